import type { Point } from '../../domain/types.ts';
import type { Box } from '../sceneGeometry.ts';

// No closures in here: these run some hundred million times in a layout.

const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);

/** Whether two segments cross in a single inner point. Touching ends and lying along each other do not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Length of the part of a segment inside a box (the slab method of Kay and Kajiya, 1986). */
export function lengthInside(a: Point, b: Point, box: Box): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  let from = 0;
  let to = 1;
  if (dx === 0) {
    if (a.x < box.x1 || a.x > box.x2) return 0;
  } else {
    const [one, other] = [(box.x1 - a.x) / dx, (box.x2 - a.x) / dx];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  if (dy === 0) {
    if (a.y < box.y1 || a.y > box.y2) return 0;
  } else {
    const [one, other] = [(box.y1 - a.y) / dy, (box.y2 - a.y) / dy];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from < to ? Math.hypot(dx, dy) * (to - from) : 0;
}

/** Area two boxes share, each grown by half of `margin` on every side. */
export function overlap(a: Box, b: Box, margin = 0): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) + margin;
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) + margin;
  return width > 0 && height > 0 ? width * height : 0;
}

export const grow = (box: Box, by: number): Box => ({
  x1: box.x1 - by,
  y1: box.y1 - by,
  x2: box.x2 + by,
  y2: box.y2 + by,
});
