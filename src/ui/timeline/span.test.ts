import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../domain/extent.ts';
import { buildAxis } from './axis.ts';
import { between, moveEnd, rangeOf, spanOf, wholeSpan } from './span.ts';

const axis = buildAxis(
  ['2012-07-01', '2012-08-23', '2012-08-24', '2012-08-26', '2012-08-28', '2012-09-01'].map(dayNumber),
  800,
  20,
);
const LAST = axis.stops.length - 1;
const anySpan = fc.tuple(fc.nat({ max: LAST }), fc.nat({ max: LAST })).map(([a, b]) => between(axis, a, b));

describe('a stretch of the axis', () => {
  it('is the range it stands for, and back', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(spanOf(axis, { ...rangeOf(axis, span), undated: false })).toEqual(span);
      }),
    );
  });

  it('has no limit at an end of the axis', () => {
    expect(rangeOf(axis, wholeSpan(axis))).toEqual({ from: null, to: null });
    expect(rangeOf(axis, { from: 1, to: LAST })).toEqual({ from: '2012-08-23', to: null });
    expect(rangeOf(axis, { from: 0, to: 2 })).toEqual({ from: null, to: '2012-08-23' });
  });

  it('takes in a whole range that does not fit the stops, or lies off the axis', () => {
    const spanTold = (from: string | null, to: string | null) => spanOf(axis, { from, to, undated: false });
    expect(spanTold('2012-07-15', '2012-08-23')).toEqual({ from: 0, to: 2 });
    expect(spanTold('1900', '1901')).toEqual({ from: 0, to: 1 });
    expect(spanTold('2100', null)).toEqual({ from: LAST - 1, to: LAST });
    expect(spanOf(axis, null)).toEqual(wholeSpan(axis));
  });

  it('is at least from one stop to the next, whichever way it was dragged', () => {
    fc.assert(
      fc.property(fc.nat({ max: LAST }), fc.nat({ max: LAST }), (a, b) => {
        const { from, to } = between(axis, a, b);
        expect(between(axis, b, a)).toEqual({ from, to });
        expect(0 <= from && from < to && to <= LAST).toBe(true);
        expect(from <= Math.min(a, b) && Math.max(a, b) <= to).toBe(true);
      }),
    );
  });

  it('never turns over when an end is moved', () => {
    fc.assert(
      fc.property(
        anySpan,
        fc.constantFrom('from' as const, 'to' as const),
        fc.integer({ min: -5, max: LAST + 5 }),
        (span, end, stop) => {
          const moved = moveEnd(axis, span, end, stop);
          expect(0 <= moved.from && moved.from < moved.to && moved.to <= LAST).toBe(true);
          expect(end === 'from' ? moved.to : moved.from).toBe(end === 'from' ? span.to : span.from);
        },
      ),
    );
  });
});
