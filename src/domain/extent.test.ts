import { describe, expect, it } from 'vitest';
import { byTime, dayNumber, dayText, endingBy, extentOf, mayFall } from './extent.ts';

const read = (value: string) => {
  const extent = extentOf(value);
  if (!extent) throw new Error(`${value} is no date.`);
  const { first, last, ...rest } = extent;
  return { ...rest, first: first === null ? null : dayText(first), last: last === null ? null : dayText(last) };
};

describe('extentOf', () => {
  it.each([
    ['2012-08-27', 'day', '2012-08-27', '2012-08-27', 'day', 'day'],
    ['2012-08-27/2012-08-27', 'day', '2012-08-27', '2012-08-27', 'day', 'day'],
    ['2012-02', 'within', '2012-02-01', '2012-02-29', 'rough', 'rough'],
    ['1979', 'within', '1979-01-01', '1979-12-31', 'rough', 'rough'],
    ['0050-03-04', 'day', '0050-03-04', '0050-03-04', 'day', 'day'],
    ['2012-08-26/2012-08-30', 'span', '2012-08-26', '2012-08-30', 'day', 'day'],
    ['2012-07/2012-08-23', 'span', '2012-07-01', '2012-08-23', 'rough', 'day'],
    ['2011/..', 'span', '2011-01-01', null, 'rough', 'open'],
    ['../2012-08-23', 'span', null, '2012-08-23', 'open', 'day'],
  ])('%s', (value, kind, first, last, start, end) => {
    expect(read(value)).toEqual({ kind, first, last, start, end });
  });

  it.each(['', 'last week', '2012-02-30', '2012-09/2012-08', '../..'])('is nothing for %j', (value) => {
    expect(extentOf(value)).toBeUndefined();
  });
});

describe('mayFall', () => {
  const month = { first: dayNumber('2012-08-01'), last: dayNumber('2012-08-31') };
  it.each([
    ['2012-08-31', '2012-09-30', true],
    ['2012-07-01', '2012-08-01', true],
    ['2012-08-10', '2012-08-11', true],
    ['2012-07-01', '2012-07-31', false],
    ['2012-09-01', '2012-09-01', false],
  ])('%s to %s against a month: %s', (from, to, expected) => {
    expect(mayFall(month, dayNumber(from), dayNumber(to))).toBe(expected);
  });

  it('takes an open end, on either side, for no limit', () => {
    expect(mayFall({ first: null, last: 5 }, null, -1_000_000)).toBe(true);
    expect(mayFall({ first: 6, last: null }, 1_000_000, null)).toBe(true);
    expect(mayFall({ first: null, last: 5 }, 6, null)).toBe(false);
    expect(mayFall({ first: 6, last: null }, null, 5)).toBe(false);
  });
});

describe('endingBy', () => {
  it.each([
    ['2012-08', '2012-08-27', '2012-08-27'],
    ['2012', '2012-08-27', '2012-08-27'],
    ['2012-07', '2012-08-27', '2012-07-31'],
    ['2012-09', '2012-08-27', '2012-09-30'],
    ['2012-08-26/2012-08-30', '2012-08-27', '2012-08-30'],
    ['2012-08-30', '2012-08-27', '2012-08-30'],
  ])('%s, by %s, ends at %s', (value, day, last) => {
    const extent = extentOf(value);
    if (!extent) throw new Error(`${value} is no date.`);
    expect(endingBy(extent, dayNumber(day))).toEqual({ ...extent, last: dayNumber(last) });
    expect(endingBy(extent, null)).toBe(extent);
  });
});

it('orders by what may begin, then end, first', () => {
  const values = ['2012-08-27', '2012-08-26/2012-08-30', '2012-08', '1979', '../2012', '2012-08-26/..', '../..'];
  const extents = values.flatMap((value) => {
    const extent = extentOf(value);
    return extent ? [{ value, extent }] : [];
  });
  expect(extents.toSorted((a, b) => byTime(a.extent, b.extent)).map(({ value }) => value)).toEqual([
    '../2012',
    '1979',
    '2012-08',
    '2012-08-26/2012-08-30',
    '2012-08-26/..',
    '2012-08-27',
  ]);
});
