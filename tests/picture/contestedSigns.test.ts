import { expect, it } from 'vitest';
import { buildScene } from '../../src/graph/buildScene.ts';
import { planZooms, signGrowth } from '../../src/graph/labelPlan.ts';
import { nodesOf } from '../../src/graph/scene.ts';
import { shapeBox, type Box } from '../../src/graph/sceneGeometry.ts';
import { planScene } from '../../src/graph/scenePlan.ts';
import { defaultView } from '../../src/view/view.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { readBundledIndex } from '../support/bundled.ts';

const index = readBundledIndex();
const view = defaultView();
const scene = buildScene(index, visibleGraph(index, view), view);
const contested = scene.relationships.filter(({ standing }) => standing === 'contested');
/** Of a fitted picture above the timeline on a phone of 390 × 844; one of 360 × 500 is larger. */
const LEAST = 0.1767;

const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

it('tells of every line that two sides dispute at any size of the whole picture, and hides no name and no shape by it', () => {
  expect(contested).toHaveLength(2);
  const zooms = [LEAST, ...planZooms(LEAST).slice(0, -1)];
  for (const zoom of zooms) {
    const { badges, labels } = planScene(scene, zoom);
    const taken = [
      ...nodesOf(scene).map((node) => shapeBox(node, node.position)),
      ...[...labels.values()].flatMap(({ box }) => box ?? []),
    ];
    for (const { id, emphasis } of contested) {
      const sign = badges.get(id);
      expect(signGrowth(zoom, emphasis, sign?.isClearAndContested), `${id} at ${zoom}`).toBeGreaterThan(0);
      expect(
        taken.filter((box) => sign && meet(box, sign.box)),
        `${id} at ${zoom}`,
      ).toEqual([]);
    }
  }
});
