import type { BoxGrid } from './boxGrid.ts';
import type { Box } from './sceneGeometry.ts';

/**
 * Least room between a name and a sign that is not its own, in CSS pixels, by where the sign is. Names stand beneath their
 * signs where they can, so that beneath another's a name needs most.
 */
const FROM_SIGN = { above: 7, beside: 6, beneath: 3 } as const;

const WIDEST = Math.max(...Object.values(FROM_SIGN));

/** Least room between two names, so that they are not read as one: more than between two words, or two lines. */
const BETWEEN_NAMES = { across: 6, down: 3 } as const;

/** How far two boxes are apart along each way; below 0 where they share a stretch of it. */
const apart = (a: Box, b: Box) => ({
  across: Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2),
  down: Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2),
});

const away = ({ across, down }: ReturnType<typeof apart>): number => Math.hypot(Math.max(across, 0), Math.max(down, 0));

const widened = ({ x1, y1, x2, y2 }: Box, across: number, down: number): Box => ({
  x1: x1 - across,
  y1: y1 - down,
  x2: x2 + across,
  y2: y2 + down,
});

/** A name with the room that no other name may take at a zoom. */
export const withRoom = (name: Box, zoom: number): Box =>
  widened(name, BETWEEN_NAMES.across / zoom, BETWEEN_NAMES.down / zoom);

/** The signs around a name. */
interface Signs {
  /** Its own, one of `all`. */
  readonly own: Box;
  /** Those that stand for the same as its own: it only may not lie on them. */
  readonly alike: ReadonlySet<Box>;
  readonly all: BoxGrid;
}

/**
 * Whether a name at a zoom is read as that of its own sign: it lies on no other, is nearer to its own than to any other, and,
 * with wide room, well apart from those that could be taken for its own.
 */
export function isReadAsOwn(name: Box, { own, alike, all }: Signs, zoom: number, room: 'wide' | 'tight'): boolean {
  const toOwn = away(apart(name, own));
  const reach = toOwn + (room === 'wide' ? WIDEST / zoom : 0);
  return [...all.near(widened(name, reach, reach))].every((sign) => {
    if (sign === own) return true;
    const gap = apart(name, sign);
    if (gap.across < 0 && gap.down < 0) return false;
    if (alike.has(sign)) return true;
    if (away(gap) <= toOwn) return false;
    const where = gap.across >= 0 ? 'beside' : sign.y2 <= name.y1 ? 'above' : 'beneath';
    return room === 'tight' || away(gap) * zoom >= FROM_SIGN[where];
  });
}
