import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestInDirection, type Direction } from './nearest.ts';

const HERE = { x: 0, y: 0 };
const go = (direction: Direction, points: Readonly<Record<string, readonly [number, number]>>) =>
  nearestInDirection(
    HERE,
    direction,
    Object.entries(points).map(([key, [x, y]]) => [key, { x, y }] as const),
  );

describe('nearestInDirection', () => {
  const around = { north: [0, -10], south: [0, 10], west: [-10, 0], east: [10, 0] } as const;

  it.each<[Direction, string]>([
    ['up', 'north'],
    ['down', 'south'],
    ['left', 'west'],
    ['right', 'east'],
  ])('goes %s to what lies %s', (direction, key) => {
    expect(go(direction, around)).toBe(key);
  });

  it('prefers the nearer of two in line', () => {
    expect(go('right', { far: [50, 0], near: [20, 0] })).toBe('near');
  });

  it('prefers what lies ahead to what lies as near but aside', () => {
    expect(go('right', { aside: [20, 19], ahead: [35, 2] })).toBe('ahead');
  });

  it('leaves the quarter it points into only when nothing is in it', () => {
    expect(go('right', { beside: [5, 8], far: [900, 0] })).toBe('far');
    expect(go('right', { beside: [5, 8], behind: [-900, 0] })).toBe('beside');
  });

  it('stays at the rim, and where nothing else is', () => {
    expect(go('right', { behind: [-5, 0], above: [0, -5] })).toBeUndefined();
    expect(go('up', {})).toBeUndefined();
  });

  it('does not stay on a point in the same place', () => {
    expect(go('right', { same: [0, 0] })).toBeUndefined();
  });

  it('only ever goes ahead, and goes somewhere when anything is ahead', () => {
    const points = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }));
    fc.assert(
      fc.property(points, (all) => {
        const next = nearestInDirection(
          HERE,
          'right',
          all.map((point) => [point, point] as const),
        );
        expect(next === undefined).toBe(all.every(({ x }) => x <= 0));
        if (next) expect(next.x).toBeGreaterThan(0);
      }),
    );
  });
});
