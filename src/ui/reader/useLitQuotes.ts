import { useEffect, useRef, type RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import { bringIntoSight, isInSight, spanSelector } from './goTo.ts';
import type { Page } from './page.ts';

/** The name of the highlight in the style sheet. */
const HIGHLIGHT = 'sourceline-selected';

/**
 * Lights up the words of some quotes and brings them into sight, unless some are. Through the CSS Custom Highlight API, so
 * that a long text is not rendered anew; where a browser has none, the marks themselves are lit.
 */
export function useLitQuotes(text: RefObject<HTMLElement | null>, lit: ReadonlySet<QuoteId>, page: Page): void {
  const shown = useRef<{ readonly lit: ReadonlySet<QuoteId>; readonly page: Page } | null>(null);
  useEffect(() => {
    const body = text.current;
    if (!body) return;
    const marks = [...lit].flatMap((quote) => [...body.querySelectorAll<HTMLElement>(spanSelector(quote))]);
    const unlight = light(marks);
    // Scrolled to when something is selected, or a text comes in which it is to be found; not when a filter changes.
    if ((shown.current?.lit !== lit || shown.current.page !== page) && !marks.some(isInSight)) {
      const [first] = marks.toSorted((a, b) =>
        a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      if (first) bringIntoSight(first);
    }
    shown.current = { lit, page };
    return unlight;
  }, [text, lit, page]);
}

function light(marks: readonly HTMLElement[]): () => void {
  if (typeof Highlight !== 'undefined' && 'highlights' in CSS) {
    const ranges = marks.map((mark) => {
      const range = new Range();
      range.selectNodeContents(mark);
      return range;
    });
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
    return () => void CSS.highlights.delete(HIGHLIGHT);
  }
  marks.forEach((mark) => (mark.dataset['lit'] = ''));
  return () => marks.forEach((mark) => delete mark.dataset['lit']);
}
