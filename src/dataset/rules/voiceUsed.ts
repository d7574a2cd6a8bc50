import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A voice that says nothing has no place in a dataset. */
export const voiceUsed: Rule = {
  id: 'voice-used',
  severity: 'error',
  summary: 'Every voice stands in a chain of at least one claim.',
  *check({ dataset }) {
    const used = new Set(dataset.claims.flatMap(({ attribution }) => attribution.flat()));
    for (const [position, { id }] of dataset.voices.entries()) {
      if (used.has(id)) continue;
      const message = `The voice "${id}" is credited with no claim.`;
      yield { path: at('voices', position), message, mend: 'Credit it with what it says, or remove it.' };
    }
  },
};
