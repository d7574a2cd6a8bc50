import { dayText } from '../../domain/extent.ts';
import { rangeDays, type TimeRange } from '../../view/timeRange.ts';
import type { Axis } from './axis.ts';

/** A stretch of the axis between two of its stops, by their indices; `from` is less than `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The whole axis. */
export const wholeSpan = ({ stops }: Axis): Span => ({ from: 0, to: stops.length - 1 });

/** Where a range of time stands on the axis: at least from one stop to the next, with whatever of it is off the axis at its ends. */
export function spanOf(axis: Axis, range: TimeRange | null): Span {
  const { stops } = axis;
  const whole = wholeSpan(axis);
  if (range === null) return whole;
  const days = rangeDays(range);
  const after = stops.findIndex((stop) => days.to !== null && stop > days.to);
  const to = days.to === null || after < 0 ? whole.to : Math.max(1, after);
  const before = stops.findLastIndex((stop) => days.from !== null && stop <= days.from);
  const from = days.from === null || before < 0 ? 0 : Math.min(before, to - 1);
  return { from, to };
}

/** The range of time of a stretch. One that reaches an end of the axis has no limit there; `null` ends mean the whole. */
export function rangeOf({ stops }: Axis, { from, to }: Span): Pick<TimeRange, 'from' | 'to'> {
  const [first, after] = [stops[from], stops[to]];
  return {
    from: from <= 0 || first === undefined ? null : dayText(first),
    to: to >= stops.length - 1 || after === undefined ? null : dayText(after - 1),
  };
}

/** The stretch between two stops, whichever comes first; from one stop to itself it takes in what follows it, or else what is before. */
export function between({ stops }: Axis, a: number, b: number): Span {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  if (from < to) return { from, to };
  return to < stops.length - 1 ? { from, to: to + 1 } : { from: from - 1, to };
}

/** Moves one end of a stretch to a stop, no further than one stop before its other end. */
export const moveEnd = ({ stops }: Axis, { from, to }: Span, end: 'from' | 'to', stop: number): Span =>
  end === 'from'
    ? { from: Math.max(0, Math.min(stop, to - 1)), to }
    : { from, to: Math.min(stops.length - 1, Math.max(stop, from + 1)) };
