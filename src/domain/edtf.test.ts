import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from './edtf.ts';

describe('readDate', () => {
  it.each([
    ['2012', { first: '2012-01-01', last: '2012-12-31' }],
    ['2012-02', { first: '2012-02-01', last: '2012-02-29' }],
    ['1900-02', { first: '1900-02-01', last: '1900-02-28' }],
    ['2000-02-29', { first: '2000-02-29', last: '2000-02-29' }],
    ['2012-08-26/2012-08-30', { first: '2012-08-26', last: '2012-08-30' }],
    ['2012-08-26/2012-08', { first: '2012-08-26', last: '2012-08-31' }],
    ['../2012-08-23', { last: '2012-08-23' }],
    ['2011/..', { first: '2011-01-01' }],
  ])('%s', (value, span) => {
    expect(readDate(value)).toEqual(span);
  });

  it.each([
    '',
    '12',
    '2012-8-1',
    '2012-13',
    '2012-00',
    '2012-04-31',
    '2012-04-00',
    '2013-02-29',
    '../..',
    '/2012',
    '2012/',
  ])('refuses %j', (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it.each(['2012-08-30/2012-08-26', '2013/2012', '2012-08-27T10:00', '2012~', ' 2012', '2012-08-26/2012-09-31'])(
    'refuses %j',
    (value) => {
      expect(readDate(value)).toBeUndefined();
    },
  );

  it('knows every day that the calendar of the engine knows, and no other', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const value = `${year}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.toISOString().slice(0, 10) === value;
        expect(readDate(value) !== undefined).toBe(exists);
      }),
    );
  });
});
