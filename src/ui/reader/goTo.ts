import type { QuoteId } from '../../domain/ids.ts';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

/** What leads to the words of a quote in the reader. */
export const spanSelector = (quote: QuoteId): string => `[data-quotes~="${CSS.escape(quote)}"]`;

/** What leads to a passage that resembles a quote. */
export const warnedSelector = (quote: QuoteId): string => `[data-warned="${CSS.escape(quote)}"]`;

/** What leads to a paragraph, by its key. */
export const blockSelector = (key: string): string => `[data-block="${CSS.escape(key)}"]`;

/** Frames in which a long text may still grow on the way to a part of it. */
const MOST_TRIES = 8;

/** Whether a part of the reader is seen, if only in part. */
export function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const frame = element.closest('[data-scrolls]')?.getBoundingClientRect();
  return frame !== undefined && box.bottom > frame.top && box.top < frame.bottom;
}

/**
 * Brings a part of the reader into sight. What a long text holds on the way is laid out only as it comes near, and may push
 * the part away again; then it is brought back.
 */
export function bringIntoSight(element: Element): void {
  let tries = 0;
  const bring = (): void => {
    scrollIntoSight(element, 'center');
    tries += 1;
    requestAnimationFrame(() => {
      const isThere = element.getBoundingClientRect().height > 0;
      if (tries < MOST_TRIES && isThere && !isInSight(element)) bring();
    });
  };
  bring();
}

/** Brings a part of the reader into sight and puts the focus there, or on the link that holds it. */
export function goTo(scroller: HTMLElement | null, selector: string): void {
  const element = scroller?.querySelector<HTMLElement>(selector);
  if (!element) return;
  (element.closest('a') ?? element).focus({ preventScroll: true });
  bringIntoSight(element);
}
