import type { SourceId } from '../../domain/ids.ts';
import { paragraphAt, paragraphsOf, type Paragraph } from '../../anchoring/paragraphs.ts';
import { at } from '../finding.ts';
import { quotesWithText, type QuoteWithText } from '../quotesWithText.ts';
import type { Rule } from '../rule.ts';

/** Date words are seldom part of a quote, so that nobody could check them without this. */
export const dateWords: Rule = {
  id: 'date-words',
  severity: 'error',
  summary: 'With the source text at hand, the words of a date stand where its claim is quoted from, or just before.',
  *check(context) {
    const split = new Map<SourceId, readonly Paragraph[]>();
    const quotes = new Map([...quotesWithText(context)].map((entry) => [entry.quote.id, entry]));
    /** What a date may be taken from: the block of the quote, and the one before it. */
    const around = ({ quote, text, headBlocks }: QuoteWithText): string => {
      const paragraphs = split.get(quote.source) ?? paragraphsOf(text, headBlocks);
      split.set(quote.source, paragraphs);
      const here = paragraphAt(paragraphs, quote);
      if (!here) return text; // reported by quote-in-paragraph
      const before = paragraphs[paragraphs.indexOf(here) - 1];
      return text.slice((before ?? here).start, here.end);
    };
    for (const [position, { when, quotes: ids }] of context.dataset.claims.entries()) {
      if (!when) continue;
      const known = ids.flatMap((id) => quotes.get(id) ?? []);
      // A quote from a source that is not at hand may have the words in its paragraph.
      if (known.length === 0 || known.length < ids.length) continue;
      if (known.some((entry) => around(entry).includes(when.text))) continue;
      yield {
        path: at('claims', position, 'when', 'text'),
        message: `The words ${JSON.stringify(when.text)} stand neither where the claim is quoted from nor in the paragraph before.`,
        mend: 'Give the words exactly as the source prints them, or leave "when" out.',
      };
    }
  },
};
