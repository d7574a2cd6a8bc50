import { labelZoom, type LabelPlace } from './labelPlan.ts';
import { nodesOf, type GraphScene, type SceneNode } from './scene.ts';
import { shapeBox, union, type Box } from './sceneGeometry.ts';
import { planSceneLabels } from './sceneLabels.ts';

/** What a node takes with its name where that is drawn, in model units; `null` for what is not in the scene. */
type BoxOf = (id: string) => Box | null;

/** What nodes take with their names as they are drawn at a zoom. Names are planned once for a scene at a zoom. */
export function createDrawnBoxes(sceneNow: () => GraphScene): (zoom: number) => BoxOf {
  let planned: { readonly scene: GraphScene; readonly zoom: number; readonly boxOf: BoxOf } | null = null;
  return (zoom) => {
    const [scene, steady] = [sceneNow(), labelZoom(zoom)];
    if (planned?.scene !== scene || planned.zoom !== steady) {
      planned = { scene, zoom: steady, boxOf: boxesIn(scene, planSceneLabels(scene, zoom)) };
    }
    return planned.boxOf;
  };
}

function boxesIn(scene: GraphScene, labels: ReadonlyMap<string, LabelPlace>): BoxOf {
  const nodes = new Map<string, SceneNode>(nodesOf(scene).map((node) => [node.id, node]));
  return (id) => {
    const node = nodes.get(id);
    if (!node) return null;
    const shape = shapeBox(node, node.position);
    const name = labels.get(id)?.box;
    return name ? union(shape, name) : shape;
  };
}
