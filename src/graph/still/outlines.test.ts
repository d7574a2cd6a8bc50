import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../encoding/marks.ts';
import { outlinePath, whereLineMeets } from './outlines.ts';

/** The corners of a path of straight lines. */
const corners = (path: string): readonly (readonly number[])[] =>
  path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number));

const AT = { x: 40, y: -25 };

describe('outlinePath', () => {
  it.each(SHAPES)('draws a %s that touches all four sides of its square', (shape) => {
    if (shape === 'ellipse') {
      expect(outlinePath(shape, AT, 30)).toBe('M25 -25a15 15 0 1 1 30 0a15 15 0 1 1 -30 0z');
      return;
    }
    const points = corners(outlinePath(shape, AT, 30));
    const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([25, 55]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([-40, -10]);
  });

  it('points triangle and pentagon up, lays hexagon and octagon flat, and points the tag to the right', () => {
    expect(corners(outlinePath('triangle', { x: 0, y: 0 }, 2))[0]).toEqual([0, -1]);
    expect(corners(outlinePath('pentagon', { x: 0, y: 0 }, 2))[0]).toEqual([0, -1]);
    for (const shape of ['hexagon', 'octagon'] as const) {
      expect(corners(outlinePath(shape, { x: 0, y: 0 }, 2)).filter(([, y]) => y === -1)).toHaveLength(2);
    }
    expect(corners(outlinePath('tag', { x: 0, y: 0 }, 2))).toContainEqual([1, 0]);
  });

  it('moves every side outwards by the same distance', () => {
    expect(
      corners(outlinePath('rectangle', { x: 0, y: 0 }, 20, 4))
        .flat()
        .map(Math.abs),
    ).toEqual(Array(8).fill(14));
    // A square on its corner moves its corners by √2 times as much.
    const reach = corners(outlinePath('diamond', { x: 0, y: 0 }, 20, 4)).map(([x = 0, y = 0]) => Math.hypot(x, y));
    for (const distance of reach) expect(distance).toBeCloseTo(10 + 4 * Math.SQRT2, 1);
  });
});

describe('whereLineMeets', () => {
  it('meets each side of a square where it stands', () => {
    const meets = (x: number, y: number) => whereLineMeets('rectangle', { x: 0, y: 0 }, 20, { x, y });
    expect(meets(50, 0)).toEqual({ x: 10, y: 0 });
    expect(meets(0, -50)).toEqual({ x: 0, y: -10 });
    expect(meets(-50, 50)).toEqual({ x: -10, y: 10 });
  });

  it('says so when the line begins within the shape', () => {
    for (const shape of SHAPES) expect(whereLineMeets(shape, AT, 30, { x: AT.x + 1, y: AT.y + 1 }), shape).toBeNull();
  });

  it('lies on the line and on the outline, whatever the shape and the direction', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SHAPES),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.integer({ min: 20, max: 400 }),
        (shape, angle, distance) => {
          const from = { x: AT.x + Math.cos(angle) * distance, y: AT.y + Math.sin(angle) * distance };
          const met = whereLineMeets(shape, AT, 20, from);
          if (!met) throw new Error(`A line from ${distance} units away misses a ${shape}.`);
          const across = (met.x - AT.x) * Math.sin(angle) - (met.y - AT.y) * Math.cos(angle);
          expect(Math.abs(across)).toBeLessThan(1e-6);
          const reach = Math.hypot(met.x - AT.x, met.y - AT.y);
          expect(reach).toBeGreaterThan(4.9 - 1e-9);
          expect(reach).toBeLessThanOrEqual(10 * Math.SQRT2 + 1e-6);
          // A step further in lies within, where nothing is met any more.
          const inside = { x: AT.x + Math.cos(angle) * (reach - 0.01), y: AT.y + Math.sin(angle) * (reach - 0.01) };
          expect(whereLineMeets(shape, AT, 20, inside)).toBeNull();
        },
      ),
    );
  });
});
