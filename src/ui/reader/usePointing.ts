import { useEffect, useRef, type FocusEvent, type PointerEvent } from 'react';
import { useAppState } from '../../store/hooks.ts';

/** The quote whose words, or whose way to the page, an event is on. */
const quoteAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-quote]')?.dataset['quote'] ?? null) : null;

/**
 * Tells the picture which quote is pointed at, or has the focus of the keyboard. Words that scroll under a resting pointer
 * are not pointed at, and those that scroll away from under it are not any more.
 */
export function usePointing() {
  const point = useAppState((state) => state.point);
  const pointer = useRef<string | null>(null);
  const focus = useRef<string | null>(null);
  const place = useRef<readonly [x: number, y: number] | null>(null);
  const tell = (): void => point(pointer.current ?? focus.current);
  // A panel that closes under the pointer points at nothing any more.
  useEffect(() => () => point(null), [point]);

  return {
    onPointerMove: (event: PointerEvent): void => {
      const quote = quoteAt(event.target);
      const rests = place.current?.[0] === event.clientX && place.current[1] === event.clientY;
      place.current = [event.clientX, event.clientY];
      pointer.current = rests && quote !== pointer.current ? null : quote;
      tell();
    },
    onPointerLeave: (): void => {
      pointer.current = null;
      tell();
    },
    onFocus: (event: FocusEvent): void => {
      // A click focuses too; it selects, and the selection is shown already.
      focus.current = event.target.matches(':focus-visible') ? quoteAt(event.target) : null;
      tell();
    },
    onBlur: (): void => {
      focus.current = null;
      tell();
    },
  };
}
