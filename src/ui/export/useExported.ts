import { useMemo } from 'react';
import { useIndex, useUnfound, useView, useVisible } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import { scopesOf, withinScope, type Scope } from '../../view/scope.ts';
import type { Exported } from './exported.ts';

/** The present view of the page, or what it has of a scope, with whole addresses. */
export function useExported(wanted: Scope = 'view'): Exported {
  const index = useIndex();
  const visible = useVisible();
  const view = useView();
  const unfound = useUnfound();
  return useMemo(
    () => ({
      index,
      visible: withinScope(index, visible, view, wanted),
      view,
      scope: scopesOf(index, visible, view).includes(wanted) ? wanted : 'view',
      unfound,
      addressOf: (other) => new URL(addressOf(other, window.location), window.location.href).href.replace(/#.*$/, ''),
    }),
    [index, visible, view, wanted, unfound],
  );
}
