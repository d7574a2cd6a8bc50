import { useMemo, useSyncExternalStore } from 'react';
import { RECEDED, RECEDED_CLEARLY } from '../../encoding/drawing.ts';
import { clearer, DARK, LIGHT } from '../../encoding/palette.ts';
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
  const clear = useMediaQuery('(prefers-contrast: more)');
  const dark = chosen === null ? systemDark : chosen === 'dark';
  return useMemo(() => {
    const palette = dark ? DARK : LIGHT;
    return {
      palette: clear ? clearer(palette) : palette,
      fontFamily: LABEL_FAMILY,
      receded: clear ? RECEDED_CLEARLY : RECEDED,
      motion: !still,
    };
  }, [dark, clear, still]);
}
