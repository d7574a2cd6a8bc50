import { useEffect, useState } from 'react';

/** Below this width the rows of a table are set as blocks, in rem. */
const NARROWEST_TABLE = 34;

/** Whether an element is too narrow for a table, kept current. */
export function useIsNarrow(element: HTMLElement | null): boolean {
  const [isNarrow, setIsNarrow] = useState(false);
  useEffect(() => {
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (entry) setIsNarrow(entry.contentRect.width < NARROWEST_TABLE * rem);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return isNarrow;
}
