import { useMemo } from 'react';
import { useIndex, useUnfound, useView, useVisible } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import type { Exported } from './buildReport.ts';

/** The present view of the page in words, with whole addresses. */
export function useExported(): Exported {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const unfound = useUnfound();
  return useMemo(
    () => ({
      index,
      visible,
      view,
      unfound,
      addressOf: (other) => new URL(addressOf(other, window.location), window.location.href).href.replace(/#.*$/, ''),
    }),
    [index, visible, view, unfound],
  );
}
