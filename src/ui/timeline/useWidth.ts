import { useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** What is laid out before the first measurement, and where nothing can be measured. */
const UNMEASURED = 640;

/** How wide an element is, in whole CSS pixels, kept current. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(UNMEASURED);
  // Measured before the first paint, or what is drawn would be seen at another width for a frame.
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return;
    setWidth(Math.floor(current.clientWidth));
    const observer = new ResizeObserver(([entry]) => {
      // Within this frame, or its old width would be seen beside what has the new one.
      if (entry) flushSync(() => setWidth(Math.floor(entry.contentRect.width)));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
