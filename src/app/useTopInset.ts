import { useLayoutEffect, type RefObject } from 'react';
import { OVER_TOP } from '../ui/canvas/coveredBy.ts';

/**
 * Tells what stands on the stage how much of its top lies under the bar over it, as `--top-inset` in CSS pixels, whatever
 * rows the words of the bar take: nothing the focus comes to may lie beneath it (WCAG 2.4.11).
 * @param isUnder whether there is a bar now
 */
export function useTopInset(
  stage: RefObject<HTMLElement | null>,
  over: RefObject<HTMLElement | null>,
  isUnder: boolean,
): void {
  useLayoutEffect(() => {
    const on = stage.current;
    const bar = over.current?.querySelector(OVER_TOP);
    if (!isUnder || !on || !bar) return;
    const tell = (): void => {
      const inset = Math.max(bar.getBoundingClientRect().bottom - on.getBoundingClientRect().top, 0);
      on.style.setProperty('--top-inset', `${Math.round(inset)}px`);
    };
    tell();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(tell);
    observer?.observe(bar);
    observer?.observe(on);
    return () => {
      observer?.disconnect();
      on.style.removeProperty('--top-inset');
    };
  }, [stage, over, isUnder]);
}
