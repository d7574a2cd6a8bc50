import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRange } from '../../tests/support/arbitraries.ts';
import { dayNumber, dayText, extentOf } from '../domain/extent.ts';
import { decodeRange, encodeRange, isInTime, rangeDays, readRange } from './timeRange.ts';

const AUGUST = { from: '2012-08-26', to: '2012-08-27', undated: false };

describe('a range of time', () => {
  it('is what was written, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryRange, (range) => {
        if (range === null) return;
        expect(readRange(decodeRange(encodeRange(range)) ?? {})).toEqual(range);
      }),
    );
  });

  it('takes ends that were left out for none, and what takes everything for no range', () => {
    expect(readRange({ from: '2012' })).toEqual({ from: '2012', to: null, undated: false });
    expect(readRange({ undated: true })).toBeNull();
    expect(readRange({})).toEqual({ from: null, to: null, undated: false });
  });

  it.each<Readonly<Record<string, unknown>>>([
    { from: 2012 },
    { from: '2012-08-26/2012-08-30' },
    { from: '..' },
    { to: '2011-02-29' },
    { from: '2013', to: '2012' },
    { from: '2012', undated: 'yes' },
  ])('is none: %j', (input) => {
    expect(readRange(input)).toBeUndefined();
  });

  it('reaches from the first day of its start to the last of its end', () => {
    const { from, to } = rangeDays({ from: '2012', to: '2012-02' });
    expect([from, to]).toEqual([dayNumber('2012-01-01'), dayNumber('2012-02-29')]);
    expect(rangeDays({ from: null, to: null })).toEqual({ from: null, to: null });
  });
});

describe('isInTime', () => {
  it.each([
    ['2012-08-27', true],
    ['2012-08-28', false],
    ['2012-08', true],
    ['2012-07', false],
    ['2011/2012', true],
    ['2012-08-20/2012-08-25', false],
    ['../2012-08-26', true],
    ['../2012-08-25', false],
    ['2012-08-27/..', true],
    ['2012-08-28/..', false],
  ])('%s: %s', (value, expected) => {
    expect(isInTime(AUGUST, extentOf(value))).toBe(expected);
  });

  it('leaves what has no date only where the range says so, and everything where there is no range', () => {
    expect(isInTime(AUGUST, undefined)).toBe(false);
    expect(isInTime({ ...AUGUST, undated: true }, undefined)).toBe(true);
    expect(isInTime(null, undefined)).toBe(true);
    expect(isInTime(null, extentOf('1979'))).toBe(true);
  });

  it('leaves a claim just when some day it may mean is a day of the range', () => {
    const day = fc.integer({ min: 0, max: 40 });
    const days = fc.tuple(fc.option(day), fc.option(day));
    fc.assert(
      fc.property(days, days, ([first, last], [from, to]) => {
        fc.pre(first === null || last === null || first <= last);
        fc.pre(from === null || to === null || from <= to);
        const within = (one: number, a: number | null, b: number | null): boolean =>
          (a === null || one >= a) && (b === null || one <= b);
        // Every day there is, and one before and one after all of them for what is open.
        const shared = Array.from({ length: 43 }, (_, at) => at - 1).some(
          (one) => within(one, first, last) && within(one, from, to),
        );
        const range = {
          from: from === null ? null : dayText(from),
          to: to === null ? null : dayText(to),
          undated: false,
        };
        expect(isInTime(range, { kind: 'span', first, last, start: 'day', end: 'day' })).toBe(shared);
      }),
    );
  });
});
