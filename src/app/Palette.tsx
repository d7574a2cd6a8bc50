import { Suspense } from 'react';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { PaletteDialog } from '../ui/palette/PaletteDialog.tsx';
import { lazyPart } from '../ui/shared/lazyPart.tsx';
import type { Panel } from '../view/view.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Waiting } from './Waiting.tsx';

const PaletteContent = lazyPart(async () => (await import('./PaletteContent.tsx')).PaletteContent);

/** Fetches what the palette needs to find anything. What cannot be fetched now is asked for again when it opens. */
export const preparePalette = (): void => void PaletteContent.fetch().catch(() => undefined);

interface Props {
  readonly graph: GraphView | null;
  /** The panels on the screen. */
  readonly open: readonly Panel[];
  readonly print: () => void;
  readonly onClose: () => void;
}

/** The open palette. */
export const Palette = ({ graph, open, print, onClose }: Props) => (
  <PaletteDialog onClose={onClose}>
    {(field) => (
      <ErrorBoundary>
        <Suspense fallback={<Waiting />}>
          <PaletteContent {...field} graph={graph} open={open} print={print} />
        </Suspense>
      </ErrorBoundary>
    )}
  </PaletteDialog>
);
