import { expect, it } from 'vitest';
import { actorId } from '../../src/domain/ids.ts';
import { buildScene } from '../../src/graph/buildScene.ts';
import { buildSourcingScene } from '../../src/graph/buildSourcingScene.ts';
import { holdsBox, NOTHING_COVERED, wholeCamera } from '../../src/graph/camera.ts';
import { labelZoom } from '../../src/graph/labelPlan.ts';
import { planSceneLabels } from '../../src/graph/sceneLabels.ts';
import { distanceToOutline, outlineOf, shareWithin } from '../../src/graph/nodeOutline.ts';
import { nodesOf, type GraphScene, type SceneNode } from '../../src/graph/scene.ts';
import { boxAround, diameterOf, shapeBox, type Box } from '../../src/graph/sceneGeometry.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import type { Point } from '../../src/domain/types.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { visibleSourcing } from '../../src/view/visibleSourcing.ts';
import { readBundledIndex } from '../support/bundled.ts';

// Whether each name of the bundled dataset is read as that of its own sign, whatever is looked at.
const index = readBundledIndex();

const sceneOf = (change: Partial<View>): GraphScene => {
  const view = { ...defaultView(), ...change };
  const visible = visibleGraph(index, view);
  return view.mode === 'sourcing'
    ? buildSourcingScene(index, visible, visibleSourcing(index, visible, view), view)
    : buildScene(index, visible, view);
};

/** Names side by side that share no more than this of their height are not in a row, in CSS pixels. */
const MOST_SHARED = 2;
/** From a phone of 320 pixels to a picture at its own size. */
const ZOOMS = Array.from({ length: 9 }, (_, step) => 0.25 + step * 0.09);

/** How far apart two boxes are across and down, below 0 where they share a stretch of that way. */
const apart = (a: Box, b: Box) => ({
  across: Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2),
  down: Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2),
});
const distance = (a: Box, b: Box): number => {
  const { across, down } = apart(a, b);
  return Math.hypot(Math.max(across, 0), Math.max(down, 0));
};
const isBeside = (a: SceneNode, b: SceneNode): boolean =>
  (a.label === '' || b.label === '') &&
  Math.hypot(a.position.x - b.position.x, a.position.y - b.position.y) <= (diameterOf(a) + diameterOf(b)) / 2 + 8;

const isLit = ({ emphasis }: SceneNode): boolean => emphasis === 'selected' || emphasis === 'near';
/** So many times as far as its own another sign is from a name, but from one of who is part of many claims. */
const FURTHER = 1.9;
const OWN_SIZE = 0.78;
const isLarge = (node: SceneNode): boolean => node.size === 3 || ('claims' in node && (node.claims ?? 0) >= 9);

/** What is wrong with the names of a scene at a zoom, and how many there are. */
function faultsOf(scene: GraphScene, zoom: number) {
  const nodes = nodesOf(scene).filter(({ shown }) => shown);
  const plan = planSceneLabels(scene, zoom);
  const named = nodes.flatMap((node) => {
    const box = node.label === '' ? null : plan.get(node.id)?.box;
    return box ? [{ node, box }] : [];
  });
  const faults: string[] = [];
  for (const { node, box } of named) {
    const own = distanceToOutline(box, outlineOf(node));
    for (const other of nodes) {
      // What is lit has its name, on what recedes if need be.
      if (other === node || (isLit(node) && other.emphasis === 'receded')) continue;
      const gap = distance(box, shapeBox(other, other.position));
      const away = distanceToOutline(box, outlineOf(other));
      // At their own size all stand beneath.
      const least = own * (isLit(node) || isLarge(node) || zoom >= OWN_SIZE ? 1 : FURTHER);
      if (gap === 0) faults.push(`${node.name} lies on ${other.name}`);
      else if (away <= least && !isBeside(node, other)) faults.push(`${node.name} could be that of ${other.name}`);
    }
    for (const other of named) {
      if (other.node.id <= node.id) continue;
      const { across, down } = apart(box, other.box);
      const isInRow = down < -MOST_SHARED / zoom && across * zoom < 4;
      const isStacked = across < 0 && down * zoom < 2.5;
      if (isInRow || isStacked) faults.push(`${node.name} and ${other.node.name} read as one`);
    }
  }
  return { faults, named: named.length };
}

const views: readonly (readonly [string, Partial<View>])[] = [
  ['at rest', {}],
  ['of sources', { mode: 'sourcing' }],
  ...index.dataset.actors.map(({ id, name }) => [`with ${name} selected`, { select: id }] as const),
  ['of sources, with one selected', { mode: 'sourcing', select: actorId('rebels') }],
];

it('has every name on no sign, nearer to its own than to any other, and not read as one with the next', () => {
  const faults = views.flatMap(([name, change]) => {
    const scene = sceneOf(change);
    return ZOOMS.flatMap((zoom) => faultsOf(scene, zoom).faults.map((fault) => `${name}, at ${zoom}: ${fault}`));
  });
  expect(faults).toEqual([]);
  // Some 500 pictures: more than the usual limit on a busy machine.
}, 180_000);

it.each([
  [0.25, 16],
  [0.28, 25],
  [0.34, 34],
  [0.4, 50],
  [0.5, 51],
  [0.6, 54],
  [0.7, 55],
])('at a zoom of %d still names at least %d', (zoom, least) => {
  expect(faultsOf(sceneOf({}), zoom).named).toBeGreaterThanOrEqual(least);
});

it.each([390, 412, 430])(
  'names the publication, to which most lines lead, among the voices on a phone %d wide',
  (width) => {
    const scene = sceneOf({ mode: 'sourcing' });
    const box = boxAround(nodesOf(scene));
    if (!box) throw new Error('there are nodes');
    const { zoom } = wholeCamera(box, { width, height: 650 });
    expect(planSceneLabels(scene, zoom).get('v-wsj')?.lines).toEqual(['The Wall', 'Street', 'Journal']);
  },
);

it.each([375, 390, 412, 430])(
  'names whom the report tells most of, and who arms the rebels, in the whole picture on a phone %d wide',
  (width) => {
    const scene = sceneOf({});
    const box = boxAround(nodesOf(scene));
    if (!box) throw new Error('there are nodes');
    const plan = planSceneLabels(scene, wholeCamera(box, { width, height: 650 }).zoom);
    const most = scene.actors.filter(({ claims }) => (claims ?? 0) >= 9).map(({ id }) => id);
    expect(most).toEqual(expect.arrayContaining(['iran', 'assad', 'syrian-military', 'irgc', 'hostages', 'rebels']));
    const wanted = [...most, actorId('qatar'), actorId('saudi-arabia')];
    expect(wanted.filter((id) => !plan.get(id)?.box)).toEqual([]);
  },
);

it('names what is selected, and keeps a name off the lit line of its own where there is another side', () => {
  const onLine: string[] = [];
  for (const { id } of index.dataset.actors) {
    const scene = sceneOf({ select: id });
    const at = new Map<string, Point>(scene.actors.map((actor) => [actor.id, actor.position]));
    for (const zoom of [0.45, 0.6, 0.7]) {
      const plan = planSceneLabels(scene, zoom);
      expect(plan.get(id)?.size, `${id} at ${zoom}`).toBeGreaterThan(0);
      for (const { subject, object, emphasis } of scene.relationships) {
        if (emphasis === 'receded') continue;
        const other = subject === id ? object : subject;
        const [box, from, to] = [plan.get(other)?.box, at.get(subject), at.get(object)];
        if (box && from && to && isOn(box, from, to)) onLine.push(`${other}, ${id} selected`);
      }
    }
  }
  // 169 were before names minded lines; those left have no other side.
  expect(onLine.length).toBeLessThanOrEqual(25);
  expect(onLine).not.toContain('qatar, rebels selected');
});

/** Whether a straight line passes through a box. */
const isOn = ({ x1, y1, x2, y2 }: Box, from: Point, to: Point): boolean =>
  Array.from({ length: 200 }, (_, step) => step / 200).some((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return x > x1 && x < x2 && y > y1 && y < y2;
  });

it('names all that lie on a path, whatever they stand beside', () => {
  const scene = sceneOf({ path: { from: actorId('qatar'), to: actorId('hostages'), directed: false, firm: false } });
  const lit = scene.actors.filter(isLit);
  expect(lit.length).toBeGreaterThan(3);
  for (const zoom of [0.25, 0.28, 0.34, 0.5]) {
    const plan = planSceneLabels(scene, zoom);
    expect(lit.filter(({ id }) => !plan.get(id)?.box).map(({ name }) => name)).toEqual([]);
  }
});

it('hides neither line that two sides dispute, from afar', () => {
  const scene = sceneOf({});
  const at = new Map<string, Point>(scene.actors.map((actor) => [actor.id, actor.position]));
  for (const zoom of [0.28, 0.34, 0.4]) {
    const boxes = [...planSceneLabels(scene, zoom).values()].flatMap(({ box }) => box ?? []);
    for (const { id, subject, object, standing } of scene.relationships) {
      const [from, to] = [at.get(subject), at.get(object)];
      if (standing !== 'contested' || !from || !to) continue;
      const hidden = boxes.reduce((sum, box) => sum + (shareWithin(box, from, to) ?? 0), 0);
      expect(hidden, `${id} at ${zoom}`).toBeLessThan(0.5);
    }
  }
});

/** Beside the graph and above it there are panels and bars, so a drawing may be much smaller than a window. */
const SIDES = {
  widths: Array.from({ length: 54 }, (_, step) => 320 + step * 30),
  heights: Array.from({ length: 45 }, (_, step) => 200 + step * 20),
};

it.each<[string, Partial<View>, number]>([
  ['at rest', {}, 0],
  ['at rest, under a bar', {}, 48],
  ['of sources', { mode: 'sourcing' }, 0],
])('cuts no name of a fitted picture %s, in a drawing of any size', (_, change, top) => {
  const scene = sceneOf(change);
  const box = boxAround(nodesOf(scene));
  if (!box) throw new Error('there are nodes');
  const covered = { ...NOTHING_COVERED, top };
  const plans = new Map<number, ReturnType<typeof planSceneLabels>>();
  const cut = new Set<string>();
  for (const width of SIDES.widths) {
    for (const height of SIDES.heights) {
      const camera = wholeCamera(box, { width, height }, covered);
      const steady = labelZoom(camera.zoom);
      const plan = plans.get(steady) ?? planSceneLabels(scene, camera.zoom);
      plans.set(steady, plan);
      for (const [id, place] of plan) {
        if (place.box && !holdsBox(camera, place.box, covered)) cut.add(`${id}, ${width} x ${height}`);
      }
    }
  }
  expect([...cut]).toEqual([]);
});

it('names every selected voice among the sources, by its own name or by that of the actor it stands by', () => {
  const unnamed: string[] = [];
  for (const zoom of [0.25, 0.34, 0.45, 0.7]) {
    for (const voice of index.voices.values()) {
      const scene = sceneOf({ mode: 'sourcing', select: voice.id });
      const plan = planSceneLabels(scene, zoom);
      const own = scene.sourcing?.voices.find(({ id }) => id === voice.id);
      const named = own?.label === '' ? voice.actor : voice.id;
      if (!named || !plan.get(named)?.box) unnamed.push(`${voice.id} at ${zoom}`);
    }
  }
  expect(unnamed).toEqual([]);
});
