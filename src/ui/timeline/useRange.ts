import { useCallback, useEffect, useRef } from 'react';
import { useAppState, useChange, useTell, useView } from '../../store/hooks.ts';
import { setTime } from '../../view/transitions.ts';
import { rangeDays, type TimeRange } from '../../view/timeRange.ts';
import type { Axis } from './axis.ts';
import { rangeOf, wholeSpan, type Span } from './span.ts';

/** Key presses that follow one another this fast, in milliseconds, are one step for Back. */
const REST = 600;

interface RangeActions {
  /** Shows only a stretch of the axis. The whole of it filters nothing. */
  readonly setSpan: (axis: Axis, span: Span) => void;
  /** The same, many times in a row by keys: one step for Back once they rest, or at `settle`. */
  readonly nudge: (axis: Axis, span: Span) => void;
  readonly settle: () => void;
  /** Takes the range away, and offers to bring it back. */
  readonly clear: () => void;
}

/** What a hand or a keyboard does to the range of time. */
export function useRange(): RangeActions {
  const view = useView();
  const change = useChange();
  const tell = useTell();
  const setHeld = useAppState((state) => state.setHeld);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const settle = useCallback((): void => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    setHeld(false);
  }, [setHeld]);
  useEffect(() => settle, [settle]);

  const setSpan = (axis: Axis, span: Span): void => {
    const whole = wholeSpan(axis);
    const isWhole = span.from === whole.from && span.to === whole.to;
    change((now) => setTime(now, isWhole ? null : { ...rangeOf(axis, span), undated: now.time?.undated ?? false }));
  };
  return {
    setSpan,
    settle,
    nudge: (axis, span) => {
      if (timer.current === undefined) setHeld(true);
      else clearTimeout(timer.current);
      timer.current = setTimeout(settle, REST);
      setSpan(axis, span);
    },
    clear: () => {
      settle();
      if (view.time === null) return;
      change((now) => setTime(now, null));
      tell({ kind: 'undoable', what: 'filters', before: view });
    },
  };
}

/** A range with another end, which carries the other one along where it would pass it. */
export function withEnd(range: TimeRange | null, end: 'from' | 'to', day: string | null): TimeRange {
  const next = { from: range?.from ?? null, to: range?.to ?? null, undated: range?.undated ?? false, [end]: day };
  const { from, to } = rangeDays(next);
  return from !== null && to !== null && from > to ? { ...next, from: day, to: day } : next;
}
