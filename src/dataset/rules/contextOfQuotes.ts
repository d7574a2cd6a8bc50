import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What a publication says about a statement is told apart from what it credits to somebody. */
export const contextOfQuotes: Rule = {
  id: 'context-of-quotes',
  severity: 'error',
  summary:
    "The context of a claim is some of its quotes, not all, each once and without marks, and only where a voice besides the publication's is credited.",
  *check({ dataset }) {
    const kinds = new Map(dataset.voices.map(({ id, kind }) => [id, kind]));
    for (const [position, { quotes, context, marks = [], attribution }] of dataset.claims.entries()) {
      if (context === undefined) continue;
      const path = at('claims', position, 'context');
      for (const [place, quote] of context.entries()) {
        const here = at('claims', position, 'context', place);
        if (!quotes.includes(quote)) {
          const message = `"${quote}" is not a quote of this claim.`;
          yield { path: here, message, mend: "Add it to the claim's quotes, or take it out of the context." };
        }
        if (context.indexOf(quote) !== place) {
          yield { path: here, message: `The quote "${quote}" is listed twice.`, mend: 'List it once.' };
        }
        if (marks.some((mark) => mark.quote === quote)) {
          const message = `Words are marked in "${quote}", which the publication says about the statement.`;
          yield { path: here, message, mend: 'Mark only words that carry the claim, or take the quote out.' };
        }
      }
      if (quotes.length > 0 && quotes.every((quote) => context.includes(quote))) {
        const message = 'Every quote of the claim is context, so nothing is left that its voices are credited with.';
        yield { path, message, mend: 'Leave out the quotes that hold what the voices said.' };
      }
      const voices = attribution.flat();
      if (context.length > 0 && voices.length > 0 && voices.every((voice) => kinds.get(voice) === 'publication')) {
        const message = "The claim is the publication's own, so all its quotes are the publication's own words.";
        yield { path, message, mend: 'Leave the context out.' };
      }
    }
  },
};
