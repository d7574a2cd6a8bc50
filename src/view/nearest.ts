import type { Point } from '../domain/types.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const AXES: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/** How much a step aside counts against a step ahead, so that a key goes where it points. */
const ASIDE = 2;

/**
 * The nearest point from `from` that lies in a direction (within 45° of it first, then anywhere ahead), or
 * `undefined` at the rim.
 */
export function nearestInDirection<Key>(
  from: Point,
  direction: Direction,
  points: Iterable<readonly [Key, Point]>,
): Key | undefined {
  const axis = AXES[direction];
  let best: { key: Key; cost: number } | undefined;
  for (const [key, { x, y }] of points) {
    const ahead = (x - from.x) * axis.x + (y - from.y) * axis.y;
    const aside = Math.abs((x - from.x) * axis.y) + Math.abs((y - from.y) * axis.x);
    if (ahead <= 0) continue;
    const cost = ahead + ASIDE * aside + (aside > ahead ? 1_000_000 : 0);
    if (!best || cost < best.cost) best = { key, cost };
  }
  return best?.key;
}
