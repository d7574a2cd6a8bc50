import { LINE_GAPS } from '../encoding/drawing.ts';
import { LABEL_HALO } from '../encoding/labels.ts';
import type { Point } from '../domain/types.ts';
import type { LabelPlace } from './labelPlan.ts';
import { nodesOf, type GraphScene, type SceneLink, type SceneNode } from './scene.ts';
import { controlPoint, diameterOf, type Box } from './sceneGeometry.ts';
import { meet, type LineEnds } from './still/lineGeometry.ts';

/** So much of a line is left between what it joins, however large the labels there. */
const LEAST_LEFT = 24;

/**
 * How far each line with an arrowhead stops before its ends: at the rim of a label that stands in its way, else all but at
 * the shape.
 * A label's halo would hide the arrowhead beneath, and with it who does what to whom. Only lines with something in
 * their way are in the plan.
 * @param labels as `planLabels` has them
 */
export function planLineEnds(
  scene: GraphScene,
  labels: ReadonlyMap<string, LabelPlace>,
): ReadonlyMap<string, LineEnds> {
  const byId = new Map<string, SceneNode>(nodesOf(scene).map((node) => [node.id, node]));
  const plan = new Map<string, LineEnds>();
  for (const { id, subject, object, bow } of pointersOf(scene)) {
    const [from, to] = [byId.get(subject), byId.get(object)];
    if (!from || !to || from === to) continue;
    const control = bow === 0 ? null : controlPoint(from.position, to.position, bow);
    const room =
      Math.hypot(to.position.x - from.position.x, to.position.y - from.position.y) -
      (diameterOf(from) + diameterOf(to)) / 2;
    const end = stopBefore(to, labels.get(to.id)?.box, control ?? from.position, room - LEAST_LEFT);
    const start = stopBefore(from, labels.get(from.id)?.box, control ?? to.position, room - LEAST_LEFT - end);
    if (end > 0 || start > 0) {
      plan.set(id, { subject: Math.max(start, LINE_GAPS.subject), object: Math.max(end, LINE_GAPS.object) });
    }
  }
  return plan;
}

type Pointer = Pick<SceneLink, 'id' | 'bow'> & { readonly subject: string; readonly object: string };

/** The lines of a scene that have an arrowhead. */
function pointersOf({ relationships, sourcing }: GraphScene): readonly Pointer[] {
  const links = (sourcing?.links ?? []).filter(({ kind }) => kind !== 'affiliation');
  return [...relationships, ...links.map(({ id, from, to, bow }) => ({ id, subject: from, object: to, bow }))];
}

/** From the border of a node to where a line towards it has its label behind it; 0 where that is in nobody's way. */
function stopBefore(node: SceneNode, label: Box | null | undefined, towards: Point, most: number): number {
  const rim = label ? meet(node, towards, 0) : null;
  if (!label || !rim) return 0;
  const length = Math.hypot(towards.x - rim.x, towards.y - rim.y);
  const way = { x: (towards.x - rim.x) / length, y: (towards.y - rim.y) / length };
  const [inX, outX] = within(rim.x, way.x, label.x1 - LABEL_HALO, label.x2 + LABEL_HALO);
  const [inY, outY] = within(rim.y, way.y, label.y1 - LABEL_HALO, label.y2 + LABEL_HALO);
  const [into, out] = [Math.max(inX, inY, 0), Math.min(outX, outY)];
  return into < out && out <= Math.min(most, length - LEAST_LEFT) ? out : 0;
}

/** Between which distances a way along one axis lies between two bounds; the first is larger where it never does. */
function within(start: number, speed: number, low: number, high: number): readonly [number, number] {
  if (speed === 0) return start >= low && start <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [a, b] = [(low - start) / speed, (high - start) / speed];
  return a < b ? [a, b] : [b, a];
}
