import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** No line without a source. */
export const claimHasQuote: Rule = {
  id: 'claim-has-quote',
  severity: 'error',
  summary: 'Every claim rests on at least one quote, and lists each of its quotes once.',
  *check({ dataset }) {
    for (const [position, { quotes }] of dataset.claims.entries()) {
      const path = at('claims', position, 'quotes');
      if (quotes.length === 0) {
        yield {
          path,
          message: 'The claim rests on no quote.',
          mend: 'Add the quote that carries it, or remove the claim.',
        };
      }
      for (const [other, quote] of quotes.entries()) {
        if (quotes.indexOf(quote) === other) continue;
        const message = `The quote "${quote}" is listed twice for this claim.`;
        yield { path: at('claims', position, 'quotes', other), message, mend: 'List it once.' };
      }
    }
  },
};
