import { actorDiameter } from '../encoding/marks.ts';
import { LABEL_GAP, labelExtent, type LabelForm } from '../encoding/labels.ts';
import type { Point } from '../domain/types.ts';
import { VOICE_DIAMETERS } from '../encoding/voiceMarks.ts';
import type { SceneActor, SceneNode, SceneVoice } from './scene.ts';

/** A rectangle in model units, y down. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

type Drawn = Pick<SceneActor, 'type' | 'size' | 'label'> | Pick<SceneVoice, 'voiceKind' | 'size' | 'label'>;

/** Width and height of the box a node's shape is drawn in. */
export const diameterOf = (node: Drawn): number =>
  'type' in node ? actorDiameter(node.type, node.size) : VOICE_DIAMETERS[node.size];

/** The square a node's shape is drawn in. */
export function shapeBox(node: Drawn, at: Point): Box {
  const half = diameterOf(node) / 2;
  return { x1: at.x - half, y1: at.y - half, x2: at.x + half, y2: at.y + half };
}

/** The rectangle of a node's label, beneath its shape; by estimate, on the wide side. */
export function labelBox(node: Drawn, at: Point, form: LabelForm = 'usual'): Box {
  const { width, height } = labelExtent(node.label, node.size, form);
  const top = at.y + diameterOf(node) / 2 + LABEL_GAP;
  return { x1: at.x - width / 2, y1: top, x2: at.x + width / 2, y2: top + height };
}

/** The smallest box around both; `Infinity` sides mean an empty one. */
export const union = (a: Box, b: Box): Box => ({
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
  x2: Math.max(a.x2, b.x2),
  y2: Math.max(a.y2, b.y2),
});

/** The smallest box around points, of which there is at least one. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

/** The box around these nodes with their labels; `null` for none. */
export function boxAround(nodes: readonly SceneNode[]): Box | null {
  const [first, ...rest] = nodes.map((node) => union(shapeBox(node, node.position), labelBox(node, node.position)));
  return first ? rest.reduce(union, first) : null;
}

/**
 * The control point of the quadratic curve a relationship is drawn as: twice the bow away from the middle of the
 * straight line, to the left of `from` → `to` on screen (y down).
 */
export function controlPoint(from: Point, to: Point, bow: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * 2 * bow,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * 2 * bow,
  };
}

/** A point of a quadratic curve, `t` of its way along from 0 to 1. */
export function curvePoint(start: Point, control: Point, end: Point, t: number): Point {
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}
