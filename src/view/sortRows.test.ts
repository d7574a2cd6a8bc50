import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDate, byNumber, byText, byTime, compareKeys, sortRows, type SortKey } from './sortRows.ts';

const collator = new Intl.Collator('en-GB', { numeric: true });
const sortedBy = (keys: readonly (SortKey | null)[], down = false) => sortRows(keys, (key) => key, down, collator);
const texts = (words: readonly string[], down = false) => sortRows(words, byText, down, collator);
const dates = (values: readonly (string | undefined)[], down = false) => sortRows(values, byDate, down, collator);

describe('sortRows', () => {
  it('sorts words as a reader does: accents beside their letters, numbers by their value', () => {
    expect(texts(['Zürich', 'Unit 10', 'Élysée', 'Unit 9', 'emirate', 'Eagle'])).toEqual([
      'Eagle',
      'Élysée',
      'emirate',
      'Unit 9',
      'Unit 10',
      'Zürich',
    ]);
  });

  it('sorts dates by the first day they name, wider ones before what lies in them', () => {
    const sorted = [
      '2012',
      '2012-07',
      '2012-07-01',
      '../2012-08-23',
      '2012-08-26',
      '2012-08-26/2012-08-30',
      '2012-08-26/..',
      '2012-08-27',
    ];
    expect(dates(sorted.toReversed())).toEqual(sorted);
    expect(dates(sorted, true)).toEqual(sorted.toReversed());
  });

  it('puts what has none of the kind last, from first to last and from last to first', () => {
    expect(dates([undefined, '2012-08-27', undefined, '2012-07'])).toEqual([
      '2012-07',
      '2012-08-27',
      undefined,
      undefined,
    ]);
    expect(dates([undefined, '2012-07', undefined, '2012-08-27'], true)).toEqual([
      '2012-08-27',
      '2012-07',
      undefined,
      undefined,
    ]);
    expect(texts(['', 'b', 'a'], true)).toEqual(['b', 'a', '']);
  });

  it('puts times told in words after those with a date and before what has none, either way', () => {
    const times = [
      [undefined, ''],
      [undefined, 'this summer'],
      ['2012-07', 'July'],
      [undefined, ''],
      [undefined, 'recently'],
      ['2012-08-27', 'Monday'],
    ] as const;
    const sorted = (down: boolean) =>
      sortRows(times, ([value, words]) => byTime(value, words), down, collator).map(([, words]) => words);
    expect(sorted(false)).toEqual(['July', 'Monday', 'recently', 'this summer', '', '']);
    expect(sorted(true)).toEqual(['Monday', 'July', 'this summer', 'recently', '', '']);
  });
});

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const anyDate = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
  day.map((value) => value.slice(0, 4)),
  day.map((value) => `../${value}`),
  day.map((value) => `${value}/..`),
  fc.tuple(day, day).map(([one, other]) => (one < other ? `${one}/${other}` : `${other}/${one}`)),
);
const anyKey: fc.Arbitrary<SortKey | null> = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 4 }).map(byText),
  fc.integer({ min: -3, max: 3 }).map(byNumber),
  anyDate.map(byDate),
);
const someKey = anyKey.filter((key) => key !== null);

describe('any rows', () => {
  it('are all there after sorting, and no other', () => {
    fc.assert(
      fc.property(fc.array(anyKey), fc.boolean(), (keys, down) => {
        const rows = keys.map((key, at) => ({ key, at }));
        const sorted = sortRows(rows, ({ key }) => key, down, collator);
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(rows.map(({ at }) => at));
      }),
    );
  });

  it('stand in order, and those that are alike, or have no key, as they came', () => {
    fc.assert(
      fc.property(fc.array(anyKey), fc.boolean(), (keys, down) => {
        const rows = keys.map((key, at) => ({ key, at }));
        const sorted = sortRows(rows, ({ key }) => key, down, collator);
        sorted.slice(1).forEach((row, before) => {
          const previous = sorted[before];
          if (!previous) return;
          if (previous.key === null) expect(row.key).toBeNull();
          const isOneKind = row.key?.kind === previous.key?.kind;
          const turn = down && isOneKind ? -1 : 1;
          const order = row.key && previous.key ? compareKeys(previous.key, row.key, collator) * turn : 0;
          expect(order).toBeLessThanOrEqual(0);
          if (order === 0 && (row.key === null) === (previous.key === null)) expect(previous.at).toBeLessThan(row.at);
        });
      }),
    );
  });

  it('come out the same whatever order keys that differ come in', () => {
    fc.assert(
      fc.property(fc.array(anyDate.map(byDate)), fc.boolean(), (keys, down) => {
        expect(sortedBy(keys.toReversed(), down)).toEqual(sortedBy(keys, down));
      }),
    );
  });

  it('are compared by a total order', () => {
    fc.assert(
      fc.property(someKey, someKey, someKey, (a, b, c) => {
        const sign = (one: SortKey, other: SortKey) => Math.sign(compareKeys(one, other, collator));
        expect(sign(a, b)).toBe(-sign(b, a) + 0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
