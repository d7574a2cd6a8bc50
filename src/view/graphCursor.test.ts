import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import type { Point } from '../domain/types.ts';
import {
  linesAround,
  nextLine,
  NO_CURSOR,
  otherEnd,
  placeOfCursor,
  placesOfThing,
  type Net,
  type NetLine,
} from './graphCursor.ts';

const NORTH = { id: 'north', from: 'middle', to: 'n' };
const EAST = { id: 'east', from: 'e', to: 'middle' };
const EAST_TOO = { id: 'east-too', from: 'middle', to: 'e' };
const WEST = { id: 'west', from: 'middle', to: 'w' };
const FAR = { id: 'far', from: 'n', to: 'e' };
const LOOP = { id: 'loop', from: 'middle', to: 'middle' };
const NET: Net = { nodes: ['middle', 'n', 'e', 'w'], lines: [LOOP, WEST, EAST, EAST_TOO, FAR, NORTH] };
const PLACES: Readonly<Record<string, Point>> = {
  middle: { x: 0, y: 0 },
  n: { x: 0, y: -10 },
  e: { x: 10, y: 0 },
  w: { x: -10, y: 0 },
};
const positionOf = (id: string): Point | null => PLACES[id] ?? null;
const at = (place: ReturnType<typeof placeOfCursor>) => place && [place.node, place.line?.id ?? null];

describe('placeOfCursor', () => {
  it('is the first node of a fresh net, or what is selected there', () => {
    expect(at(placeOfCursor(NO_CURSOR, NET, null, []))).toEqual(['middle', null]);
    expect(at(placeOfCursor(NO_CURSOR, NET, 'e', ['e']))).toEqual(['e', null]);
    expect(at(placeOfCursor(NO_CURSOR, NET, 'east', ['east', 'e']))).toEqual(['e', 'east']);
    expect(at(placeOfCursor(NO_CURSOR, NET, 'gone', ['gone', 'n']))).toEqual(['n', null]);
    expect(placeOfCursor(NO_CURSOR, { nodes: [], lines: [] }, null, [])).toBeNull();
  });

  it('stays where it was put, on the line and the end it was reached from', () => {
    const cursor = { node: 'middle', line: 'east', select: 'w' };
    expect(at(placeOfCursor(cursor, NET, 'w', ['w']))).toEqual(['middle', 'east']);
    // What was selected is closed.
    expect(at(placeOfCursor(cursor, NET, null, []))).toEqual(['middle', 'east']);
  });

  it('goes along with what is selected later, if the picture has it', () => {
    const cursor = { node: 'middle', line: 'east', select: null };
    expect(at(placeOfCursor(cursor, NET, 'n', ['n']))).toEqual(['n', null]);
    expect(at(placeOfCursor(cursor, NET, 'gone', ['gone']))).toEqual(['middle', 'east']);
  });

  it('falls back as filters take away the line, then the node', () => {
    const cursor = { node: 'middle', line: 'east', select: null };
    expect(at(placeOfCursor(cursor, { ...NET, lines: [NORTH] }, null, []))).toEqual(['middle', null]);
    expect(at(placeOfCursor(cursor, { nodes: ['n'], lines: [] }, null, []))).toEqual(['n', null]);
  });
});

describe('linesAround', () => {
  it('goes clockwise from the top, keeps the order of lines to one end, and puts loops last', () => {
    expect(linesAround(NET, 'middle', positionOf).map(({ id }) => id)).toEqual([
      'north',
      'east',
      'east-too',
      'west',
      'loop',
    ]);
    expect(linesAround(NET, 'w', positionOf)).toEqual([WEST]);
  });

  it('holds every line of the node once, wherever anything stands', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd');
    const lines = fc.array(fc.record({ from: names, to: names }), { maxLength: 12 });
    const places = fc.dictionary(names, fc.record({ x: fc.integer(), y: fc.integer() }));
    fc.assert(
      fc.property(lines, places, names, (pairs, where, node) => {
        const net: Net = { nodes: ['a', 'b', 'c', 'd'], lines: pairs.map((pair, id) => ({ ...pair, id: String(id) })) };
        const around = linesAround(net, node, (id) => where[id] ?? null);
        const own = net.lines.filter(({ from, to }) => from === node || to === node);
        expect(new Set(around)).toEqual(new Set(own));
        expect(around).toHaveLength(own.length);
      }),
    );
  });
});

describe('nextLine', () => {
  const lines: readonly NetLine[] = [NORTH, EAST, WEST];
  it.each([
    [null, 1, 'north'],
    [null, -1, 'west'],
    ['north', 1, 'east'],
    ['west', 1, 'north'],
    ['north', -1, 'west'],
    ['gone', 1, 'north'],
  ] as const)('after %s by %d is %s', (present, step, next) => {
    expect(nextLine(lines, present, step)?.id).toBe(next);
  });

  it('is none where there are none', () => {
    expect(nextLine([], null, 1)).toBeUndefined();
    expect(nextLine([], null, -1)).toBeUndefined();
  });

  it('goes round all lines and back to where it began', () => {
    const walk = (step: 1 | -1) => {
      const seen: (string | undefined)[] = [];
      let line: NetLine | undefined;
      for (let count = 0; count < 4; count += 1) {
        line = nextLine(lines, line?.id ?? null, step);
        seen.push(line?.id);
      }
      return seen;
    };
    expect(walk(1)).toEqual(['north', 'east', 'west', 'north']);
    expect(walk(-1)).toEqual(['west', 'east', 'north', 'west']);
  });
});

describe('otherEnd', () => {
  it('is the end that is not this one', () => {
    expect([otherEnd(EAST, 'e'), otherEnd(EAST, 'middle'), otherEnd(LOOP, 'middle')]).toEqual([
      'middle',
      'e',
      'middle',
    ]);
  });
});

describe('placesOfThing', () => {
  it.each([
    ['selmouth', ['selmouth']],
    ['c-pay', ['selmouth~money-and-arms~ferry-union', 'selmouth']],
    ['v-vale', ['v-vale', 'ferry-union']],
    ['v-vale~harbour-board', ['v-vale~harbour-board', 'v-vale', 'harbour-board']],
    ['v-workers~v-gazette', ['v-workers~v-gazette', 'v-workers']],
    ['q-pay', ['selmouth~money-and-arms~ferry-union', 'selmouth']],
    ['gone', ['gone']],
  ])('of %s are %j', (id, places) => {
    expect(placesOfThing(makeIndex(), id)).toEqual(places);
  });
});
