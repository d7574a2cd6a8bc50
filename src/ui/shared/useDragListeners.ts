import { useEffect, useEffectEvent } from 'react';

interface DragListeners {
  readonly onMove: (event: PointerEvent) => void;
  /** The hand has let go, or (`keep` false) the pointer was lost. What is under way when the part goes is kept. */
  readonly onEnd: (keep: boolean) => void;
  readonly onEscape: (event: KeyboardEvent) => void;
}

/** Follows a hand wherever on the page it drags to, and hears Escape before anything else does. */
export function useDragListeners({ onMove, onEnd, onEscape }: DragListeners): void {
  const move = useEffectEvent(onMove);
  const end = useEffectEvent(onEnd);
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const moved = (event: PointerEvent): void => move(event);
    const up = (): void => end(true);
    const lost = (): void => end(false);
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') escape(event);
    };
    window.addEventListener('pointermove', moved);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', lost);
    window.addEventListener('keydown', key, true);
    return () => {
      window.removeEventListener('pointermove', moved);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', lost);
      window.removeEventListener('keydown', key, true);
      end(true);
    };
  }, []);
}
