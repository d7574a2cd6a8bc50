import { describe, expect, it } from 'vitest';
import { groundOf } from './ground.ts';

describe('groundOf', () => {
  it('is cut where what is behind the marks changes, and leaves no room between', () => {
    const outside = [
      { x1: 0, x2: 40 },
      { x1: 80, x2: 200 },
    ];
    expect(groundOf(200, outside, [{ x1: 100, x2: 120 }])).toEqual([
      { x1: 0, x2: 40, isSunken: true, isAsOf: false },
      { x1: 40, x2: 80, isSunken: false, isAsOf: false },
      { x1: 80, x2: 100, isSunken: true, isAsOf: false },
      { x1: 100, x2: 120, isSunken: true, isAsOf: true },
      { x1: 120, x2: 200, isSunken: true, isAsOf: false },
    ]);
  });

  it('is one piece where nothing changes, and holds nothing beyond the drawing', () => {
    expect(groundOf(200, [], [{ x1: -20, x2: 240 }])).toEqual([{ x1: 0, x2: 200, isSunken: false, isAsOf: true }]);
  });
});
