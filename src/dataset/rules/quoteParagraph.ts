import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** What paragraph numbers must say of themselves, with or without the source text. */
export const quoteParagraph: Rule = {
  id: 'quote-paragraph',
  severity: 'error',
  summary:
    'A quote names a paragraph its source has, lies within one, and a later quote never names an earlier paragraph.',
  *check({ dataset }) {
    const sources = new Map(dataset.sources.map((source) => [source.id, source]));
    for (const [position, { source, paragraph, exact }] of dataset.quotes.entries()) {
      const text = sources.get(source)?.text;
      if (text && paragraph > text.paragraphs) {
        const message = `The quote names paragraph ${paragraph}, but the source has ${text.paragraphs}.`;
        yield { path: at('quotes', position, 'paragraph'), message, mend: 'Count paragraphs of the body from 1.' };
      } else if (text && paragraph === 0 && (text.headBlocks ?? 0) === 0) {
        const message = 'The quote names paragraph 0, the headline, but the source says it has none.';
        yield {
          path: at('quotes', position, 'paragraph'),
          message,
          mend: 'Set "headBlocks" of the source, or count from 1.',
        };
      }
      if (/\n[^\S\n]*\n/.test(exact)) {
        const message = 'The quote runs from one paragraph into the next.';
        yield {
          path: at('quotes', position, 'exact'),
          message,
          mend: 'Make two quotes of it, one for each paragraph.',
        };
      }
    }

    const inOrder = [...dataset.quotes.entries()].sort(([, a], [, b]) => a.start - b.start);
    const latest = new Map<string, { readonly paragraph: number; readonly id: string }>();
    for (const [position, quote] of inOrder) {
      const before = latest.get(quote.source);
      if (before && quote.paragraph < before.paragraph) {
        yield {
          path: at('quotes', position, 'paragraph'),
          message: `The quote names paragraph ${quote.paragraph}, but the quote "${before.id}", which stands before it, names ${before.paragraph}.`,
          mend: 'Correct the paragraph of one of them.',
        };
      } else {
        latest.set(quote.source, quote);
      }
    }
  },
};
