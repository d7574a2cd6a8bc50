import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { actorsOf, isInSight } from './sight.ts';

describe('isInSight', () => {
  const size = { width: 800, height: 600 };
  it.each([
    [{ x: 400, y: 300 }, true],
    [{ x: 16, y: 584 }, true],
    [{ x: 15, y: 300 }, false],
    [{ x: 785, y: 300 }, false],
    [{ x: 400, y: 15 }, false],
    [{ x: 400, y: 585 }, false],
    [null, false],
  ])('of %j is %s', (at, expected) => {
    expect(isInSight(at, size)).toBe(expected);
  });
});

describe('actorsOf', () => {
  it.each([
    ['selmouth', ['selmouth']],
    ['harbour-board~hostility~ferry-union', ['harbour-board', 'ferry-union']],
    ['c-pay', ['selmouth', 'ferry-union']],
    ['q-pay', []],
    ['v-vale', []],
    ['gone', []],
  ])('%s needs %j in sight', (id, actors) => {
    expect(actorsOf(makeIndex(), id)).toEqual(actors);
  });
});
