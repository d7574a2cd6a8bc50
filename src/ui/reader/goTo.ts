import type { QuoteId } from '../../domain/ids.ts';

/** What leads to the words of a quote in the reader. */
export const spanSelector = (quote: QuoteId): string => `[data-quotes~="${CSS.escape(quote)}"]`;

/** What leads to a passage that resembles a quote. */
export const warnedSelector = (quote: QuoteId): string => `[data-warned="${CSS.escape(quote)}"]`;

/** What leads to a paragraph, by its key. */
export const blockSelector = (key: string): string => `[data-block="${CSS.escape(key)}"]`;

/** Brings a part of the reader into sight. */
export function bringIntoSight(element: Element): void {
  element.scrollIntoView({ block: 'center' });
}

/** Brings a part of the reader into sight and puts the focus there, or on the link that holds it. */
export function goTo(scroller: HTMLElement | null, selector: string): void {
  const element = scroller?.querySelector<HTMLElement>(selector);
  if (!element) return;
  (element.closest('a') ?? element).focus({ preventScroll: true });
  bringIntoSight(element);
}
