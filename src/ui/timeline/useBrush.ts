import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react';
import { useAppState, useChange, useView } from '../../store/hooks.ts';
import type { TimeRange } from '../../view/timeRange.ts';
import { setTime } from '../../view/transitions.ts';
import { useDragListeners } from '../shared/useDragListeners.ts';
import type { Axis } from './axis.ts';
import { between, moveEnd, spanOf, type Span } from './span.ts';
import { useRange } from './useRange.ts';

/** A press that stays within so many CSS pixels is a click. */
const CLICK = 4;

interface Drag {
  readonly kind: 'span' | 'from' | 'to';
  /** Of the pointer, in CSS pixels of the window. */
  readonly startX: number;
  /** How far beside the end that it moves a handle was caught. */
  readonly grip: number;
  /** The stop the press was nearest to. */
  readonly stop: number;
  readonly span: Span;
  readonly before: TimeRange | null;
  readonly onMark: boolean;
  moving: boolean;
}

interface Brush {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onHandleDown: (end: 'from' | 'to', event: PointerEvent) => void;
  /** Keeps a drag that began on a mark from opening it. */
  readonly onClickCapture: (event: MouseEvent) => void;
}

/**
 * Chooses a span of time by hand: a drag over the drawing takes one, a drag on a handle moves one end, a click beside the
 * marks takes the span away. The view follows the hand; letting go makes it one step for Back, and Escape or a lost
 * pointer take the drag back.
 */
export function useBrush(plot: RefObject<HTMLElement | null>, axis: Axis): Brush {
  const { time } = useView();
  const change = useChange();
  const setHeld = useAppState((state) => state.setHeld);
  const { setSpan, clear } = useRange();
  const drag = useRef<Drag | null>(null);
  const swallowClick = useRef(false);

  const placeOf = (clientX: number): number => clientX - (plot.current?.getBoundingClientRect().left ?? 0);
  const begin = (kind: Drag['kind'], event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    const place = placeOf(event.clientX);
    const span = spanOf(axis, time);
    drag.current = {
      kind,
      startX: event.clientX,
      grip: kind === 'span' ? 0 : place - axis.x(axis.stops[span[kind]] ?? 0),
      stop: axis.stopAt(place),
      span,
      before: time,
      onMark: event.target instanceof Element && event.target.closest('a') !== null,
      moving: false,
    };
  };

  const onMove = (event: globalThis.PointerEvent): void => {
    const now = drag.current;
    if (!now) return;
    if (!now.moving) {
      if (Math.abs(event.clientX - now.startX) < CLICK) return;
      now.moving = true;
      setHeld(true);
    }
    const stop = axis.stopAt(placeOf(event.clientX) - now.grip);
    setSpan(axis, now.kind === 'span' ? between(axis, now.stop, stop) : moveEnd(axis, now.span, now.kind, stop));
  };
  const onEnd = (keep: boolean): void => {
    const now = drag.current;
    drag.current = null;
    if (!now) return;
    if (!now.moving) {
      if (keep && now.kind === 'span' && !now.onMark) clear();
      return;
    }
    if (!keep) change((view) => setTime(view, now.before));
    setHeld(false);
    // What the browser makes of the release is not a click on a mark; it comes at once or not at all.
    swallowClick.current = true;
    setTimeout(() => (swallowClick.current = false));
  };
  useDragListeners({
    onMove,
    onEnd,
    onEscape: (event) => {
      if (!drag.current) return;
      event.stopPropagation();
      onEnd(false);
    },
  });

  return {
    onPointerDown: (event) => begin('span', event),
    onHandleDown: (end, event) => {
      event.stopPropagation();
      begin(end, event);
    },
    onClickCapture: (event) => {
      if (!swallowClick.current) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
