import type { Point } from '../domain/types.ts';
import { planLabels, type LabelPlace, type Line } from './labelPlan.ts';
import { nodesOf, type GraphScene } from './scene.ts';

/**
 * Where each node's label stands in a scene at a zoom, and how large. In a picture of sources, where names and lines are
 * many, what recedes goes without a name while something else is looked at, and the names that stay keep clear of the
 * lines that do; pointed at, a node has its name back.
 */
export function planSceneLabels(scene: GraphScene, zoom: number): ReadonlyMap<string, LabelPlace> {
  const nodes = nodesOf(scene);
  if (!scene.sourcing || !nodes.some(({ emphasis }) => emphasis === 'receded')) return planLabels(nodes, zoom);
  const at = new Map<string, Point>(nodes.map(({ id, position }) => [id, position]));
  const lines = scene.sourcing.links.flatMap(({ shown, emphasis, from, to }): Line | [] => {
    const [start, end] = [at.get(from), at.get(to)];
    return shown && emphasis !== 'receded' && start && end ? { start, end } : [];
  });
  return planLabels(nodes, zoom, { lines });
}
