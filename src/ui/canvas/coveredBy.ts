import { NOTHING_COVERED, type Covered } from '../../graph/camera.ts';

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

/** Where what stands over an upper edge ends, in CSS pixels from the window's top; of a fold, what shows while it is closed. */
export const shownBottom = (over: Element): number =>
  (over.querySelector('details[open] > summary') ?? over).getBoundingClientRect().bottom;

/** How much of a picture lies under what stands over its upper edge. */
export function coveredAtTop(picture: HTMLElement): Covered {
  const { top, bottom } = picture.getBoundingClientRect();
  const edges = [...picture.ownerDocument.querySelectorAll(OVER_TOP)].map(shownBottom);
  const lowest = Math.max(...edges, top);
  return { ...NOTHING_COVERED, top: lowest > top && lowest < bottom ? Math.round(lowest - top) + GAP : 0 };
}
