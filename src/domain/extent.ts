import { readDate } from './edtf.ts';

/** How sure an end of a span is: a day, some day of a month or a year, or no end that is known. */
export type Edge = 'day' | 'rough' | 'open';

/**
 * The days a date value may mean. `first` and `last` are whole days since 1 January 1970 and both belong to it; `null` is
 * an open end. A value may say one day, one day somewhere `within` a month or a year, or a span of days.
 */
export interface Extent {
  readonly kind: 'day' | 'within' | 'span';
  readonly first: number | null;
  readonly last: number | null;
  readonly start: Edge;
  readonly end: Edge;
}

const DAY = 86_400_000;

/** Days since 1 January 1970 of a day written `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** A day since 1 January 1970 as `YYYY-MM-DD`. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

const edgeOf = (written: string): Edge => (written === '..' ? 'open' : written.length === 10 ? 'day' : 'rough');

/** The days a date value may mean, `undefined` for what is no date value. */
export function extentOf(value: string): Extent | undefined {
  const span = readDate(value);
  if (!span) return undefined;
  const first = span.first === undefined ? null : dayNumber(span.first);
  const last = span.last === undefined ? null : dayNumber(span.last);
  const [from = '', to = from] = value.split('/');
  const [start, end] = [edgeOf(from), edgeOf(to)];
  const isDay = start === 'day' && end === 'day' && first === last;
  return { kind: isDay ? 'day' : value.includes('/') ? 'span' : 'within', first, last, start, end };
}

/** An extent of one day somewhere within it, known to be no later than `day`. Any other is left as it is, as one that is all later. */
export const endingBy = (extent: Extent, day: number | null): Extent =>
  extent.kind === 'within' && day !== null && mayFall(extent, null, day)
    ? { ...extent, last: Math.min(extent.last ?? day, day) }
    : extent;

/** Whether any day of an extent may fall on or between two days; `null` is no limit. Errs on the side of yes. */
export const mayFall = (extent: Pick<Extent, 'first' | 'last'>, from: number | null, to: number | null): boolean =>
  (extent.first === null || to === null || extent.first <= to) &&
  (extent.last === null || from === null || extent.last >= from);

/** Orders extents by when they may begin, then by when they may end; what is open comes first, or last. */
export const byTime = (a: Extent, b: Extent): number =>
  compare(a.first ?? -Infinity, b.first ?? -Infinity) || compare(a.last ?? Infinity, b.last ?? Infinity);

// A difference of infinities is no number.
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
