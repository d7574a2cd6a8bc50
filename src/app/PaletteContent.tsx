import { useState } from 'react';
import type { GraphView } from '../graph/graphViewTypes.ts';
import { useView } from '../store/hooks.ts';
import type { PaletteField } from '../ui/palette/PaletteDialog.tsx';
import { PaletteResults } from '../ui/palette/PaletteResults.tsx';
import { select, setFocus, setPath } from '../view/transitions.ts';
import type { Panel } from '../view/view.ts';
import { deskActions } from './deskActions.ts';
import { useDesk } from './useDesk.ts';

interface Props extends PaletteField {
  readonly graph: GraphView | null;
  /** The panels on the screen. */
  readonly open: readonly Panel[];
  readonly print: () => void;
}

/** What the palette finds, and where choosing leads. */
export function PaletteContent({ graph, open, print, ...field }: Props) {
  const desk = useDesk(graph, open, print);
  const view = useView();
  // Made again only with the view, since it is what decides what can be done.
  const [made, setMade] = useState(() => ({ view, actions: deskActions(desk) }));
  if (made.view !== view) setMade({ view, actions: deskActions(desk) });
  const { change, leadTo, bringIntoSight } = desk;
  return (
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
  );
}
