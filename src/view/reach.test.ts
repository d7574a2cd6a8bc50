import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { isWithinReach, seesPicture } from './reach.ts';

const index = makeIndex({ layout: { selmouth: { x: -100, y: -50 }, 'ferry-union': { x: 100, y: 50 } } });
const bare = makeIndex({ layout: undefined });
const camera = { x: 0, y: 0, zoom: 1, width: 800, height: 600 };

describe('what lies within reach', () => {
  it.each([
    [{ x: 0, y: 0 }, true],
    [{ x: 699, y: 349 }, true],
    [{ x: 701, y: 0 }, false],
    [{ x: 0, y: -351 }, false],
    [{ x: 999_999, y: 999_999 }, false],
  ])('%j: %s', (place, within) => {
    expect(isWithinReach(index, place)).toBe(within);
  });

  it('is everything where the dataset stores no places', () => {
    expect(isWithinReach(bare, { x: 999_999, y: 0 })).toBe(true);
    expect(seesPicture(bare, { ...camera, x: 999_999 }, [])).toBe(true);
  });
});

describe('a camera sees the picture', () => {
  it.each([
    [camera, [], true],
    [{ ...camera, x: 590 }, [], true],
    [{ ...camera, x: 99_999, y: 99_999 }, [], false],
    [{ ...camera, x: 650, zoom: 4 }, [], false],
    [{ ...camera, x: 650, zoom: 4 }, [{ x: 600, y: 20 }], true],
  ])('%j with %j: %s', (seen, moved, sees) => {
    expect(seesPicture(index, seen, moved)).toBe(sees);
  });

  it('wherever it looks at a resting place', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -50, max: 50 }), (x, y) => {
        expect(seesPicture(index, { ...camera, x, y, zoom: 4 }, [])).toBe(true);
      }),
    );
  });
});
