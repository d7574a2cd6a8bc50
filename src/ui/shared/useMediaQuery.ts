import { useSyncExternalStore } from 'react';

/** Whether a media query holds, kept current. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(query).matches,
    // Without a page, as for the still in it: a wide screen that asks for nothing.
    () => false,
  );
}

/** Panels lie over the graph as sheets below this width. Keep equal to the media queries in the style sheets. */
export const NARROW = '(max-width: 899px)';

/** Below this width the graph and two panels beside it would be too narrow to read: one is open at a time. */
export const COMPACT = '(max-width: 1239px)';

export const useCompact = (): boolean => useMediaQuery(COMPACT);

export const useNarrow = (): boolean => useMediaQuery(NARROW);
