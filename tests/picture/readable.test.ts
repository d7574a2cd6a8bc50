import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { indexDataset } from '../../src/domain/datasetIndex.ts';
import { planBadges } from '../../src/graph/badgePlan.ts';
import { buildScene } from '../../src/graph/buildScene.ts';
import { wholeCamera } from '../../src/graph/camera.ts';
import { BADGE, LINE_GAPS } from '../../src/encoding/drawing.ts';
import type { Point } from '../../src/domain/types.ts';
import { badgeGrowth, planLabels } from '../../src/graph/labelPlan.ts';
import { boxAround, shapeBox, type Box } from '../../src/graph/sceneGeometry.ts';
import { lineGeometry } from '../../src/graph/still/lineGeometry.ts';
import { planScene } from '../../src/graph/scenePlan.ts';
import { defaultView } from '../../src/view/view.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';

// How the bundled dataset reads at the sizes of screen people have, worked out as the picture works it out.
const parsed = parseDatasetText(readFileSync(new URL('../../data/iran-syria-2012.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error('The bundled dataset is not valid.');
const index = indexDataset(parsed.dataset);
const view = defaultView();
const scene = buildScene(index, visibleGraph(index, view), view);
const area = ({ x1, y1, x2, y2 }: Box): number => Math.max(0, x2 - x1) * Math.max(0, y2 - y1);
/** How much of a box another covers, from 0 to 1. */
const coverOf = (a: Box, b: Box): number =>
  area({ x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1), x2: Math.min(a.x2, b.x2), y2: Math.min(a.y2, b.y2) }) /
  area(a);

/** Whether two boxes lie on each other. */
const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

it('has no name on a shape or on another name, and none cut, at any zoom at which it is fitted', () => {
  const whole = boxAround(scene.actors);
  if (!whole) throw new Error('There are actors.');
  // Of phones, of a frame of 640 and of 720 pixels beside a sheet, and of a laptop.
  for (const width of [262, 269, 310, 320, 390, 430, 868]) {
    for (let height = 110; height <= 900; height += 30) {
      const { x, y, zoom } = wholeCamera(whole, { width, height });
      const plan = planLabels(scene.actors, zoom);
      const drawn = scene.actors.flatMap((actor) => {
        const place = plan.get(actor.id);
        return place?.box ? [{ actor, box: place.box }] : [];
      });
      for (const { actor, box } of drawn) {
        const shapes = scene.actors.filter((other) => other !== actor && meet(box, shapeBox(other, other.position)));
        expect(shapes.map(({ name }) => `${actor.name} × ${name}`)).toEqual([]);
        expect(drawn.filter((other) => other.actor !== actor && meet(box, other.box))).toEqual([]);
        expect(Math.max(x - box.x1, box.x2 - x) * zoom, actor.name).toBeLessThanOrEqual(width / 2);
        expect(Math.max(y - box.y1, box.y2 - y) * zoom, actor.name).toBeLessThanOrEqual(height / 2);
      }
    }
  }
});

/** How near a sign's middle comes to a straight piece of line. */
function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy), 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

it.each([0.7, 0.78, 1])('has no sign on the crossing of its line with another, at a zoom of %d', (zoom) => {
  // Signs reach 8.5 units up and down.
  const least = 10;
  const at = new Map(scene.actors.map(({ id, position }) => [id, position]));
  for (const [id, { box }] of planScene(scene, zoom).badges) {
    const middle = { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
    for (const other of scene.relationships) {
      const [from, to] = [at.get(other.subject), at.get(other.object)];
      if (other.id === id || other.bow !== 0 || !from || !to) continue;
      expect(distanceTo(middle, from, to), `${id} and ${other.id}`).toBeGreaterThan(least);
    }
  }
});

// The zoom of the fitted picture beside the panels that are open at first.
describe.each([
  [1440, 0.78, 1],
  [1240, 0.6, 0.96],
  [1000, 0.63, 0.96],
  [900, 0.54, 0.9],
  [390, 0.34, 0.6],
])('on a screen %d CSS pixels wide', (width, zoom, share) => {
  const labels = planLabels(scene.actors, zoom);

  it('names nearly all actors, or as many as there is room for', () => {
    const named = [...labels.values()].filter(({ size }) => size > 0).length;
    expect(named / scene.actors.length).toBeGreaterThanOrEqual(share);
  });

  it('has a sign on no name, no shape and no other sign, or, where there is no room for more, hardly on one', () => {
    const badges = [...planBadges(scene, labels, BADGE.size * badgeGrowth(zoom)).values()].map(({ box }) => box);
    expect(badges.length).toBeGreaterThan(2);
    const names = [...labels.values()].flatMap(({ box }) => box ?? []);
    const shapes = width < 900 ? [] : scene.actors.map((actor) => shapeBox(actor, actor.position));
    for (const badge of badges) {
      const others = [...names, ...shapes, ...badges.filter((box) => box !== badge)];
      expect(Math.max(...others.map((box) => coverOf(badge, box)))).toBeLessThanOrEqual(width < 900 ? 0.4 : 0);
    }
  });
});

// Before names minded lines there, 67, 53 and 46 ends were drawn only up to the name of who they lead to.
it.each([
  [0.55, 36],
  [0.7, 34],
  [0.75, 30],
])(
  'stops few lines before the names of those they lead to, at a zoom of %d, and leaves none nameless',
  (zoom, most) => {
    const { labels, ends } = planScene(scene, zoom);
    const stops = [...ends.values()].flatMap(({ subject, object }) => [subject, object]);
    expect(stops.filter((stop) => stop > Math.max(LINE_GAPS.subject, LINE_GAPS.object)).length).toBeLessThanOrEqual(
      most,
    );
    expect([...labels.values()].filter(({ box }) => box === null)).toEqual([]);
  },
);

/** How far two boxes are apart; 0 where they meet. */
const gapOf = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a.x1 - b.x2, b.x1 - a.x2, 0), Math.max(a.y1 - b.y2, b.y1 - a.y2, 0));

it.each([0.5, 0.55, 0.65, 0.75, 0.8, 1])('has no sign or bar hard by a name, at a zoom of %d', (zoom) => {
  const { labels, badges, ends } = planScene(scene, zoom);
  const byId = new Map(scene.actors.map((actor) => [actor.id, actor]));
  const bars = scene.relationships.flatMap((line): Box[] => {
    const [from, to] = [byId.get(line.subject), byId.get(line.object)];
    const bar = from && to && lineGeometry(line, [from, to], ends.get(line.id))?.bar;
    if (!bar) return [];
    const [xs, ys] = [bar.map(({ x }) => x), bar.map(({ y }) => y)];
    return [{ x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) }];
  });
  expect(bars).toHaveLength(2);
  for (const mark of [...bars, ...[...badges.values()].map(({ box }) => box)]) {
    for (const { box } of labels.values()) if (box) expect(gapOf(mark, box) * zoom).toBeGreaterThan(4);
  }
});
