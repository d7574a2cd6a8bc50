import type { Page } from '@playwright/test';
import type { Point } from '../../src/domain/types.ts';
import { SMALLEST_LABEL } from '../../src/graph/labelPlan.ts';
import { nodesOf, type GraphScene, type SceneNode } from '../../src/graph/scene.ts';
import { planSceneLabels } from '../../src/graph/sceneLabels.ts';
import { labelBox, shapeBox, type Box } from '../../src/graph/sceneGeometry.ts';
import { testSourcingScene } from '../../src/graph/testSourcing.ts';
import type { Camera, View } from '../../src/view/view.ts';
import { INDEX } from './dataset.ts';
import { getCamera, getView } from './pageApi.ts';
import { canvasOf } from './picture.ts';

/** What the picture of sources is to draw under a view. */
export const sceneUnder = (view: View): GraphScene => testSourcingScene(INDEX, view);

interface Drawn {
  readonly scene: GraphScene;
  readonly camera: Camera;
  readonly project: (point: Point) => Point;
}

async function drawnNow(page: Page): Promise<Drawn> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('The picture is not on the screen.');
  const [view, camera] = [await getView(page), await getCamera(page)];
  return {
    scene: sceneUnder(view),
    camera,
    project: ({ x, y }) => ({
      x: box.x + box.width / 2 + (x - camera.x) * camera.zoom,
      y: box.y + box.height / 2 + (y - camera.y) * camera.zoom,
    }),
  };
}

/** Where an actor or a voice is drawn, in CSS pixels of the page. */
export async function nodeOnScreen(page: Page, id: string): Promise<Point> {
  const { scene, project } = await drawnNow(page);
  return project(nodeOf(scene, id).position);
}

function nodeOf(scene: GraphScene, id: string): SceneNode {
  const node = nodesOf(scene).find((one) => one.id === id);
  if (!node) throw new Error(`The picture has no ${id}.`);
  return node;
}

/** The place on a straight line of the picture that is farthest from everything else, in CSS pixels of the page. */
export async function pointOnLink(page: Page, id: string): Promise<Point> {
  const { scene, project } = await drawnNow(page);
  const links = scene.sourcing?.links.filter(({ shown }) => shown) ?? [];
  const link = links.find((one) => one.id === id);
  if (!link) throw new Error(`The picture has no line ${id}.`);
  const ends = (one: typeof link) => [nodeOf(scene, one.from).position, nodeOf(scene, one.to).position] as const;
  const boxes = nodesOf(scene)
    .filter(({ shown }) => shown)
    .flatMap((node) => [shapeBox(node, node.position), labelBox(node, node.position)]);
  const along = ([from, to]: readonly [Point, Point], share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  const points = Array.from({ length: 81 }, (_, step) => along(ends(link), 0.1 + step / 100)).map((point) => ({
    point,
    clearance: Math.min(
      ...boxes.map((box) => outside(point, box)),
      ...links.filter((one) => one.id !== id).map((one) => distance(point, ends(one))),
    ),
  }));
  const [best] = points.sort((a, b) => b.clearance - a.clearance);
  if (!best) throw new Error('A line has no points.');
  return project(best.point);
}

const outside = ({ x, y }: Point, box: Box): number =>
  Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2));

/** Distance of a point from a segment. */
function distance({ x, y }: Point, [from, to]: readonly [Point, Point]): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(from.x + dx * share - x, from.y + dy * share - y);
}

/** Every label as it is drawn now: how large its letters are and where it lies, in CSS pixels of the page; those left out. */
export async function labelsOnScreen(page: Page): Promise<{
  readonly drawn: readonly { readonly id: string; readonly size: number; readonly box: Box }[];
  readonly leftOut: readonly string[];
}> {
  const { scene, camera, project } = await drawnNow(page);
  const plan = planSceneLabels(scene, camera.zoom);
  const named = nodesOf(scene).filter(({ label, shown }) => shown && label !== '');
  return {
    drawn: named.flatMap((node) => {
      const { size = 0, box = null } = plan.get(node.id) ?? {};
      if (!box) return [];
      const [from, to] = [project({ x: box.x1, y: box.y1 }), project({ x: box.x2, y: box.y2 })];
      return [{ id: node.id, size: size * camera.zoom, box: { x1: from.x, y1: from.y, x2: to.x, y2: to.y } }];
    }),
    leftOut: named.filter(({ id }) => plan.get(id)?.size === 0).map(({ id }) => id),
  };
}

export { SMALLEST_LABEL };
