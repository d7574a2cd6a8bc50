import { describe, expect, it } from 'vitest';
import { actorId } from '../domain/ids.ts';
import { planLabels } from './labelPlan.ts';
import { nodesOf, type SceneActor } from './scene.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { defaultView, type View } from '../view/view.ts';
import { buildScene } from './buildScene.ts';
import { planSceneLabels } from './sceneLabels.ts';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { testSourcingScene } from './testSourcing.ts';

const INDEX = readBundledIndex();
const VIEW = defaultView();

describe('planSceneLabels', () => {
  it('is the usual plan where nothing is looked at', () => {
    const scene = testSourcingScene(INDEX);
    expect(planSceneLabels(scene, 0.6)).toEqual(planLabels(nodesOf(scene), 0.6));
  });

  // Close up as well, where the usual plan has every name beneath its shape.
  it.each([0.5, 0.75, 1])('among voices names what is looked at alone, and no name on another, at zoom %d', (zoom) => {
    const scene = testSourcingScene(INDEX, { select: actorId('iran') });
    const plan = planSceneLabels(scene, zoom);
    const named = nodesOf(scene).filter(({ shown, label }) => shown && label !== '');
    const receded = named.filter(({ emphasis }) => emphasis === 'receded');
    expect(receded.length).toBeGreaterThan(20);
    for (const { id } of receded) expect(plan.get(id)?.size).toBe(0);
    const lifted = named.filter(({ emphasis }) => emphasis !== 'receded');
    expect(lifted.length).toBeGreaterThan(15);
    const boxes = lifted.flatMap(({ id }) => plan.get(id)?.box ?? []);
    expect(boxes.length / lifted.length).toBeGreaterThan(zoom < 0.6 ? 0.65 : 0.9);
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false);
      }
    }
  });

  it('takes the side of a shape on which fewest of the lines looked at pass', () => {
    const actor = testSourcingScene(INDEX).actors.find(({ id }) => id === 'iran');
    if (!actor) throw new Error('Iran is an actor.');
    const { x, y } = actor.position;
    const below = { start: { x, y }, end: { x, y: y + 500 }, weight: 1 };
    // The name does not stick out of the picture.
    const corners = [-300, 300].map((away) => ({
      ...actor,
      id: actorId(`at-${away}`),
      position: { x: x + away, y: y + away },
    }));
    const sideUnder = (lines: readonly (typeof below)[], leaving = 0) =>
      planLabels([actor, ...corners], 1, { lines, leaving, signs: [], joined: null, alone: true }).get('iran')?.side;
    expect(sideUnder([])).toBe('below');
    expect(sideUnder([below])).not.toBe('below');
    // Where leaving that place costs something, not for one line alone.
    expect(sideUnder([below], 2)).toBe('below');
    expect(sideUnder([below, below, below], 2)).not.toBe('below');
  });

  /** As a phone shows the whole picture. */
  const FAR = 0.34;
  const unnamed = (view: Partial<View>): readonly string[] => {
    const full = { ...VIEW, ...view };
    const scene = buildScene(INDEX, visibleGraph(INDEX, full), full);
    const plan = planSceneLabels(scene, FAR);
    return scene.actors.flatMap(({ id, emphasis }) => (emphasis !== 'receded' && plan.get(id)?.size === 0 ? [id] : []));
  };

  it('names all of a neighbourhood in focus before what recedes behind it, from afar as well', () => {
    expect(unnamed({ focus: { actor: actorId('rebels'), steps: 1 } })).toEqual([]);
    expect(unnamed({ focus: { actor: actorId('hostages'), steps: 1 } })).toEqual([]);
  });

  it('names what has a line left before what has none', () => {
    for (const id of ['turkey', 'solaimani']) expect(unnamed({})).toContain(id);
    const left = unnamed({ categories: ['military-support'] });
    for (const id of ['turkey', 'solaimani', 'rebels', 'iran', 'syria']) expect(left).not.toContain(id);
  });

  it('plans once what has the same nodes and lines in its way, and anew where one of them is another', () => {
    const scene = buildScene(INDEX, visibleGraph(INDEX, VIEW), VIEW);
    const plan = planSceneLabels(scene, 0.75);
    const change = (change: Partial<SceneActor>) =>
      planSceneLabels({ ...scene, actors: scene.actors.map((actor) => ({ ...actor, ...change })) }, 0.75);
    const unsupported = scene.relationships.map((line) => ({ ...line, standing: 'unsupported' as const }));
    expect(planSceneLabels({ ...scene, relationships: unsupported }, 0.75)).toBe(plan);
    expect(change({ size: 2 })).not.toEqual(plan);
    expect(change({ position: { x: 0, y: 0 } })).not.toEqual(plan);
    expect(planSceneLabels(scene, 0.75)).toEqual(plan);
    expect(planSceneLabels(scene, 0.6)).not.toEqual(plan);
    expect(planSceneLabels({ ...scene, relationships: [] }, 0.75)).not.toEqual(plan);
    // From afar names keep clear of lines, of contested ones most.
    const far = planSceneLabels(scene, 0.4);
    expect(planSceneLabels({ ...scene, relationships: [...scene.relationships] }, 0.4)).toBe(far);
    expect(planSceneLabels({ ...scene, relationships: [] }, 0.4)).not.toEqual(far);
  });
});
