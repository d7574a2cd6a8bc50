import type { Point } from '../../domain/types.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import type { Direction } from '../../view/nearest.ts';

/** How far one key moves a node, in model units: about a quarter of a small actor. */
const STEP = 10;

const BY: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -STEP },
  down: { x: 0, y: STEP },
  left: { x: -STEP, y: 0 },
  right: { x: STEP, y: 0 },
};

/** Where a node stands in the picture's own coordinates, on whole units; `null` when it is not drawn. */
export function modelPosition(graph: GraphView, id: string): Point | null {
  const at = graph.positionOf(id);
  return at && modelPoint(graph, at);
}

/** Where a place on the screen, in CSS pixels from the container's top left, lies in the model, in whole units. */
export function modelPoint(graph: GraphView, at: Point): Point {
  const { x, y, zoom, width, height } = graph.getCamera();
  return { x: Math.round(x + (at.x - width / 2) / zoom), y: Math.round(y + (at.y - height / 2) / zoom) };
}

/** A place one step further that way. */
export const movedBy = ({ x, y }: Point, direction: Direction): Point => ({
  x: x + BY[direction].x,
  y: y + BY[direction].y,
});
