import type { ComponentType } from 'react';
import type { Mode } from '../view/view.ts';
import { lazyPart } from '../ui/shared/lazyPart.tsx';

/** What takes the place of the picture in each mode; `null` where the picture itself is shown. */
export const MODE_CONTENT: Readonly<Record<Mode, ComponentType | null>> = {
  relationships: null,
  sourcing: null,
  table: lazyPart(async () => (await import('../ui/table/TableView.tsx')).TableView),
  audit: lazyPart(async () => (await import('../ui/audit/AuditView.tsx')).AuditView),
};

/** Modes whose content is made for paper itself; in all others paper gets the report of the view. */
export const PRINTS_ITSELF: ReadonlySet<Mode> = new Set(['table', 'audit']);
