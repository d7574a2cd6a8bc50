import { lazy, type ComponentType } from 'react';
import type { Mode } from '../view/view.ts';

/** What takes the place of the picture in each mode; `null` where the picture itself is shown. */
export const MODE_CONTENT: Readonly<Record<Mode, ComponentType | null>> = {
  relationships: null,
  sourcing: null,
  table: lazy(async () => ({ default: (await import('../ui/table/TableView.tsx')).TableView })),
  audit: lazy(async () => ({ default: (await import('../ui/audit/AuditView.tsx')).AuditView })),
};

/** Modes whose content is made for paper itself; in all others paper gets the report of the view. */
export const PRINTS_ITSELF: ReadonlySet<Mode> = new Set(['table', 'audit']);
