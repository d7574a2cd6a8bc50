import { describe, expect, it } from 'vitest';
import { framesPerSecond, inWords, shareOver, spread, timesAsMuch } from './statistics.ts';

describe('spread', () => {
  it('takes the middle value, or the mean of the two in the middle', () => {
    expect(spread([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
    expect(spread([40, 10, 20, 30]).median).toBe(25);
  });

  it('refuses an empty list', () => {
    expect(() => spread([])).toThrow(RangeError);
  });

  it('reads as text, and says what is the same each time once', () => {
    const show = (value: number): string => value.toFixed(0);
    expect(inWords(spread([10.4, 12.6]), show)).toBe('12 (10–13)');
    expect(inWords(spread([10.4, 10.2]), show)).toBe('10');
  });
});

describe('timesAsMuch', () => {
  it('compares pair by pair before it takes the middle', () => {
    const pairs = [
      [20, 10],
      [90, 30],
      [100, 100],
    ] as const;
    expect(timesAsMuch(pairs)).toEqual({ median: 2, min: 1, max: 3 });
  });

  it('has nothing to say of nothing', () => {
    expect(timesAsMuch([])).toBeNull();
    expect(timesAsMuch([[20, 0]])).toBeNull();
  });
});

describe('frames', () => {
  const even = Array.from({ length: 61 }, (_, place) => (place * 1000) / 60);

  it('are sixty in a second on a screen that misses none', () => {
    expect(framesPerSecond(even)).toBeCloseTo(60);
    expect(shareOver(even, 1)).toBe(0);
  });

  it('are late where one or more were missed before them', () => {
    // Frames 2 and 6 to 8 never came.
    const gaps = [0, 16.7, 50, 66.7, 83.3, 150, 166.7];
    expect(framesPerSecond(gaps)).toBeCloseTo(36, 0);
    expect(shareOver(gaps, 1)).toBeCloseTo(2 / 6);
    expect(shareOver(gaps, 2)).toBeCloseTo(1 / 6);
  });

  it('are none, and all late, where nothing moved', () => {
    expect(framesPerSecond([])).toBe(0);
    expect(framesPerSecond([20])).toBe(0);
    expect(shareOver([20], 1)).toBe(1);
  });
});
