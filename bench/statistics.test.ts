import { describe, expect, it } from 'vitest';
import { inKilobytes, inMilliseconds, inTimes, spread } from './statistics.ts';

describe('spread', () => {
  it('takes the middle value, or the mean of the two in the middle', () => {
    expect(spread([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
    expect(spread([40, 10, 20, 30]).median).toBe(25);
  });

  it('refuses an empty list', () => {
    expect(() => spread([])).toThrow(RangeError);
  });

  it('reads as text', () => {
    expect(inMilliseconds(spread([10.4, 12.6]))).toBe('12 ms (10–13)');
    expect(inKilobytes(spread([12_345]))).toBe('12.3 kB');
  });
});

describe('inTimes', () => {
  it('compares pair by pair before it takes the middle', () => {
    expect(
      inTimes([
        [20, 10],
        [90, 30],
        [100, 100],
      ]),
    ).toBe('2.00 (1.00–3.00)');
  });

  it('says what is the same each time once', () => {
    expect(
      inTimes([
        [30, 20],
        [30, 20],
      ]),
    ).toBe('1.50');
  });

  it('has nothing to say of nothing', () => {
    expect(inTimes([])).toBe('–');
    expect(inTimes([[20, 0]])).toBe('–');
  });
});
