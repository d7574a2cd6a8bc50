import type { Point } from '../domain/types.ts';
import { planLabels, type LabelPlace, type Line } from './labelPlan.ts';
import { nodesOf, type Emphasis, type GraphScene } from './scene.ts';
import { controlPoint } from './sceneGeometry.ts';

/** Into so many straight pieces a bowed line is cut to tell whether it passes a name. */
const PIECES = 4;

interface Joining {
  readonly from: string;
  readonly to: string;
  readonly bow: number;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
}

/**
 * Where each node's label stands in a scene at a zoom, and how large. While something is looked at, names keep clear of the
 * lines that do not recede. In a picture of sources, where names and lines are many, what recedes goes without a name then;
 * pointed at, a node has its name back.
 */
export function planSceneLabels(scene: GraphScene, zoom: number): ReadonlyMap<string, LabelPlace> {
  const nodes = nodesOf(scene);
  if (!nodes.some(({ emphasis }) => emphasis === 'receded')) return planLabels(nodes, zoom);
  const at = new Map<string, Point>(nodes.map(({ id, position }) => [id, position]));
  const joining: readonly Joining[] =
    scene.sourcing?.links ?? scene.relationships.map((line) => ({ ...line, from: line.subject, to: line.object }));
  const lines = joining.flatMap(({ shown, emphasis, from, to, bow }): readonly Line[] => {
    const [start, end] = [at.get(from), at.get(to)];
    return shown && emphasis !== 'receded' && start && end ? piecesOf(start, end, bow) : [];
  });
  return planLabels(nodes, zoom, { lines, alone: scene.sourcing !== undefined });
}

function piecesOf(start: Point, end: Point, bow: number): readonly Line[] {
  if (bow === 0) return [{ start, end }];
  const control = controlPoint(start, end, bow);
  const along = (share: number): Point => {
    const mix = (a: number, b: number, c: number) =>
      (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
    return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
  };
  return Array.from({ length: PIECES }, (_, piece) => ({
    start: along(piece / PIECES),
    end: along((piece + 1) / PIECES),
  }));
}
