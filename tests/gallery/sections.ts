import type { ComponentType } from 'react';
import { Controls } from './sections/Controls.tsx';
import { Evidence } from './sections/Evidence.tsx';
import { Lists } from './sections/Lists.tsx';
import { Marks } from './sections/Marks.tsx';
import { Pictures } from './sections/Pictures.tsx';
import { Quotes } from './sections/Quotes.tsx';
import { States } from './sections/States.tsx';
import { Timeline } from './sections/Timeline.tsx';
import { Tokens } from './sections/Tokens.tsx';

export interface GallerySection {
  readonly id: string;
  readonly title: string;
  readonly Part: ComponentType;
}

/** What the gallery shows, in order. A new part of the interface is added to one of these, or beside them. */
export const SECTIONS: readonly GallerySection[] = [
  { id: 'tokens', title: 'Tokens', Part: Tokens },
  { id: 'marks', title: 'Marks', Part: Marks },
  { id: 'controls', title: 'Controls', Part: Controls },
  { id: 'quotes', title: 'Quotes', Part: Quotes },
  { id: 'evidence', title: 'Evidence', Part: Evidence },
  { id: 'timeline', title: 'Timeline', Part: Timeline },
  { id: 'lists', title: 'Lists', Part: Lists },
  { id: 'states', title: 'States', Part: States },
  { id: 'pictures', title: 'Pictures', Part: Pictures },
];
