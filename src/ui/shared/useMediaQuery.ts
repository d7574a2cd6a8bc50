import { useSyncExternalStore } from 'react';
import { COMPACT, NARROW, SIDEWAYS, TIGHT_SIDEWAYS } from './media.ts';

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

export const useCompact = (): boolean => useMediaQuery(COMPACT);

export const useSideways = (): boolean => useMediaQuery(SIDEWAYS);

export const useTightSideways = (): boolean => useMediaQuery(TIGHT_SIDEWAYS);

export const useNarrow = (): boolean => useMediaQuery(NARROW);
