import type { Locator, Page } from '@playwright/test';
import type { Relationship } from '../../src/domain/relationships.ts';
import type { Point } from '../../src/domain/types.ts';
import { bowsOf } from '../../src/graph/bows.ts';
import { restingPositions } from '../../src/graph/restingPositions.ts';
import { controlPoint } from '../../src/graph/sceneGeometry.ts';
import { INDEX } from './dataset.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';

/** What the picture is drawn in. */
export const canvasOf = (page: Page): Locator => page.getByTestId('graph-canvas');

const RESTING: ReadonlyMap<string, Point> = restingPositions(INDEX);
const BOWS: ReadonlyMap<string, number> = bowsOf(INDEX.relationships.values());
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
    if (!place) throw new Error(`No actor ${id}.`);
    return place;
  };
}

/** Where an actor is drawn, in CSS pixels of the page. */
export async function actorOnScreen(page: Page, id: string): Promise<Point> {
  const [project, placeOf] = [await projection(page), await placesOf(page)];
  return project(placeOf(id));
}

const FRACTIONS = Array.from({ length: 37 }, (_, step) => 0.14 + step * 0.02).sort(
  (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
);
/** From this far on, in CSS pixels, nothing else is near enough to take a click meant for a line. */
const CLEAR_OF_ACTORS = 34;
const CLEAR_OF_LINES = 9;

/**
 * A place on the line of a relationship, in CSS pixels of the page: its middle, or, where something else lies there,
 * the place nearest to the middle that is clear; failing that, the clearest.
 */
export async function pointOnLine(page: Page, id: string): Promise<Point> {
  const [project, placeOf, { actors, relationships }] = [
    await projection(page),
    await placesOf(page),
    await getVisible(page),
  ];
  const shown = new Set(relationships.map((relationship) => relationship.id));
  const curveOf = (relationship: Relationship) => (t: number) =>
    project(alongLine(placeOf(relationship.subject), placeOf(relationship.object), BOWS.get(relationship.id) ?? 0, t));
  const own = RELATIONSHIPS.find((relationship) => relationship.id === id);
  if (!own || !shown.has(id)) throw new Error(`No line ${id} is in the picture.`);

  const curve = curveOf(own);
  const nodes = actors.map((actor) => project(placeOf(actor)));
  const others = RELATIONSHIPS.filter((other) => other.id !== id && shown.has(other.id)).flatMap((other) =>
    Array.from({ length: 101 }, (_, step) => curveOf(other)(step / 100)),
  );
  const candidates = FRACTIONS.map((fraction) => {
    const point = curve(fraction);
    const clearance = Math.min(nearest(point, nodes) / CLEAR_OF_ACTORS, nearest(point, others) / CLEAR_OF_LINES);
    return { point, clearance };
  });
  const best =
    candidates.find(({ clearance }) => clearance >= 1) ?? candidates.sort((a, b) => b.clearance - a.clearance)[0];
  if (!best) throw new Error('A line has no points.');
  return best.point;
}

function alongLine(from: Point, to: Point, bow: number, t: number): Point {
  const control = controlPoint(from, to, bow);
  const mix = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
}

const nearest = (point: Point, others: readonly Point[]): number =>
  Math.min(...others.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));

/** Clicks an actor in the picture with a real mouse. */
export async function clickActor(page: Page, id: string): Promise<void> {
  const { x, y } = await actorOnScreen(page, id);
  await page.mouse.click(x, y);
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
