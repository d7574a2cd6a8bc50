import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { LINE_GAPS } from '../encoding/drawing.ts';
import { relationshipId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { defaultView } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { buildScene } from './buildScene.ts';
import { planLabels } from './labelPlan.ts';
import { planLineEnds } from './lineGaps.ts';
import { nodesOf, type GraphScene } from './scene.ts';
import { planScene } from './scenePlan.ts';
import { lineGeometry, meet } from './still/lineGeometry.ts';
import { testClaim, testIndex } from './testScene.ts';
import { testSourcingScene } from './testSourcing.ts';

/** From the tip of an arrowhead in a picture of sources to its middle, in model units. */
const HALF_A_HEAD = 4;
/** Nearer to each other than this, two have no room for a name and a line between them. */
const NEAR = 100;

const sceneOf = (places: Readonly<Record<string, { readonly x: number; readonly y: number }>>): GraphScene => {
  const names = Object.keys(places);
  const index = testIndex(
    names.slice(1).map((name, at) => testClaim(`c${at}`, ['a', 'ties', name])),
    { layout: places },
  );
  const view = defaultView('test');
  return buildScene(index, visibleGraph(index, view), view);
};
const endsIn = (scene: GraphScene, zoom = 1) => planLineEnds(scene, planLabels(scene.actors, zoom));

describe('where lines end', () => {
  it('is beneath the label of an actor that a line comes to from below, and at the shape from everywhere else', () => {
    const ends = endsIn(
      sceneOf({ a: { x: 0, y: 0 }, below: { x: 0, y: 300 }, above: { x: 0, y: -300 }, right: { x: 300, y: 0 } }),
    );
    // The line from a goes down through the label of a, and up through that of the one above.
    expect(ends.get(relationshipId('a', 'ties', 'below'))).toMatchObject({ object: 2 });
    expect(ends.get(relationshipId('a', 'ties', 'below'))?.subject).toBeGreaterThan(15);
    expect(ends.get(relationshipId('a', 'ties', 'above'))).toMatchObject({ subject: 1 });
    expect(ends.get(relationshipId('a', 'ties', 'above'))?.object).toBeGreaterThan(15);
    expect(ends.get(relationshipId('a', 'ties', 'right'))).toBeUndefined();
  });

  it('is at the shape where there is too little room for more', () => {
    expect(endsIn(sceneOf({ a: { x: 0, y: 0 }, below: { x: 0, y: 60 } })).size).toBe(0);
  });

  it('leaves every arrowhead of the first dataset free of the label of the actor it points to', () => {
    const index = readBundledIndex();
    const view = defaultView(index.dataset.id);
    const scene = buildScene(index, visibleGraph(index, view), view);
    const labels = planLabels(scene.actors, 1);
    const ends = planLineEnds(scene, labels);
    const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
    const covered = (plan: typeof ends): readonly string[] =>
      scene.relationships.flatMap((relationship) => {
        const [subject, object] = [actors.get(relationship.subject), actors.get(relationship.object)];
        const box = labels.get(relationship.object)?.box;
        if (!subject || !object || !box) return [];
        const arrow = lineGeometry(relationship, [subject, object], plan.get(relationship.id))?.arrow ?? [];
        const middle = (of: (point: Point) => number) =>
          arrow.reduce((sum, point) => sum + of(point) / arrow.length, 0);
        const [x, y] = [middle((point) => point.x), middle((point) => point.y)];
        return x > box.x1 && x < box.x2 && y > box.y1 && y < box.y2 ? [relationship.id] : [];
      });
    expect(covered(new Map()).length, 'without the plan').toBeGreaterThan(0);
    expect(covered(ends)).toEqual([]);
  });

  it('leaves every arrowhead of its sources free of the name it points to, as far as there is room', () => {
    const index = readBundledIndex();
    const scene = testSourcingScene(index);
    const { labels, ends } = planScene(scene, 1);
    const nodes = new Map(nodesOf(scene).map((node) => [node.id as string, node]));
    const covered = (plan: typeof ends): readonly string[] =>
      (scene.sourcing?.links ?? []).flatMap(({ id, kind, from, to, bow }) => {
        const [voice, node] = [nodes.get(from), nodes.get(to)];
        const box = labels.get(to)?.box;
        if (kind === 'affiliation' || !voice || !node || !box) return [];
        const apart = Math.hypot(voice.position.x - node.position.x, voice.position.y - node.position.y);
        if (apart < NEAR) return [];
        const head = meet(node, voice.position, (plan.get(id) ?? LINE_GAPS).object + HALF_A_HEAD);
        expect(bow, 'links with an arrowhead are straight').toBe(0);
        return head && head.x > box.x1 && head.x < box.x2 && head.y > box.y1 && head.y < box.y2 ? [id] : [];
      });
    expect(covered(new Map()).length, 'without the plan').toBeGreaterThan(5);
    expect(covered(ends)).toEqual([]);
  });

  it('leaves a thread without an arrowhead as it is', () => {
    const scene = testSourcingScene(readBundledIndex());
    const { ends } = planScene(scene, 1);
    for (const { id, kind } of scene.sourcing?.links ?? [])
      if (kind === 'affiliation') expect(ends.has(id)).toBe(false);
  });

  it('never leaves less of a line than can be seen, wherever its ends are and however large their labels', () => {
    const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
    fc.assert(
      fc.property(place, fc.double({ min: 0.2, max: 1.5, noNaN: true }), (at, zoom) => {
        const scene = sceneOf({ a: { x: 0, y: 0 }, b: at });
        const [relationship] = scene.relationships;
        const [a, b] = scene.actors;
        if (!relationship || !a || !b) throw new Error('there are two actors and a line');
        const plain = lineGeometry(relationship, [a, b]);
        const gaps = endsIn(scene, zoom).get(relationship.id);
        const planned = gaps && lineGeometry(relationship, [a, b], gaps);
        if (!gaps) return;
        expect(plain).not.toBeNull();
        expect(planned).not.toBeNull();
        if (!planned) return;
        const [tip = planned.end] = planned.arrow;
        const before = Math.sign(b.position.x - a.position.x || 0) || Math.sign(b.position.y - a.position.y);
        const after = Math.sign(tip.x - planned.start.x || 0) || Math.sign(tip.y - planned.start.y);
        if (Math.abs(b.position.x - a.position.x) > 1) expect(after).toBe(before);
      }),
    );
  });
});
