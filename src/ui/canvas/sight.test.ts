import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { isInSight, nodesOfThing } from './sight.ts';

describe('isInSight', () => {
  const size = { width: 800, height: 600 };
  const part = (left: number, top: number) => ({ left, top, width: 80, height: 50 });
  it.each([
    ['in the middle', part(400, 300), true],
    ['just inside', part(2, 548), true],
    ['with its name cut at the start', part(-10, 300), false],
    ['with its name cut at the end', part(730, 300), false],
    ['cut at the top', part(400, -1), false],
    ['cut at the bottom', part(400, 560), false],
    ['not there', null, false],
  ])('of what is %s', (_, drawn, expected) => {
    expect(isInSight(drawn, size)).toBe(expected);
  });

  it.each([
    ['under the buttons', part(660, 545), false],
    ['with its name under them', part(700, 500), false],
    ['clear above them', part(700, 490), true],
    ['beside them', part(560, 545), true],
    ['with its name under the bar', part(400, 40), false],
  ])('minds what lies over it: %s', (_, drawn, expected) => {
    const [bar, tools] = [
      { left: 0, top: 0, width: 800, height: 44 },
      { left: 648, top: 544, width: 140, height: 44 },
    ];
    expect(isInSight(drawn, size, [bar, tools])).toBe(expected);
    expect(
      isInSight(drawn, size, [
        { ...bar, height: 0 },
        { ...tools, width: 0 },
      ]),
    ).toBe(true);
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
