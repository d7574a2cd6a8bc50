import type { KeyboardEvent } from 'react';

/** How far a key scrolls what is seen: by so much of its height, in CSS pixels, or to an end. */
const WAYS: Readonly<Record<string, (height: number) => number>> = {
  PageDown: (height) => height * 0.9,
  PageUp: (height) => height * -0.9,
  ArrowDown: () => 40,
  ArrowUp: () => -40,
  Home: () => -Infinity,
  End: () => Infinity,
};

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);

/**
 * Scrolls what stands in a panel by the keys that scroll, while the focus is on the panel itself: a key led there, and
 * the browser scrolls only around the focus, never in it.
 */
export function scrollByKeys(event: KeyboardEvent<HTMLElement>): void {
  const way = WAYS[event.key];
  if (!way || event.target !== event.currentTarget) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const body = [...event.currentTarget.querySelectorAll('*')].find(scrolls);
  if (!body) return;
  event.preventDefault();
  const by = way(body.clientHeight);
  body.scrollTop = Number.isFinite(by) ? body.scrollTop + by : by < 0 ? 0 : body.scrollHeight;
}
