import { describe, expect, it } from 'vitest';
import { positionLetter } from './matterSigns.ts';

describe('positionLetter', () => {
  it('letters as the columns of a sheet are lettered', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(positionLetter)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });

  it('gives no two positions the same', () => {
    expect(new Set(Array.from({ length: 2_000 }, (_, at) => positionLetter(at))).size).toBe(2_000);
  });
});
