import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { defaultView } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { buildScene } from '../buildScene.ts';
import { FIT } from '../camera.ts';
import { nodesOf, type GraphScene } from '../scene.ts';
import { boxAround, labelBox, shapeBox, union } from '../sceneGeometry.ts';
import { cropTo, LEGIBLE_ZOOM } from './crop.ts';

const WIDTHS = { least: 720, most: 3_000 };
const INDEX = makeIndex();

const sceneOf = (shown: (id: string) => boolean): GraphScene => {
  const view = defaultView('harbour');
  const visible = visibleGraph(INDEX, view);
  const scene = buildScene(INDEX, visible, view);
  return {
    ...scene,
    actors: scene.actors.map((actor) => ({ ...actor, shown: shown(actor.id) })),
    relationships: scene.relationships.map((one) => ({ ...one, shown: shown(one.subject) && shown(one.object) })),
  };
};

/** Room in CSS pixels on the four sides of a box in a crop. */
function roomAround(scene: GraphScene) {
  const { camera, size } = cropTo(scene, WIDTHS);
  const box = nodesOf(scene)
    .filter((node) => node.shown)
    .map((node) => union(shapeBox(node, node.position), labelBox(node, node.position)))
    .reduce(union);
  const { zoom } = camera;
  return {
    zoom,
    size,
    left: size.width / 2 - (camera.x - box.x1) * zoom,
    right: size.width / 2 - (box.x2 - camera.x) * zoom,
    top: size.height / 2 - (camera.y - box.y1) * zoom,
    bottom: size.height / 2 - (box.y2 - camera.y) * zoom,
  };
}

describe('a crop', () => {
  it('of one actor is its shape and name with the same room on every side, not blown up', () => {
    const { zoom, left, right, top, bottom, size } = roomAround(sceneOf((id) => id === 'ferry-union'));
    expect(zoom).toBe(FIT.largest);
    expect(left).toBeCloseTo(right, 5);
    expect(top).toBeCloseTo(bottom, 5);
    expect(Math.abs(left - top)).toBeLessThan(1);
    expect(size.width).toBeLessThan(200);
  });

  it('does not depend on what is not shown, however far away', () => {
    const scene = sceneOf((id) => id === 'ferry-union' || id === 'harbour-board');
    const far = {
      ...scene,
      actors: scene.actors.map((actor) => (actor.shown ? actor : { ...actor, position: { x: 9_000, y: -9_000 } })),
    };
    expect(cropTo(far, WIDTHS)).toEqual(cropTo(scene, WIDTHS));
  });

  it('holds curves, which may leave the box of their ends', () => {
    const straight = sceneOf((id) => id === 'ferry-union' || id === 'harbour-board');
    const bow = (by: number): GraphScene => ({
      ...straight,
      relationships: straight.relationships.map((one) => ({ ...one, bow: by })),
    });
    const [flat, bent] = [cropTo(bow(0), WIDTHS), cropTo(bow(400), WIDTHS)];
    expect(bent.size.width * bent.size.height).toBeGreaterThan(flat.size.width * flat.size.height);
    expect(Math.max(bent.size.width, bent.size.height) / bent.camera.zoom).toBeGreaterThan(400);
  });

  it('stays legible when it is wide, up to the greatest width', () => {
    const scene = sceneOf(() => true);
    const apart = (by: number): GraphScene => ({
      ...scene,
      actors: scene.actors.map((actor, at) => ({ ...actor, position: { x: at * by, y: 0 } })),
    });
    expect(cropTo(apart(500), WIDTHS).camera.zoom).toBeCloseTo(LEGIBLE_ZOOM, 5);
    expect(cropTo(apart(5_000), WIDTHS).size.width).toBeLessThanOrEqual(WIDTHS.most * 1.05);
  });

  it('of nothing has a size all the same', () => {
    const { size } = cropTo(
      sceneOf(() => false),
      WIDTHS,
    );
    expect(boxAround([])).toBeNull();
    expect(size.width).toBeGreaterThan(0);
    expect(size.height).toBeGreaterThan(0);
  });
});
