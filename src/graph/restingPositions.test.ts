import { describe, expect, it } from 'vitest';
import { actorId } from '../domain/ids.ts';
import { restingPositions } from './restingPositions.ts';
import { testClaim, testIndex } from './testScene.ts';

const chain = (length: number) => Array.from({ length }, (_, i) => testClaim(`c${i}`, [`n${i}`, 'ties', `n${i + 1}`]));

describe('restingPositions', () => {
  it('is the stored layout where there is one', () => {
    const layout = { n0: { x: 5, y: 6 }, n1: { x: -40, y: 0 } };
    expect(Object.fromEntries(restingPositions(testIndex(chain(1), { layout })))).toEqual(layout);
  });

  it('puts an actor the layout lacks beside those it is related to, on nobody’s place', () => {
    const layout = { n0: { x: 0, y: 0 }, n1: { x: 1000, y: 0 } };
    const places = restingPositions(testIndex(chain(2), { layout }));
    const added = places.get(actorId('n2')) ?? { x: NaN, y: NaN };
    const distance = Math.hypot(added.x - 1000, added.y);
    expect(distance).toBeGreaterThanOrEqual(89);
    expect(distance).toBeLessThan(300);
  });

  it.each([20, 2000])('keeps %i actors without a layout apart, in the same places every time', (count) => {
    const first = restingPositions(testIndex(chain(count)));
    expect(first).toEqual(restingPositions(testIndex(chain(count))));
    const points = [...first.values()];
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(count + 1);
  });

  it('does not take a layout key of every object’s for a position', () => {
    const index = testIndex([testClaim('c', ['constructor', 'ties', 'b'])], { layout: { b: { x: 1, y: 1 } } });
    expect(restingPositions(index).get(actorId('constructor'))?.x).toEqual(expect.any(Number));
  });
});
