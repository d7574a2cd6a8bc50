import type { SourceId } from '../../domain/ids.ts';
import { paragraphAt, paragraphsOf, type Paragraph } from '../../anchoring/paragraphs.ts';
import { at } from '../finding.ts';
import { quotesWithText } from '../quotesWithText.ts';
import type { Rule } from '../rule.ts';

/** The paragraph is what a reader of the printed article finds a quote by. */
export const quoteInParagraph: Rule = {
  id: 'quote-in-paragraph',
  severity: 'error',
  summary: 'With the source text at hand, every quote lies wholly in the paragraph it names.',
  *check(context) {
    const split = new Map<SourceId, readonly Paragraph[]>();
    for (const { quote, position, text, headBlocks } of quotesWithText(context)) {
      if (text.slice(quote.start, quote.end) !== quote.exact) continue; // reported by quote-wording
      const paragraphs = split.get(quote.source) ?? paragraphsOf(text, headBlocks);
      split.set(quote.source, paragraphs);
      const paragraph = paragraphAt(paragraphs, quote);
      if (paragraph?.number === quote.paragraph) continue;
      yield {
        path: at('quotes', position, 'paragraph'),
        message: paragraph
          ? `The quote names paragraph ${quote.paragraph}, but stands in paragraph ${paragraph.number}.`
          : `The quote does not lie within one paragraph.`,
        mend: paragraph ? `Set "paragraph" to ${paragraph.number}.` : 'Quote from one paragraph only.',
      };
    }
  },
};
