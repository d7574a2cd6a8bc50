import type { Locator, Page } from '@playwright/test';
import type { Relationship } from '../../src/domain/relationships.ts';
import type { Point } from '../../src/domain/types.ts';
import { sceneOf } from '../../src/graph/layouts/layoutDataset.ts';
import { buildScene } from '../../src/graph/buildScene.ts';
import { planSceneLabels } from '../../src/graph/sceneLabels.ts';
import { controlPoint, shapeBox, type Box } from '../../src/graph/sceneGeometry.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { INDEX } from './dataset.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';

/** What the picture is drawn in. */
export const canvasOf = (page: Page): Locator => page.getByTestId('graph-canvas');

/** Where the actors rest: the dataset says so, and no filter or selection may say otherwise. */
const RESTING: ReadonlyMap<string, Point> = new Map(Object.entries(INDEX.dataset.layout ?? {}));
const BOWS: ReadonlyMap<string, number> = new Map(sceneOf(INDEX).relationships.map(({ id, bow }) => [id, bow]));
const RELATIONSHIPS = [...INDEX.relationships.values()];

type Project = (point: Point) => Point;

/** Where model coordinates are on the screen, with the camera as it is now. */
async function projection(page: Page): Promise<Project> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('The picture is not on the screen.');
  const camera = await getCamera(page);
  return ({ x, y }) => ({
    x: box.x + box.width / 2 + (x - camera.x) * camera.zoom,
    y: box.y + box.height / 2 + (y - camera.y) * camera.zoom,
  });
}

async function placesOf(page: Page): Promise<(id: string) => Point> {
  const { moved } = await getView(page);
  return (id) => {
    const place = (Object.hasOwn(moved, id) ? moved[id] : undefined) ?? RESTING.get(id);
    if (!place) throw new Error(`The dataset gives ${id} no place.`);
    return place;
  };
}

/** Where an actor is drawn, in CSS pixels of the page. */
export async function actorOnScreen(page: Page, id: string): Promise<Point> {
  const [project, placeOf] = [await projection(page), await placesOf(page)];
  return project(placeOf(id));
}

const FRACTIONS = Array.from({ length: 73 }, (_, step) => 0.14 + step * 0.01).sort(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
);
/** From these far on, in CSS pixels, something else is not near enough to take a click meant for a line. */
const CLEAR_OF_BOXES = 6;
const CLEAR_OF_LINES = 9;

/**
 * A place on the line of a relationship, in CSS pixels of the page: its middle, or, where something else lies there,
 * the place nearest to the middle that is clear; failing that, the clearest.
 */
export async function pointOnLine(page: Page, id: string): Promise<Point> {
  const [project, placeOf, { relationships }] = [await projection(page), await placesOf(page), await getVisible(page)];
  const shown = new Set(relationships.map((relationship) => relationship.id));
  const curveOf = (relationship: Relationship) => (t: number) =>
    project(alongLine(placeOf(relationship.subject), placeOf(relationship.object), BOWS.get(relationship.id) ?? 0, t));
  const own = RELATIONSHIPS.find((relationship) => relationship.id === id);
  if (!own || !shown.has(id)) throw new Error(`No line ${id} is in the picture.`);

  const { shapes, names } = await actorsOnScreen(page);
  const boxes = [...shapes, ...names.values()];
  const tools = await page.getByRole('group', { name: 'Graph tools' }).boundingBox();
  if (tools) boxes.push({ from: tools, to: { x: tools.x + tools.width, y: tools.y + tools.height } });
  const others = RELATIONSHIPS.filter((other) => other.id !== id && shown.has(other.id)).flatMap((other) =>
    Array.from({ length: 101 }, (_, step) => curveOf(other)(step / 100)),
  );
  const candidates = FRACTIONS.map(curveOf(own)).map((point) => ({
    point,
    clearance: Math.min(
      ...boxes.map((box) => outside(point, box) / CLEAR_OF_BOXES),
      nearest(point, others) / CLEAR_OF_LINES,
    ),
  }));
  const best =
    candidates.find(({ clearance }) => clearance >= 1) ?? candidates.sort((a, b) => b.clearance - a.clearance)[0];
  if (!best) throw new Error('A line has no points.');
  return best.point;
}

/** Opposite corners of a box on the page. */
interface ScreenBox {
  readonly from: Point;
  readonly to: Point;
}

/** Where the shapes of the actors that are shown are on the page, and the names that are written. */
export async function actorsOnScreen(
  page: Page,
): Promise<{ readonly shapes: readonly ScreenBox[]; readonly names: ReadonlyMap<string, ScreenBox> }> {
  const [project, view, { zoom }] = [await projection(page), await getView(page), await getCamera(page)];
  const scene = buildScene(INDEX, visibleGraph(INDEX, view), view);
  const onScreen = ({ x1, y1, x2, y2 }: Box): ScreenBox => ({
    from: project({ x: x1, y: y1 }),
    to: project({ x: x2, y: y2 }),
  });
  return {
    shapes: scene.actors.filter(({ shown }) => shown).map((actor) => onScreen(shapeBox(actor, actor.position))),
    names: new Map([...planSceneLabels(scene, zoom)].flatMap(([id, { box }]) => (box ? [[id, onScreen(box)]] : []))),
  };
}

/** How far a point is from a box; 0 inside. */
const outside = ({ x, y }: Point, { from, to }: { readonly from: Point; readonly to: Point }): number =>
  Math.hypot(Math.max(from.x - x, 0, x - to.x), Math.max(from.y - y, 0, y - to.y));

function alongLine(from: Point, to: Point, bow: number, t: number): Point {
  const control = controlPoint(from, to, bow);
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

const nearest = (point: Point, others: readonly Point[]): number =>
  Math.min(...others.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));

/** Clicks an actor in the picture with a real mouse. */
export async function clickActor(page: Page, id: string, button: 'left' | 'right' = 'left'): Promise<void> {
  const { x, y } = await actorOnScreen(page, id);
  await page.mouse.click(x, y, { button });
}

/**
 * Presses twice at a place, a tenth of a second apart by the events' own clock, however long a busy machine takes to
 * deliver them: what happens in between still happens in between.
 */
export async function pressTwice(page: Page, { x, y }: Point, by: 'mouse' | 'finger' = 'mouse'): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  for (const clickCount of [1, 2]) {
    const [down, up] = [start + clickCount * 0.1, start + clickCount * 0.1 + 0.04];
    if (by === 'mouse') {
      const press = { x, y, button: 'left', clickCount } as const;
      await devtools.send('Input.dispatchMouseEvent', { ...press, type: 'mousePressed', timestamp: down });
      await devtools.send('Input.dispatchMouseEvent', { ...press, type: 'mouseReleased', timestamp: up });
    } else {
      const touch = { touchPoints: [{ x, y }], timestamp: down };
      await devtools.send('Input.dispatchTouchEvent', { ...touch, type: 'touchStart' });
      await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: up });
    }
  }
  await devtools.detach();
}

/** Takes an actor with a real mouse and puts it elsewhere, given in CSS pixels from where it was. */
export async function dragActor(page: Page, id: string, by: Point): Promise<void> {
  const { x, y } = await actorOnScreen(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
}

/** A place in the picture with no actor and no line anywhere near, in CSS pixels of the page. */
export async function emptySpot(page: Page): Promise<Point> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('The picture is not on the screen.');
  const [project, placeOf] = [await projection(page), await placesOf(page)];
  const taken = RELATIONSHIPS.flatMap(({ id, subject, object }) =>
    Array.from({ length: 41 }, (_, step) =>
      project(alongLine(placeOf(subject), placeOf(object), BOWS.get(id) ?? 0, step / 40)),
    ),
  );
  const spots = Array.from({ length: 400 }, (_, at) => ({
    x: box.x + box.width * (0.08 + (0.84 * (at % 20)) / 19),
    y: box.y + box.height * (0.1 + (0.76 * Math.floor(at / 20)) / 19),
  }));
  const [best] = spots.sort((a, b) => nearest(b, taken) - nearest(a, taken));
  if (!best) throw new Error('There is no spot.');
  return best;
}
