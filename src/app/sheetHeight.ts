/** How much of a small screen a sheet takes: its head and the first words, about half, or all below the header. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** How high each is on this screen, in CSS pixels. */
export type SheetRoom = Readonly<Record<SheetHeight, number>>;

/** Faster than this a sheet goes on the way it was thrown, in CSS pixels per millisecond. */
const THROW = 0.5;
/** A sheet let go this far below its lowest height is put away, as a share of that height. */
const AWAY = 0.6;

/** The next height that way; the same at either end. */
export function nextHeight(height: SheetHeight, way: 'up' | 'down'): SheetHeight {
  const at = SHEET_HEIGHTS.indexOf(height) + (way === 'up' ? 1 : -1);
  return SHEET_HEIGHTS[at] ?? height;
}

/** What pressing the handle does: more, and from all back to half. */
export const pressedHeight = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'half' : nextHeight(height, 'up');

/** The height of a screen's sheets; on a low screen they do not overtake one another. */
export function roomFor(half: number, full: number, low: number): SheetRoom {
  const most = Math.max(0, full);
  const middle = Math.min(half, most);
  return { low: Math.min(low, middle), half: middle, full: most };
}

/**
 * Where a sheet comes to rest that a finger lets go.
 * @param height where it is, CSS pixels
 * @param speed upwards, CSS pixels per millisecond
 */
export function restingHeight(height: number, speed: number, room: SheetRoom): SheetHeight | 'closed' {
  if (height < room.low * AWAY) return 'closed';
  if (Math.abs(speed) > THROW) {
    if (speed > 0) return SHEET_HEIGHTS.find((one) => room[one] > height) ?? 'full';
    return SHEET_HEIGHTS.findLast((one) => room[one] < height) ?? 'closed';
  }
  const away = (one: SheetHeight): number => Math.abs(room[one] - height);
  return SHEET_HEIGHTS.reduce((best, one) => (away(one) < away(best) ? one : best));
}
