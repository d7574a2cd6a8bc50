import type { Point } from '../../domain/types.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Between a card and what it is about, and between it and the rim, in CSS pixels. */
const GAP = 18;
const RIM = 6;

/** About what a node and its name need around its middle, in CSS pixels. */
const AROUND = { across: 28, above: 20, below: 36 } as const;

/**
 * Where the top left of a card goes that is about the place `at` in a room of this size: beneath it, above it or at a side,
 * where it covers fewest of what belongs to it; of places as good, centred beneath, or above where there is no room
 * beneath. Never over the rim while the room is large enough. All in CSS pixels.
 * @param others middles of what belongs to what the card is about
 */
export function cardPlace(at: Point, card: Extent, room: Extent, others: readonly Point[] = []): Point {
  const beneath = at.y + GAP;
  const above = at.y - GAP - card.height;
  const within = (value: number, most: number): number => Math.max(RIM, Math.min(value, most - RIM));
  const across = (x: number): number => within(x, room.width - card.width);
  const hasRoomBeneath = beneath + card.height + RIM <= room.height;
  const hasRoomAbove = above >= RIM;
  const lefts = [at.x - card.width / 2, at.x, at.x - card.width].map(across);
  const level = within(at.y - card.height / 2, room.height - card.height);
  const [right, left] = [at.x + GAP, at.x - GAP - card.width];
  const places: readonly Point[] = [
    ...(hasRoomBeneath || !hasRoomAbove ? lefts.map((x) => ({ x, y: beneath })) : []),
    ...(hasRoomAbove ? lefts.map((x) => ({ x, y: above })) : []),
    ...(right + card.width + RIM <= room.width ? [{ x: right, y: level }] : []),
    ...(left >= RIM ? [{ x: left, y: level }] : []),
  ];
  const covered = ({ x, y }: Point): number =>
    others.filter(
      (other) =>
        other.x > x - AROUND.across &&
        other.x < x + card.width + AROUND.across &&
        other.y > y - AROUND.below &&
        other.y < y + card.height + AROUND.above,
    ).length;
  const counts = places.map(covered);
  return places[counts.indexOf(Math.min(...counts))] ?? { x: across(at.x - card.width / 2), y: beneath };
}
