import { unionLength } from '../../domain/coverage.ts';
import { at } from '../finding.ts';
import { MAX_QUOTED_SHARE } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** Many short quotes can add up to a copy. A dataset ships quotations, never the text of its source. */
export const quotedShare: Rule = {
  id: 'quoted-share',
  severity: 'warning',
  summary: `The quotes of a source, taken together, hold at most ${MAX_QUOTED_SHARE * 100} % of its text.`,
  *check({ dataset }) {
    for (const [position, { id, text }] of dataset.sources.entries()) {
      const quoted = unionLength(dataset.quotes.filter(({ source }) => source === id));
      if (text.length === 0 || quoted / text.length <= MAX_QUOTED_SHARE) continue;
      const percent = ((quoted / text.length) * 100).toFixed(0);
      yield {
        path: at('sources', position),
        message: `The quotes hold ${percent} % of the text of "${id}" (${quoted} of ${text.length} characters).`,
        mend: 'Shorten quotes to the words that carry their claims, unless the licence of the source allows a copy.',
      };
    }
  },
};
