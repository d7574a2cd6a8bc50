import { useEffect, useRef, type FocusEvent, type PointerEvent } from 'react';
import { useAppState } from '../../store/hooks.ts';

/** On whatever stands for a claim, with its id. */
export const CLAIM_ATTRIBUTE = 'data-claim';

const claimAt = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest(`[${CLAIM_ATTRIBUTE}]`)?.getAttribute(CLAIM_ATTRIBUTE) ?? null) : null;

interface Pointing {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
}

/** Tells the picture which claim the pointer, or else the keyboard, is on. */
export function usePointing(): Pointing {
  const point = useAppState((state) => state.point);
  const pointer = useRef<string | null>(null);
  const focus = useRef<string | null>(null);
  const tell = (): void => point(pointer.current ?? focus.current);
  // A panel that closes under the pointer points at nothing any more.
  useEffect(() => () => point(null), [point]);
  return {
    onPointerOver: ({ target, pointerType, buttons }) => {
      // A finger that rests on something is about to open it, and a hand that drags is not after what it passes.
      pointer.current = pointerType === 'touch' || buttons !== 0 ? null : claimAt(target);
      tell();
    },
    onPointerLeave: () => {
      pointer.current = null;
      tell();
    },
    onFocus: ({ target }) => {
      // A click focuses too; it selects, and the selection is shown already.
      focus.current = target.matches(':focus-visible') ? claimAt(target) : null;
      tell();
    },
    onBlur: () => {
      focus.current = null;
      tell();
    },
  };
}
