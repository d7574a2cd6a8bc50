import { useMemo, useSyncExternalStore } from 'react';
import { COMPACT, NARROW, SIDEWAYS, TIGHT_SIDEWAYS } from './media.ts';

/** Whether a media query holds, kept current. Asked at every step of the page, so the browser reads the query once for each asker. */
export function useMediaQuery(query: string): boolean {
  const { subscribe, matches } = useMemo(() => watched(query), [query]);
  // Without a page, as for the still in it: a wide screen that asks for nothing.
  return useSyncExternalStore(subscribe, matches, () => false);
}

/** Not read before it is asked for, which without a page it never is. */
function watched(query: string) {
  let read: MediaQueryList | undefined;
  const list = (): MediaQueryList => (read ??= window.matchMedia(query));
  return {
    subscribe: (onChange: () => void) => {
      list().addEventListener('change', onChange);
      return () => list().removeEventListener('change', onChange);
    },
    matches: () => list().matches,
  };
}

export const useCompact = (): boolean => useMediaQuery(COMPACT);

export const useSideways = (): boolean => useMediaQuery(SIDEWAYS);

export const useTightSideways = (): boolean => useMediaQuery(TIGHT_SIDEWAYS);

export const useNarrow = (): boolean => useMediaQuery(NARROW);
