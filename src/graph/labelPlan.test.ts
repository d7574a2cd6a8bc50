import { describe, expect, it } from 'vitest';
import { actorId } from '../domain/ids.ts';
import { badgeGrowth, planLabels, SMALLEST_LABEL } from './labelPlan.ts';
import type { SceneActor } from './scene.ts';

const actor = (id: string, x: number, change: Partial<SceneActor> = {}): SceneActor => ({
  id: actorId(id),
  label: 'Somebody here',
  name: id,
  type: 'person',
  size: 1,
  position: { x, y: 0 },
  shown: true,
  emphasis: 'plain',
  ...change,
});
const sizes = (actors: readonly SceneActor[], zoom: number) => [...planLabels(actors, zoom)].map(([, size]) => size);

describe('planLabels', () => {
  it('leaves every label its own size close up, crowded or not', () => {
    expect(sizes([actor('a', 0), actor('b', 1, { size: 3 })], 0.79)).toEqual([14, 17]);
  });

  it('keeps no room for a node without a label', () => {
    expect([...planLabels([actor('a', 0, { label: '', size: 3 }), actor('b', 1)], 0.4).keys()]).toEqual(['b']);
  });

  it.each([0.7, 0.4, 0.15])('draws none smaller than 11 px at zoom %d', (zoom) => {
    const [size = 0] = sizes([actor('a', 0)], zoom);
    expect(size * zoom).toBeGreaterThanOrEqual(SMALLEST_LABEL);
    expect(size * zoom).toBeLessThan(SMALLEST_LABEL * 1.09);
  });

  it('leaves out, from afar, what would cover another: who matters more stays', () => {
    const crowd = [actor('a', 0), actor('b', 80, { size: 2 }), actor('far', 2000)];
    const plan = planLabels(crowd, 0.4);
    expect(plan.get(actorId('a'))).toBe(0);
    expect(plan.get(actorId('b'))).toBeGreaterThan(0);
    expect(plan.get(actorId('far'))).toBeGreaterThan(0);
    const selected = planLabels([actor('a', 0, { emphasis: 'selected' }), actor('b', 80, { size: 2 })], 0.4);
    expect(selected.get(actorId('a'))).toBeGreaterThan(0);
    expect(selected.get(actorId('b'))).toBe(0);
  });

  it('gives what a search found room before all but what is selected', () => {
    const found = actor('found', 0, { matched: true });
    const labelled = (other: SceneActor) => planLabels([other, found], 0.4).get(found.id) !== 0;
    expect(labelled(actor('large', 80, { size: 3 }))).toBe(true);
    expect(labelled(actor('near', 80, { emphasis: 'near', size: 3 }))).toBe(true);
    expect(labelled(actor('selected', 80, { emphasis: 'selected' }))).toBe(false);
  });

  it('lets a hidden actor take nobody’s room', () => {
    const plan = planLabels([actor('gone', 80, { size: 3, shown: false }), actor('a', 0)], 0.4);
    expect(plan.get(actorId('a'))).toBeGreaterThan(0);
    expect(plan.has(actorId('gone'))).toBe(false);
  });

  it('does not flicker: zooms a little apart have the same plan', () => {
    expect(sizes([actor('a', 0)], 0.51)).toEqual(sizes([actor('a', 0)], 0.52));
  });
});

describe('badgeGrowth', () => {
  it('keeps the sign on a line legible from afar, and its own size close up', () => {
    expect(badgeGrowth(1)).toBe(1);
    expect(13 * badgeGrowth(0.35) * 0.35).toBeGreaterThan(8);
    expect(badgeGrowth(0.15)).toBeLessThanOrEqual(3);
  });
});
