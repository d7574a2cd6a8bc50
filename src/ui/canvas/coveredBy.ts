import type { Covered } from '../../graph/camera.ts';

type Rect = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/**
 * What a thing in a corner of a picture leaves uncovered of it, as the narrower of the two strips that hold it: the one
 * along the side, or the one along the top or bottom. Both in CSS pixels from the window's top left.
 */
export function coveredBy(thing: Rect, picture: Rect): Covered {
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
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
