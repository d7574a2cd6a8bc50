import { useMemo, useSyncExternalStore } from 'react';
import { DARK, LIGHT } from '../../encoding/palette.ts';
import type { GraphTheme } from '../../graph/graphViewTypes.ts';
import { useMediaQuery } from '../shared/useMediaQuery.ts';
import { LABEL_FAMILY } from './useLabelFont.ts';

/** What a person chose on the page, or `null` where the system decides. */
function useChosenTheme(): string | null {
  return useSyncExternalStore(
    (onChange) => {
      const observer = new MutationObserver(onChange);
      observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
      return () => observer.disconnect();
    },
    () => document.documentElement.dataset['theme'] ?? null,
  );
}

/** The colours and manners of the picture, as the page and the system ask for them. */
export function useGraphTheme(): GraphTheme {
  const chosen = useChosenTheme();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  const dark = chosen === null ? systemDark : chosen === 'dark';
  return useMemo(() => ({ palette: dark ? DARK : LIGHT, fontFamily: LABEL_FAMILY, motion: !still }), [dark, still]);
}
