import { useEffect, useMemo, useRef, useState } from 'react';
import type { HoverTarget } from '../../graph/graphViewTypes.ts';

/** How long the pointer rests before anything is told, so that it meets no card on its way, in milliseconds. */
const PAUSE = 180;
/** The same while something is told already: less, but no card opens for what is merely crossed on the way to another. */
const NEXT_PAUSE = 80;
/** How long what a hover tells stays for the pointer's way onto it, in milliseconds. */
const LINGER = 350;

interface Hover {
  readonly target: HoverTarget;
  /** The pointer is on something of the picture, or on nothing any more. */
  readonly point: (target: HoverTarget) => void;
  /** The pointer is on what is told, which stays for as long. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Sends what is told away at once. */
  readonly dismiss: () => void;
}

/**
 * What lies under the pointer and is told beside it, as WCAG 1.4.13 asks: the pointer can go onto it, it stays until the
 * pointer leaves both, and Escape sends it away without a movement, and does nothing else.
 */
export function useHover(): Hover {
  const [target, setTarget] = useState<HoverTarget>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isTold = useRef(false);
  useEffect(() => {
    isTold.current = target !== null;
  }, [target]);
  // Whether the pointer is on what is told; the picture says that it has left only after that.
  const isHeld = useRef(false);
  const hands = useMemo(() => {
    const stop = (): void => clearTimeout(timer.current);
    const dismiss = (): void => {
      stop();
      isHeld.current = false;
      setTarget(null);
    };
    const linger = (): void => {
      stop();
      timer.current = setTimeout(dismiss, LINGER);
    };
    return {
      stop,
      dismiss,
      point: (now: HoverTarget): void => {
        if (!now) {
          if (!isHeld.current) linger();
          return;
        }
        stop();
        timer.current = setTimeout(() => setTarget(now), isTold.current ? NEXT_PAUSE : PAUSE);
      },
      hold: (): void => {
        stop();
        isHeld.current = true;
      },
      release: (): void => {
        isHeld.current = false;
        linger();
      },
    };
  }, []);
  useEffect(() => hands.stop, [hands]);

  useEffect(() => {
    if (!target) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      hands.dismiss();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [target, hands]);

  return { target, ...hands };
}
