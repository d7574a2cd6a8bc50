import { describe, expect, it } from 'vitest';
import { inKilobytes, inMilliseconds, spread } from './statistics.ts';

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
