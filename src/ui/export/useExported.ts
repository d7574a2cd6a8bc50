import { useMemo } from 'react';
import { useIndex, useView, useVisible } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import type { Exported } from './buildReport.ts';

/** The present view of the page in words, with whole addresses. */
export function useExported(): Exported {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  return useMemo(
    () => ({
      index,
      visible,
      view,
      addressOf: (other) => new URL(addressOf(other, window.location), window.location.href).href.replace(/#.*$/, ''),
    }),
    [index, visible, view],
  );
}
