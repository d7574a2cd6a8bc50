import type { Point } from '../../domain/types.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Between a card and what it is about, and between it and the rim, in CSS pixels. */
const GAP = 18;
const RIM = 6;

/**
 * Where the top left of a card goes that is about the place `at` in a room of this size: centred beneath it, or above
 * where there is no room beneath, and never over the rim while the room is large enough. All in CSS pixels.
 */
export function cardPlace(at: Point, card: Extent, room: Extent): Point {
  const beneath = at.y + GAP;
  const above = at.y - GAP - card.height;
  const within = (value: number, most: number): number => Math.max(RIM, Math.min(value, most - RIM));
  return {
    x: within(at.x - card.width / 2, room.width - card.width),
    y: beneath + card.height + RIM > room.height && above >= RIM ? above : beneath,
  };
}
