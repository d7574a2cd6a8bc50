import { at } from '../finding.ts';
import { MAX_QUOTE_LENGTH } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** Quotations are as short as carries the claim: a courtesy to readers and a condition of the right to quote. */
export const quoteLength: Rule = {
  id: 'quote-length',
  severity: 'error',
  summary: `No quote is longer than ${MAX_QUOTE_LENGTH} characters.`,
  *check({ dataset }) {
    for (const [position, { exact }] of dataset.quotes.entries()) {
      if (exact.length <= MAX_QUOTE_LENGTH) continue;
      yield {
        path: at('quotes', position, 'exact'),
        message: `The quote has ${exact.length} characters; at most ${MAX_QUOTE_LENGTH} are allowed.`,
        mend: 'Quote only the words that carry the claim, or split the quote in two.',
      };
    }
  },
};
