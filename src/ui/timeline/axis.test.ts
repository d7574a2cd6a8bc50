import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayText } from '../../domain/extent.ts';
import { buildAxis, ticksOf, type Axis } from './axis.ts';
import { labelTicks } from './tickLabels.ts';
import { textWidth } from './textWidth.ts';

const axisOf = (days: readonly string[], width = 800): Axis => buildAxis(days.map(dayNumber), width, 20);
const broken = ({ segments }: Axis) =>
  segments.filter((segment) => segment.broken).map(({ from, to }) => `${dayText(from)} ${dayText(to)}`);

/** What the bundled dataset dates: a month, another one, and within its last days four dates. */
const SUMMER = [
  '2012-07-01',
  '2012-08-01',
  '2012-08-23',
  '2012-08-24',
  '2012-08-26',
  '2012-08-27',
  '2012-08-28',
  '2012-08-31',
  '2012-09-01',
];

const days = fc.uniqueArray(fc.integer({ min: -20_000, max: 40_000 }), { minLength: 2, maxLength: 20 });
const widths = fc.integer({ min: 200, max: 2_000 });

describe('buildAxis', () => {
  it('cuts short what would leave the days no room', () => {
    expect(broken(axisOf(SUMMER))).toEqual(['2012-07-01 2012-08-01', '2012-08-01 2012-08-23']);
    expect(broken(axisOf(['1979-01-01', '1980-01-01', '2009-01-01', '2010-01-01', ...SUMMER]))).toEqual([
      '1979-01-01 1980-01-01',
      '1980-01-01 2009-01-01',
      '2009-01-01 2010-01-01',
      '2010-01-01 2012-07-01',
      '2012-07-01 2012-08-01',
      '2012-08-01 2012-08-23',
    ]);
  });

  it.each([
    [['2012-07-01', '2012-08-01']],
    [['2012-07-01', '2012-08-01', '2012-09-01']],
    [['2011-01-01', '2012-01-01', '2013-01-01', '2014-01-01']],
    [['2012-08-23', '2012-08-24', '2012-08-26', '2012-08-27']],
  ])('cuts nothing that is as long as the rest: %j', (bounds) => {
    expect(broken(axisOf(bounds))).toEqual([]);
  });

  it('fills its room, keeps the order of days, and holds to one scale but for what it cuts', () => {
    fc.assert(
      fc.property(days, widths, (bounds, width) => {
        const { x, segments, stops } = buildAxis(bounds, width, 20);
        expect(x(Math.min(...bounds))).toBeCloseTo(20);
        expect(x(Math.max(...bounds))).toBeCloseTo(width - 20);
        expect(segments.some((segment) => !segment.broken)).toBe(true);
        const places = stops.map(x);
        for (const [at, place] of places.entries()) expect(place).toBeGreaterThan(places[at - 1] ?? -Infinity);
        for (const day of bounds) expect(stops).toContain(day);
        const scales = segments
          .filter((segment) => !segment.broken)
          .map(({ from, to, x1, x2 }) => (x2 - x1) / (to - from));
        for (const scale of scales) expect(scale / (scales[0] ?? 1)).toBeCloseTo(1);
      }),
    );
  });

  it('finds the stop nearest to a place, and holds to its ends beyond them', () => {
    const axis = axisOf(SUMMER);
    for (const [at, stop] of axis.stops.entries()) {
      expect(axis.stopAt(axis.x(stop) + 1)).toBe(at);
      expect(axis.stopAt(axis.x(stop) - 1)).toBe(at);
    }
    expect(axis.stopAt(-500)).toBe(0);
    expect(axis.stopAt(5_000)).toBe(axis.stops.length - 1);
  });

  it('has stops on every day but inside a break', () => {
    const texts = axisOf(SUMMER).stops.map(dayText);
    expect(texts).toEqual([
      ...['2012-07-01', '2012-08-01', '2012-08-23', '2012-08-24', '2012-08-25', '2012-08-26', '2012-08-27'],
      ...['2012-08-28', '2012-08-29', '2012-08-30', '2012-08-31', '2012-09-01'],
    ]);
  });

  it('answers at once for thousands of years', () => {
    expect(axisOf(['0001-01-01', '5000-01-01', '9999-01-01']).stops.length).toBeLessThan(5_000);
  });
});

describe('names on the axis', () => {
  it('tell the ends of every break, and the year once', () => {
    const labels = labelTicks(ticksOf(axisOf(SUMMER)), 800).map(({ text }) => text);
    expect(labels.slice(0, 4)).toEqual(['Jul 2012', 'Aug 2012', '23 Aug', '24 Aug']);
    const years = labelTicks(ticksOf(axisOf(['1979-01-01', '1980-01-01', '2009-03-04', '2009-03-05'])), 800);
    expect(years.map(({ text }) => text)).toEqual(['1979', '1980', '4 Mar 2009', '5 Mar']);
  });

  it('never touch one another, nor leave the drawing', () => {
    fc.assert(
      fc.property(days, widths, (bounds, width) => {
        const labels = labelTicks(ticksOf(buildAxis(bounds, width, 20)), width);
        for (const [at, { start, text }] of labels.entries()) {
          const end = start + textWidth(text, 12);
          expect(end).toBeLessThanOrEqual(labels[at + 1]?.start ?? width);
        }
      }),
    );
  });
});
