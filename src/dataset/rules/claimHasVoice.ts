import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No statement without somebody who makes it: the publication's own voice where nobody is credited. */
export const claimHasVoice: Rule = {
  id: 'claim-has-voice',
  severity: 'error',
  summary: 'Every claim has at least one chain of voices, no chain is empty, and none holds a voice twice.',
  *check({ dataset }) {
    for (const [position, { attribution }] of dataset.claims.entries()) {
      const mend = 'Name who says so; where the source credits nobody, that is the voice of the publication.';
      if (attribution.length === 0) {
        yield { path: at('claims', position, 'attribution'), message: 'The claim is credited to nobody.', mend };
      }
      const seen = new Set<string>();
      for (const [chainPosition, chain] of attribution.entries()) {
        const path = at('claims', position, 'attribution', chainPosition);
        if (chain.length === 0) yield { path, message: 'This chain of voices is empty.', mend };
        const twice = chain.find((voice, index) => chain.indexOf(voice) !== index);
        if (twice !== undefined) {
          const message = `The voice "${twice}" stands twice in one chain.`;
          yield { path, message, mend: 'A chain goes once from who said it to who carried it. Name each voice once.' };
        }
        const key = chain.join(' ');
        if (chain.length > 0 && seen.has(key)) {
          yield {
            path,
            message: 'The same chain is given twice.',
            mend: 'Give it once: it is one attribution, not two.',
          };
        }
        seen.add(key);
      }
    }
  },
};
