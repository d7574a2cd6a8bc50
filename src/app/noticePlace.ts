import type { Point } from '../domain/types.ts';

/** A box on the page, in CSS pixels from the window's top left. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is better not covered, and how much so. */
export interface Kept {
  readonly box: PageBox;
  readonly weight: number;
}

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
 * where the last one was; only where it would cover what is to be kept clear, to the place along the lower edge or else the
 * upper one where it covers least. `null` where there is no room.
 * @param alsoKept what is better not covered either, once it has to go elsewhere; asked for then, as it takes time to know
 */
export function noticePlace(
  { width, height }: Pick<PageBox, 'width' | 'height'>,
  room: PageBox,
  kept: readonly Kept[],
  alsoKept: () => readonly Kept[],
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
  const costOf = ({ x, y }: Point, of: readonly Kept[]): number =>
    of.reduce((sum, { box, weight }) => sum + weight * share(box, { left: x, top: y, width, height }), 0);
  const [usual] = places;
  if (usual && costOf(usual, kept) === 0) return usual;
  const all = [...kept, ...alsoKept()];
  const costs = places.map((place) => costOf(place, all));
  return places[costs.indexOf(Math.min(...costs))] ?? null;
}
