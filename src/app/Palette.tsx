import { Suspense, useState } from 'react';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { useView } from '../store/hooks.ts';
import { PaletteDialog } from '../ui/palette/PaletteDialog.tsx';
import { select, setFocus, setPath } from '../view/transitions.ts';
import type { Panel } from '../view/view.ts';
import { deskActions } from './deskActions.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useDesk } from './useDesk.ts';
import { Waiting } from './Waiting.tsx';
import { lazyPart } from '../ui/shared/lazyPart.tsx';

const load = () => import('../ui/palette/PaletteResults.tsx');
const PaletteResults = lazyPart(async () => (await load()).PaletteResults);

/** Fetches what the palette needs to find anything. What cannot be fetched now is asked for again when it opens. */
export const preparePalette = (): void => void load().catch(() => undefined);

interface Props {
  readonly graph: GraphView | null;
  /** The panels on the screen. */
  readonly open: readonly Panel[];
  readonly print: () => void;
  readonly onClose: () => void;
}

/** The open palette, and where choosing leads. */
export function Palette({ graph, open, print, onClose }: Props) {
  const desk = useDesk(graph, open, print);
  const view = useView();
  // Made again only with the view, since it is what decides what can be done.
  const [made, setMade] = useState(() => ({ view, actions: deskActions(desk) }));
  if (made.view !== view) setMade({ view, actions: deskActions(desk) });
  const { change, leadTo, bringIntoSight } = desk;
  return (
    <PaletteDialog onClose={onClose}>
      {(field) => (
        <ErrorBoundary>
          <Suspense fallback={<Waiting />}>
            <PaletteResults
              {...field}
              actions={made.actions}
              onOpen={(id) => {
                change((now) => select(now, id));
                bringIntoSight(id);
                leadTo(id, 'evidence');
              }}
              onPath={(from, to) => {
                change((now) => setPath(now, { from, to, directed: false, firm: false }));
                leadTo('evidence');
              }}
              onFocus={(actor) => change((now) => setFocus(now, { actor, steps: 1 }))}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </PaletteDialog>
  );
}
