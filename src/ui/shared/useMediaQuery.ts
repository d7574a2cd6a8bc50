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

/**
 * A phone held sideways: one bar above, the ways into the panels at the side, the rest is the picture's. Narrower and as
 * low it is a wide screen at 400 % zoom, which has other needs. Keep equal to the media queries in the style sheets.
 */
export const SIDEWAYS = '(min-width: 600px) and (max-width: 899px) and (max-height: 500px)';

/** Below this width the graph and two panels beside it would be too narrow to read: one is open at a time. */
export const COMPACT = '(max-width: 1239px)';

export const useCompact = (): boolean => useMediaQuery(COMPACT);

export const useSideways = (): boolean => useMediaQuery(SIDEWAYS);

export const useNarrow = (): boolean => useMediaQuery(NARROW);
