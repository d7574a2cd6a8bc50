import { findExact } from '../../anchoring/findExact.ts';
import { paragraphAt, paragraphsOf } from '../../anchoring/paragraphs.ts';
import { at, shorten, type Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Quote } from '../../domain/types.ts';
import { quotesWithText } from '../quotesWithText.ts';

/** The promise of the product: what is shown in quotation marks stands in the source, word for word, where we say. */
export const quoteWording: Rule = {
  id: 'quote-wording',
  severity: 'error',
  summary: 'With the source text at hand, every quote stands in it word for word from its start to its end.',
  *check(context) {
    for (const { quote, position, text, headBlocks } of quotesWithText(context)) {
      const problem = problemOf(quote, text, headBlocks);
      if (problem) yield { path: at('quotes', position), ...problem };
    }
  },
};

function problemOf(quote: Quote, text: string, headBlocks: number | undefined): Omit<Problem, 'path'> | undefined {
  const found = findExact(text, quote);
  // The words may stand at their position and yet belong, by prefix and suffix, to another place.
  const stand = text.slice(quote.start, quote.end) === quote.exact;
  const notHere = `The words${stand ? ', with this prefix and suffix,' : ''} are not at ${quote.start} to ${quote.end}`;
  switch (found.kind) {
    case 'at-position':
    case 'context-differs': // reported by quote-context
      return undefined;
    case 'missing':
      return {
        message: `The words "${shorten(quote.exact)}" do not stand in the source.`,
        mend: 'Copy them from the source character for character, quotation marks and dashes too.',
      };
    case 'elsewhere': {
      const paragraph = paragraphAt(paragraphsOf(text, headBlocks), found);
      const where = `${found.start} to ${found.end}${paragraph ? `, in paragraph ${paragraph.number}` : ''}`;
      const context = found.contextFits ? '' : ' (with other words around them than the prefix and suffix given)';
      return {
        message: `${notHere}. They stand at ${where}${context}.`,
        mend: 'If that is the passage meant, correct "start", "end" and "paragraph".',
      };
    }
    case 'ambiguous': {
      const places = found.occurrences.slice(0, 5).map(({ start, end }) => `${start} to ${end}`);
      return {
        message: `${notHere}, but in ${found.occurrences.length} other places: ${places.join('; ')}.`,
        mend: 'Choose the passage meant, and give a prefix and suffix that only it has.',
      };
    }
  }
}
