import { focusInSight } from './scrollIntoSight.ts';

/** Parts of the page that a key or a skip link leads to. */
export type PagePart = 'graph' | 'main' | 'evidence';

/**
 * Puts the focus on a part of the page, if it is there: in the graph on what takes its keys. No entry in the history,
 * which belongs to the view.
 */
export function enterPart(part: PagePart): void {
  const region = document.getElementById(part);
  const keys = part === 'graph' ? region?.querySelector<HTMLElement>('[role="application"]') : null;
  const place = keys ?? region;
  if (place) focusInSight(place);
}

/** Puts the focus on what the main part of the page shows: what stands in place of the graph, or the graph. */
export const enterShown = (): void => enterPart(document.getElementById('main') ? 'main' : 'graph');
