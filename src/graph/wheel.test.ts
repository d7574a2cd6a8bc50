import { describe, expect, it } from 'vitest';
import { wheelFactor } from './wheel.ts';

const turn = (deltaY: number, deltaMode = 0, ctrlKey = false) => wheelFactor({ deltaY, deltaMode, ctrlKey });

describe('wheelFactor', () => {
  it('zooms by 16 % for a notch, in for up, and back by the same', () => {
    expect(turn(-100)).toBeCloseTo(1.16, 2);
    expect(turn(-100) * turn(100)).toBeCloseTo(1, 10);
  });

  it('takes lines and pages for what they are, and a pinch for a stronger turn', () => {
    expect(turn(-3, 1)).toBeCloseTo(turn(-99), 10);
    expect(turn(-1, 2)).toBe(turn(-800));
    expect(turn(-4, 0, true)).toBeGreaterThan(turn(-4));
  });

  it('never leaps, whatever a device reports', () => {
    expect(turn(-1e6)).toBeLessThan(1.5);
    expect(turn(1e6)).toBeGreaterThan(0.66);
  });
});
