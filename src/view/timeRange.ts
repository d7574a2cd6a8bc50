import { readDate } from '../domain/edtf.ts';
import { dayNumber, mayFall, type Extent } from '../domain/extent.ts';

/** Only claims that may be of a span of time. */
export interface TimeRange {
  /** A year, a month or a day: `2012`, `2012-08`, `2012-08-27`. The whole of either end belongs to the span; `null` is no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether claims without a date stay all the same. */
  readonly undated: boolean;
}

const isPointInTime = (input: unknown): input is string =>
  typeof input === 'string' && !input.includes('/') && readDate(input) !== undefined;

/** The first day from which a range takes claims, and the last one, since 1 January 1970; `null` for no limit. */
export function rangeDays({ from, to }: Pick<TimeRange, 'from' | 'to'>): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const first = from === null ? undefined : readDate(from)?.first;
  const last = to === null ? undefined : readDate(to)?.last;
  return { from: first === undefined ? null : dayNumber(first), to: last === undefined ? null : dayNumber(last) };
}

/**
 * Takes a range from outside: `null` for one that takes everything, `undefined` for what is no range. Either end may be
 * left out, and one that ends before it begins is none.
 */
export function readRange(input: Readonly<Record<string, unknown>>): TimeRange | null | undefined {
  const { from = null, to = null, undated = false } = input;
  if (typeof undated !== 'boolean') return undefined;
  if ((from !== null && !isPointInTime(from)) || (to !== null && !isPointInTime(to))) return undefined;
  if (from === null && to === null && undated) return null;
  const days = rangeDays({ from, to });
  if (days.from !== null && days.to !== null && days.from > days.to) return undefined;
  return { from, to, undated };
}

const UNDATED = 'undated';

/** `2012-08-26..2012-08-30`, `2012-08..`, `..2012`, and `,undated` behind it where claims without a date stay. */
export const encodeRange = ({ from, to, undated }: TimeRange): string =>
  `${from ?? ''}..${to ?? ''}${undated ? `,${UNDATED}` : ''}`;

/** What `encodeRange` wrote, for `readRange` to take; `undefined` for what it cannot have written. */
export function decodeRange(parameter: string): Readonly<Record<string, unknown>> | undefined {
  const match = /^([\d-]*)\.\.([\d-]*)(,undated)?$/.exec(parameter);
  if (!match) return undefined;
  const [, from, to, undated] = match;
  return { from: from === '' ? null : from, to: to === '' ? null : to, undated: undated !== undefined };
}

/**
 * Whether a claim of such an extent, `undefined` for one without a date, is left by a range. One whose date is not known
 * to the day, or that goes on, is left when any day it may mean is in the range.
 */
export function isInTime(range: TimeRange | null, extent: Extent | undefined): boolean {
  if (range === null) return true;
  if (!extent) return range.undated;
  const { from, to } = rangeDays(range);
  return mayFall(extent, from, to);
}
