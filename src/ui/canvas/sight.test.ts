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

  it.each([
    ['under them', { x: 700, y: 570 }, false],
    ['with its name under them', { x: 700, y: 520 }, false],
    ['clear above them', { x: 700, y: 500 }, true],
    ['beside them', { x: 600, y: 570 }, true],
  ])('minds the buttons over a corner: %s', (_, at, expected) => {
    const tools = { left: 648, top: 544, width: 140, height: 44 };
    expect(isInSight(at, size, tools)).toBe(expected);
    expect(isInSight(at, size, { ...tools, width: 0 })).toBe(true);
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
