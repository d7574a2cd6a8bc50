import { NOTHING_COVERED, type Covered } from '../../graph/camera.ts';
import type { Part } from './sight.ts';

type Rect = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/**
 * What a thing in a corner of a picture leaves uncovered of it, as the narrower of the two strips that hold it: the one
 * along the side, or the one along the top or bottom. Both in CSS pixels from the window's top left.
 */
export function coveredBy(thing: Rect, picture: Rect): Covered {
  const covered = NOTHING_COVERED;
  if (thing.width === 0 || thing.height === 0) return covered;
  const sides = {
    left: thing.left + thing.width - picture.left,
    right: picture.left + picture.width - thing.left,
    top: thing.top + thing.height - picture.top,
    bottom: picture.top + picture.height - thing.top,
  };
  const side = sides.left < sides.right ? 'left' : 'right';
  const edge = sides.top < sides.bottom ? 'top' : 'bottom';
  return sides[side] * picture.height < sides[edge] * picture.width
    ? { ...covered, [side]: sides[side] }
    : { ...covered, [edge]: sides[edge] };
}

/** What lies over the upper edge of a picture for as long as something is set, anywhere on the page. */
export const OVER_TOP = '[data-over-top]';

/** Kept free between what covers a picture and what it shows, in CSS pixels. */
const GAP = 4;

/** How much of a picture lies under what stands over its upper edge. */
export function coveredAtTop(picture: HTMLElement): Covered {
  const { top, bottom } = picture.getBoundingClientRect();
  const edges = [...picture.ownerDocument.querySelectorAll(OVER_TOP)].map(
    (over) => over.getBoundingClientRect().bottom,
  );
  const lowest = Math.max(...edges, top);
  return { ...NOTHING_COVERED, top: lowest > top && lowest < bottom ? Math.round(lowest - top) + GAP : 0 };
}

/** The buttons over a corner of a picture. */
export const toolsOf = (picture: HTMLElement): HTMLElement | null =>
  picture.parentElement?.querySelector<HTMLElement>('[data-tools]') ?? null;

/** The row of a bar that stands over a picture, in CSS pixels. */
const BAR = 48;

/**
 * What of a picture a fitted one keeps clear of: what stands over its upper edge and, on a phone, the buttons. A laptop has
 * them over the corner of a picture that is fitted to its height, which a strip kept free would make smaller. On a tour there
 * a row is kept free at every stop, so that nothing moves at the one that sets somebody aside.
 */
export function coveredOf(picture: HTMLElement, isPhone: boolean, isTouring: boolean): Covered {
  const bars = coveredAtTop(picture);
  const covered = { ...bars, top: Math.max(bars.top, isTouring && !isPhone ? BAR : 0) };
  const tools = isPhone ? toolsOf(picture) : null;
  if (!tools) return covered;
  const { top, ...strip } = coveredBy(tools.getBoundingClientRect(), picture.getBoundingClientRect());
  return { ...strip, top: Math.max(top, covered.top) };
}

/** The part of a picture that lies under what stands over its upper edge. */
export const topOf = (picture: HTMLElement): Part => ({
  left: 0,
  top: 0,
  width: picture.clientWidth,
  height: coveredAtTop(picture).top,
});

/** What lies over a picture: on which parts of it, and which strips along its edges are best left to the buttons. */
export interface Over {
  readonly parts: readonly Part[];
  readonly covered: Covered;
}

export function overOf(picture: HTMLElement | null): Over {
  if (!picture) return { parts: [], covered: NOTHING_COVERED };
  const tools = toolsOf(picture);
  if (!tools) return { parts: [topOf(picture)], covered: NOTHING_COVERED };
  const all = picture.getBoundingClientRect();
  // The button that takes moves back stands on the others, outside the box of all.
  const parts = [tools, ...tools.children].map((each): Part => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return { left: left - all.left, top: top - all.top, width, height };
  });
  return { parts: [topOf(picture), ...parts], covered: coveredBy(tools.getBoundingClientRect(), all) };
}
