import { distanceToOutline, type Outline } from './nodeOutline.ts';
import type { Box } from './sceneGeometry.ts';

/**
 * Least room between a name and a sign that is not its own, in CSS pixels, by where the sign is. Names stand beneath their
 * signs where they can, so that beneath another's a name needs most.
 */
const FROM_SIGN = { above: 8, beside: 8, beneath: 5 } as const;
/** The same where a name makes do with little room. */
const LEAST = { above: 3, beside: 3, beneath: 2 } as const;

/**
 * So many times as far as its own a sign must be from a name that has room: of two as near, one is read as named. Where there
 * is little room, the second number.
 */
const FURTHER = { wide: 2, tight: 1.5 } as const;

const WIDEST = Math.max(...Object.values(FROM_SIGN));

/** Least room between two names, so that they are not read as one: more than between two words, or two lines. */
const BETWEEN_NAMES = { across: 6, down: 3 } as const;

/** How far two boxes are apart along each way; below 0 where they share a stretch of it. */
const apart = (a: Box, b: Box) => ({
  across: Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2),
  down: Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2),
});

export const widened = ({ x1, y1, x2, y2 }: Box, across: number, down: number): Box => ({
  x1: x1 - across,
  y1: y1 - down,
  x2: x2 + across,
  y2: y2 + down,
});

export const liesOn = (name: Box, sign: Box): boolean =>
  name.x1 < sign.x2 && sign.x1 < name.x2 && name.y1 < sign.y2 && sign.y1 < name.y2;

/** A name with the room that no other name may take at a zoom. */
export const withRoom = (name: Box, zoom: number): Box =>
  widened(name, BETWEEN_NAMES.across / zoom, BETWEEN_NAMES.down / zoom);

/** The sign of a node. */
export interface Sign {
  readonly box: Box;
  readonly outline: Outline;
  readonly recedes: boolean;
}

/** The signs around a name. */
interface Signs {
  readonly own: Sign;
  /** Those that stand for the same as its own: it only may not lie on them. */
  readonly alike: ReadonlySet<Sign>;
  /** All within `ROOM_AROUND` of the name, its own or not. */
  readonly others: readonly Sign[];
}

/** How far from a name signs are looked at, in CSS pixels. */
export const ROOM_AROUND = 20;

/**
 * Whether a name at a zoom is read as that of its own sign: it lies on no other, is much nearer to the outline of its own than
 * to that of any other, and, with wide room, well apart from those that could be taken for its own.
 */
export function isReadAsOwn(name: Box, { own, alike, others }: Signs, zoom: number, room: 'wide' | 'tight'): boolean {
  if (others.some((sign) => sign !== own && liesOn(name, sign.box))) return false;
  const least = distanceToOutline(name, own.outline) * FURTHER[room];
  const reach = Math.max(least, WIDEST / zoom);
  const around = widened(name, reach, reach);
  return others.every((sign) => {
    if (sign === own || alike.has(sign)) return true;
    if (!liesOn(around, sign.box)) return true;
    const distance = distanceToOutline(name, sign.outline);
    if (distance <= least) return false;
    const where = apart(name, sign.box).across >= 0 ? 'beside' : sign.box.y2 <= name.y1 ? 'above' : 'beneath';
    return distance * zoom >= (room === 'tight' ? LEAST : FROM_SIGN)[where];
  });
}

/** How near other signs are to a name: 0 where all are `ROOM_AROUND` away, and 1 for each that touches it. */
export function crowdOf(name: Box, { own, alike, others }: Signs, zoom: number): number {
  const around = widened(name, ROOM_AROUND / zoom, ROOM_AROUND / zoom);
  return others.reduce((sum, sign) => {
    if (sign === own || alike.has(sign) || !liesOn(around, sign.box)) return sum;
    return sum + Math.max(1 - (distanceToOutline(name, sign.outline) * zoom) / ROOM_AROUND, 0) ** 2;
  }, 0);
}

/** How much of a name signs cover, in square model units. */
export const coverOf = (name: Box, signs: readonly Sign[]): number =>
  signs.reduce((sum, { box }) => {
    const { across, down } = apart(name, box);
    return sum + Math.max(-across, 0) * Math.max(-down, 0);
  }, 0);
