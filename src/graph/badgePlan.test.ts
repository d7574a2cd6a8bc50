import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, voiceId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { planBadges } from './badgePlan.ts';
import { buildScene } from './buildScene.ts';
import { planLabels } from './labelPlan.ts';
import { overlap } from './layouts/planar.ts';
import { nodesOf } from './scene.ts';
import { controlPoint, curvePoint, shapeBox } from './sceneGeometry.ts';
import { testClaim, testIndex } from './testScene.ts';
import { testSourcingScene } from './testSourcing.ts';

const SIZE = 13;
// a and b are related by a contested line; c stands wherever a test puts it.
const INDEX = testIndex(
  [
    testClaim('c1', ['a', 'ties', 'b']),
    testClaim('c2', ['a', 'ties', 'b'], { polarity: 'denies' }),
    testClaim('c3', ['c', 'rescue', 'a']),
  ],
  { layout: { a: { x: -200, y: 0 }, b: { x: 200, y: 0 }, c: { x: 0, y: 400 } } },
);
function plan(change: Partial<View> = {}): ReadonlyMap<string, Point> {
  const view = { ...defaultView('test'), ...change };
  const scene = buildScene(INDEX, visibleGraph(INDEX, view), view);
  return new Map([...planBadges(scene, planLabels(scene.actors, 1), SIZE)].map(([id, { offset }]) => [id, offset]));
}
const [LINE] = [...INDEX.relationships.keys()];
if (LINE === undefined) throw new Error('the test has a line');

describe('planBadges', () => {
  it('leaves a sign on the middle of its line where nothing is in the way, and gives none to a line without', () => {
    expect([...plan()]).toEqual([[LINE, { x: 0, y: 0 }]]);
  });

  it('moves it along the line off a shape and off the label beneath it, no further than it must', () => {
    for (const y of [0, -18, -30]) {
      const { x, y: aside } = plan({ moved: { c: { x: 0, y } } }).get(LINE) ?? { x: 0, y: 0 };
      expect(Math.abs(x), `c at ${y}`).toBeGreaterThan(5);
      expect(Math.abs(x), `c at ${y}`).toBeLessThan(70);
      expect(aside).toBeCloseTo(0);
    }
  });

  it('moves it along the line until no other line passes near, whose sign it could be taken for', () => {
    const crossed = testIndex(
      [
        testClaim('c1', ['a', 'ties', 'b']),
        testClaim('c2', ['a', 'ties', 'b'], { polarity: 'denies' }),
        testClaim('c3', ['c', 'rescue', 'd']),
      ],
      {
        layout: { a: { x: -200, y: 0 }, b: { x: 200, y: 0 }, c: { x: -20, y: 300 }, d: { x: 20, y: -300 } },
      },
    );
    const view = defaultView('test');
    const scene = buildScene(crossed, visibleGraph(crossed, view), view);
    const { x = 0, y } = planBadges(scene, planLabels(scene.actors, 1), SIZE).get(LINE)?.offset ?? {};
    expect(Math.abs(x)).toBeGreaterThan(15);
    expect(Math.abs(x)).toBeLessThan(30);
    expect(y).toBeCloseTo(0);
  });

  it('is the same whatever the filters hide', () => {
    const moved = { c: { x: 0, y: -18 } };
    expect(plan({ moved, categories: [], unconnected: 'hide' })).toEqual(plan({ moved }));
  });

  it('stays on the line, wherever the ends are', () => {
    const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const { x, y } = plan({ moved: { a, b, c } }).get(LINE) ?? { x: Number.NaN, y: 0 };
        expect(Math.hypot(x, y)).toBeLessThanOrEqual(Math.hypot(a.x - b.x, a.y - b.y) * 0.32 + 1);
        // The line is straight, so what is moved is moved along it.
        expect(Math.abs(x * (b.y - a.y) - y * (b.x - a.x))).toBeLessThan(1);
      }),
    );
  });

  it('puts the sign of what a voice says about the actor it is on the bow between the two, clear of marks and names', () => {
    const index = testIndex(
      [
        testClaim('c1', ['a', 'ties', 'b'], {
          attribution: [[voiceId('someone')]],
          verification: 'could-not-be-verified',
        }),
      ],
      {
        layout: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } },
        voices: [{ id: voiceId('someone'), label: 'a', kind: 'named-person', actor: actorId('a') }],
      },
    );
    const scene = testSourcingScene(index);
    const labels = planLabels(nodesOf(scene), 1);
    const link = scene.sourcing?.links.find(({ kind, to }) => kind === 'speech' && to === 'a');
    const box = planBadges(scene, labels, SIZE).get(link?.id ?? '')?.box;
    if (!box) throw new Error('what could not be verified has a sign');
    for (const node of nodesOf(scene)) {
      expect(overlap(box, shapeBox(node, node.position)), node.id).toBe(0);
      const name = labels.get(node.id)?.box;
      if (name) expect(overlap(box, name), node.id).toBe(0);
    }
    expect(Math.hypot((box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2)).toBeLessThan(70);
    // On its line, so that it is taken for no other's, nor for a mark on who speaks.
    const [from, to] = [link?.from, link?.to].map((id) => nodesOf(scene).find((node) => node.id === id)?.position);
    if (!link || !from || !to) throw new Error('a line has two ends');
    const control = controlPoint(from, to, link.bow);
    const away = Array.from({ length: 41 }, (_, step) => curvePoint(from, control, to, step / 40)).map(({ x, y }) =>
      Math.hypot((box.x1 + box.x2) / 2 - x, (box.y1 + box.y2) / 2 - y),
    );
    // Lines are drawn from rim to rim, and so a little flatter.
    expect(Math.min(...away)).toBeLessThan(0.6 * SIZE);
  });
});
