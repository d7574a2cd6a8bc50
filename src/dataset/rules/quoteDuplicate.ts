import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** The same words in the same place are one quote, whatever they are used for. */
export const quoteDuplicate: Rule = {
  id: 'quote-duplicate',
  severity: 'error',
  summary: 'No two quotes have the same span of the same source.',
  *check({ dataset }) {
    const firstUse = new Map<string, string>();
    for (const [position, { id, source, start, end }] of dataset.quotes.entries()) {
      const span = `${source} ${start} ${end}`;
      const first = firstUse.get(span);
      if (first === undefined) firstUse.set(span, id);
      else {
        yield {
          path: at('quotes', position),
          message: `The quote has the same span as "${first}": ${start} to ${end}.`,
          mend: `Remove it, and use "${first}" in its place.`,
        };
      }
    }
  },
};
