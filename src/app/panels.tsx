import { BookOpenText, CalendarRange, SlidersHorizontal, Speech, TextQuote, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { View, Panel } from '../view/view.ts';
import { EvidencePanel } from '../ui/evidence/EvidencePanel.tsx';
import { FiltersPanel } from '../ui/filters/FiltersPanel.tsx';
import { lazyPart } from '../ui/shared/lazyPart.tsx';

/** What stands in a panel. Its name and the name of what closes it are in the catalogue, under its key. */
export interface PanelDefinition {
  readonly icon: LucideIcon;
  readonly Content: ComponentType;
  /** Whether it needs more room than a list of words, and whether to read in it. */
  readonly wide?: 'lists' | 'text';
  /** Begins with a row that says where it stands, which on a sheet takes the place of its name. */
  readonly saysWhere?: true;
  /** What of the view gives a panel that failed another try when it changes. */
  readonly triesAgainFor?: (view: View) => unknown;
}

/** Every panel there is. Adding one is an entry here, its place in `view/view.ts`, and its names in the catalogue. */
export const PANEL_DEFINITIONS: Readonly<Record<Panel, PanelDefinition>> = {
  filters: { icon: SlidersHorizontal, Content: FiltersPanel },
  voices: {
    icon: Speech,
    Content: lazyPart(async () => (await import('../ui/voices/VoicesPanel.tsx')).VoicesPanel),
    wide: 'lists',
  },
  reader: {
    icon: BookOpenText,
    Content: lazyPart(async () => (await import('../ui/reader/ReaderPanel.tsx')).ReaderPanel),
    wide: 'text',
  },
  timeline: {
    icon: CalendarRange,
    Content: lazyPart(async () => (await import('../ui/timeline/TimelinePanel.tsx')).TimelinePanel),
  },
  evidence: { icon: TextQuote, Content: EvidencePanel, saysWhere: true, triesAgainFor: (view) => view.select },
};
