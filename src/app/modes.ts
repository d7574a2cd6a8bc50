import { lazy, type ComponentType } from 'react';
import type { Mode } from '../view/view.ts';

/** What takes the place of the picture in each mode; `null` where the picture itself is shown. */
export const MODE_CONTENT: Readonly<Record<Mode, ComponentType | null>> = {
  relationships: null,
  sourcing: null,
  table: lazy(async () => ({ default: (await import('../ui/table/TableView.tsx')).TableView })),
};
