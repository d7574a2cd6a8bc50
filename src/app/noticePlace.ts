import type { Point } from '../domain/types.ts';

/** A box on the page, in CSS pixels from the window's top left. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is better not covered, and how much so. A notice leaves its usual place only for what weighs more than `LIGHT`. */
export interface Kept {
  readonly box: PageBox;
  readonly weight: number;
}
export const LIGHT = 1;

/** Between a notice and the rim of its room, in CSS pixels. */
export const RIM = 8;

/** How much of a box another covers, from 0 to 1. */
function share(box: PageBox, by: PageBox): number {
  const wide = Math.min(box.left + box.width, by.left + by.width) - Math.max(box.left, by.left);
  const high = Math.min(box.top + box.height, by.top + by.height) - Math.max(box.top, by.top);
  return wide <= 0 || high <= 0 ? 0 : (wide * high) / Math.max(box.width * box.height, 1);
}

/**
 * Where the top left of a notice goes in a room: always at the lower edge, on the side a line of reading starts, so that it is
 * where the last one was; only where it would cover what weighs there, to the place along the lower edge or else the upper
 * one where it covers least. `null` where there is no room.
 */
export function noticePlace(
  { width, height }: Pick<PageBox, 'width' | 'height'>,
  room: PageBox,
  kept: readonly Kept[],
  isRightToLeft = false,
): Point | null {
  if (height + 2 * RIM > room.height || width + 2 * RIM > room.width) return null;
  const low = room.top + RIM;
  const [left, middle, right] = [
    room.left + RIM,
    room.left + (room.width - width) / 2,
    room.left + room.width - RIM - width,
  ];
  const across = isRightToLeft ? [right, middle, left] : [left, middle, right];
  const places = [room.top + room.height - RIM - height, low].flatMap((top) => across.map((x) => ({ x, y: top })));
  const costOf = ({ x, y }: Point, least: number): number =>
    kept.reduce(
      (sum, { box, weight }) => (weight > least ? sum + weight * share(box, { left: x, top: y, width, height }) : sum),
      0,
    );
  const [usual] = places;
  if (usual && costOf(usual, LIGHT) === 0) return usual;
  const costs = places.map((place) => costOf(place, 0));
  return places[costs.indexOf(Math.min(...costs))] ?? null;
}
