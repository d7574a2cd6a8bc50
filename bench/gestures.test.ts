import { describe, expect, it } from 'vitest';
import { emptiest } from './gestures.ts';

describe('emptiest', () => {
  it('finds the place of an area that is farthest from what stands there', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 240, y: 0 },
      { x: 0, y: 240 },
      { x: 240, y: 240 },
    ];
    expect(emptiest(corners, { x1: 0, y1: 0, x2: 240, y2: 240 })).toEqual({ x: 120, y: 120 });
    expect(emptiest(corners.slice(0, 3), { x1: 0, y1: 0, x2: 240, y2: 240 })).toEqual({ x: 240, y: 240 });
  });
});
