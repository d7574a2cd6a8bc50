import type { LucideIcon } from 'lucide-react';

/** What the palette asks before it acts: an actor, or one after the other. */
export type Question = 'path' | 'focus';

/** Something to do, found by its words. */
export interface PaletteAction {
  /** Stays the same from visit to visit. */
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  /** Other words a person may look for it by. */
  readonly also: string;
  readonly does: { readonly run: () => void } | { readonly asks: Question };
}
