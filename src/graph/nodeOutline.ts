import { actorMark } from '../encoding/marks.ts';
import type { Point } from '../domain/types.ts';
import type { SceneNode } from './scene.ts';
import { diameterOf, type Box } from './sceneGeometry.ts';
import { bubbleCorners, cornersOf } from './still/outlines.ts';

/** The outline of a node's shape: its corners in order, or, of a circle, its middle and radius. Model units. */
export type Outline = { readonly corners: readonly Point[] } | { readonly middle: Point; readonly radius: number };

export function outlineOf(node: SceneNode): Outline {
  const diameter = diameterOf(node);
  if (!('type' in node)) return { corners: bubbleCorners(node.position, diameter) };
  const { shape } = actorMark(node.type);
  return shape === 'ellipse'
    ? { middle: node.position, radius: diameter / 2 }
    : { corners: cornersOf(shape, node.position, diameter) };
}

/** How far a box is from an outline; 0 where it lies across it. */
export function distanceToOutline(box: Box, outline: Outline): number {
  if ('radius' in outline) return Math.max(fromBox(box, outline.middle) - outline.radius, 0);
  let least = Infinity;
  let from = outline.corners.at(-1);
  for (const to of outline.corners) {
    if (from) least = Math.min(least, fromSide(box, from, to, least));
    from = to;
  }
  return least;
}

const fromBox = ({ x1, y1, x2, y2 }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(x1 - x, x - x2, 0), Math.max(y1 - y, y - y2, 0));

/** How far a box is from a straight piece of line, where that is less than `most`. */
function fromSide(box: Box, from: Point, to: Point, most: number): number {
  const { x1, y1, x2, y2 } = box;
  const across = Math.max(x1 - Math.max(from.x, to.x), Math.min(from.x, to.x) - x2, 0);
  const down = Math.max(y1 - Math.max(from.y, to.y), Math.min(from.y, to.y) - y2, 0);
  if (across >= most || down >= most) return most;
  if (across === 0 && down === 0 && shareWithin(box, from, to) !== null) return 0;
  return Math.min(
    fromBox(box, from),
    fromBox(box, to),
    toPiece(x1, y1, from, to),
    toPiece(x2, y1, from, to),
    toPiece(x1, y2, from, to),
    toPiece(x2, y2, from, to),
  );
}

/** From a point to a straight piece of line. */
export const distanceToPiece = ({ x, y }: Point, from: Point, to: Point): number => toPiece(x, y, from, to);

// Bare numbers: with every step of a zoom this is asked many thousand times.
function toPiece(x: number, y: number, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - from.x - at * dx, y - from.y - at * dy);
}

/** Which share of a straight piece of line lies in a box; `null` where it passes it by (Liang and Barsky 1984). */
export function shareWithin({ x1, y1, x2, y2 }: Box, start: Point, end: Point): number | null {
  const [across, down] = [within(start.x, end.x - start.x, x1, x2), within(start.y, end.y - start.y, y1, y2)];
  const from = Math.max(across.from, down.from, 0);
  const to = Math.min(across.to, down.to, 1);
  return from <= to ? to - from : null;
}

const ALWAYS = { from: -Infinity, to: Infinity };
const NEVER = { from: Infinity, to: -Infinity };

/** Between which shares of its way a coordinate lies between two bounds. */
function within(start: number, way: number, low: number, high: number): { readonly from: number; readonly to: number } {
  if (way === 0) return start >= low && start <= high ? ALWAYS : NEVER;
  const a = (low - start) / way;
  const b = (high - start) / way;
  return a < b ? { from: a, to: b } : { from: b, to: a };
}
