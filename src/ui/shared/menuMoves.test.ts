import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemStartingWith, placeInWindow } from './menuMoves.ts';

describe('placeInWindow', () => {
  const window = { width: 320, height: 640 };
  it('opens below and after where it was asked for, and on the other side where there is no room', () => {
    expect(placeInWindow({ x: 40, y: 50 }, { width: 200, height: 300 }, window)).toEqual({ x: 46, y: 56 });
    expect(placeInWindow({ x: 300, y: 600 }, { width: 200, height: 300 }, window)).toEqual({ x: 94, y: 294 });
  });

  it('is within any window that is large enough', () => {
    const sizes = fc.record({ width: fc.integer({ min: 20, max: 304 }), height: fc.integer({ min: 20, max: 624 }) });
    const places = fc.record({ x: fc.integer({ min: -50, max: 400 }), y: fc.integer({ min: -50, max: 700 }) });
    fc.assert(
      fc.property(places, sizes, (at, menu) => {
        const { x, y } = placeInWindow(at, menu, window);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(8);
        expect(x + menu.width).toBeLessThanOrEqual(window.width - 8);
        expect(y + menu.height).toBeLessThanOrEqual(window.height - 8);
      }),
    );
  });
});

describe('itemStartingWith', () => {
  const items = ['Open', 'Focus: 1 step', 'Focus: 2 steps', 'Émigrés', 'Fit'].map((label) => ({ label }));
  it.each([
    ['f', 0, 1],
    ['f', 1, 2],
    ['f', 4, 1],
    ['ff', 1, 2],
    ['fi', 1, 4],
    ['focus: 2', 1, 2],
    ['fo', 2, 2],
    ['e', 0, 3],
    ['x', 0, -1],
    ['o', -1, 0],
  ])('%s from item %d leads to %d', (text, here, there) => {
    expect(itemStartingWith(items, text, here)).toBe(there);
  });
  it('finds nothing in nothing', () => {
    expect(itemStartingWith([], 'a', -1)).toBe(-1);
  });
});
