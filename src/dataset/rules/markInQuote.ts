import { at, shorten } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A mark can be drawn in one place only. */
export const markInQuote: Rule = {
  id: 'mark-in-quote',
  severity: 'error',
  summary: 'The marked words of a claim stand exactly once in one of its own quotes.',
  *check({ dataset }) {
    const quotes = new Map(dataset.quotes.map((quote) => [quote.id, quote]));
    for (const [position, claim] of dataset.claims.entries()) {
      for (const [markPosition, mark] of (claim.marks ?? []).entries()) {
        const quote = quotes.get(mark.quote);
        if (!quote) continue; // reported by reference-resolves
        const path = at('claims', position, 'marks', markPosition);
        if (!claim.quotes.includes(mark.quote)) {
          const message = `The mark is in "${mark.quote}", which is not a quote of this claim.`;
          yield {
            path: `${path}.quote`,
            message,
            mend: "Add the quote to the claim's quotes, or mark words in one of them.",
          };
        }
        const first = quote.exact.indexOf(mark.exact);
        if (first === -1) {
          const message = `The words "${shorten(mark.exact)}" do not stand in the quote "${mark.quote}".`;
          yield { path: `${path}.exact`, message, mend: 'Copy them from the quote, character for character.' };
        } else if (quote.exact.includes(mark.exact, first + 1)) {
          const message = `The words "${shorten(mark.exact)}" stand more than once in the quote "${mark.quote}".`;
          yield { path: `${path}.exact`, message, mend: 'Mark some words more, so that they stand there once.' };
        }
      }
    }
  },
};
