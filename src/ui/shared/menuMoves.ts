import type { Point } from '../../domain/types.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How near a menu comes to the rim of the window, in CSS pixels. */
const RIM = 8;
/** How far from a finger or pointer it opens, so that nothing in it is pressed by accident. */
const GAP = 6;

/**
 * Where the top left of a menu goes that was asked for at a place: right below it, or on the other side where there is no
 * room, and within the window in any case. CSS pixels.
 */
export function placeInWindow(at: Point, menu: Extent, window: Extent): Point {
  const along = (start: number, length: number, room: number): number => {
    const wanted = start + GAP + length + RIM <= room ? start + GAP : start - GAP - length;
    return Math.max(RIM, Math.min(wanted, room - length - RIM));
  };
  return { x: along(at.x, menu.width, window.width), y: along(at.y, menu.height, window.height) };
}

/**
 * Which item letters lead to, counted from 0, from the item `here`: the next one that begins with them, round and round; more
 * letters, as well as one letter again and again, may keep the place or go on. -1 for none.
 */
export function itemStartingWith(items: readonly { readonly label: string }[], text: string, here: number): number {
  const fold = (label: string): string => label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(text);
  const [letter = ''] = wanted;
  const isRepeated = [...wanted].every((one) => one === letter);
  const beginning = isRepeated ? letter : wanted;
  // A longer beginning may still be that of the present item.
  const first = isRepeated ? here + 1 : here;
  for (let step = 0; step < items.length; step += 1) {
    const at = (Math.max(first, 0) + step) % items.length;
    if (fold(items[at]?.label ?? '').startsWith(beginning)) return at;
  }
  return -1;
}
