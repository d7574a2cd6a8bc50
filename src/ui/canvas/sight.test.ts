import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { isInSight, nodesOfThing } from './sight.ts';

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

describe('nodesOfThing', () => {
  it.each([
    ['selmouth', ['selmouth'], ['selmouth']],
    ['c-pay', ['selmouth', 'ferry-union'], ['selmouth', 'ferry-union', 'v-brandt']],
    ['c-talks', ['ferry-union', 'selmouth'], ['ferry-union', 'selmouth', 'v-workers', 'v-gazette']],
    [
      'harbour-board~hostility~ferry-union',
      ['harbour-board', 'ferry-union'],
      ['harbour-board', 'ferry-union', 'v-workers', 'v-brandt', 'v-insider'],
    ],
    ['q-pay', [], []],
    ['v-vale', [], ['v-vale']],
    ['v-vale~harbour-board', ['harbour-board'], ['v-vale', 'harbour-board']],
    ['v-workers~v-gazette', [], ['v-workers', 'v-gazette']],
    ['gone', [], []],
  ])('%s needs %j in sight, and %j where voices are drawn', (id, actors, withVoices) => {
    expect(nodesOfThing(makeIndex(), id, 'relationships')).toEqual(actors);
    expect(nodesOfThing(makeIndex(), id, 'sourcing')).toEqual(withVoices);
  });
});
