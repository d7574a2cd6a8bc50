import type { GraphView } from '../graph/graphViewTypes.ts';
import { useChange, useChangeAside, useChangeUndoably, useIndex, useLeaveTour, useView } from '../store/hooks.ts';
import { isInSight, nodesOfThing } from '../ui/canvas/sight.ts';
import { showExport } from '../ui/export/ExportButton.tsx';
import { useThemeChoice } from '../ui/header/themeChoice.ts';
import { useCopyLink } from '../ui/header/useCopyLink.ts';
import { showKeys } from '../ui/keys/KeysButton.tsx';
import { forgetChoices, keptChoices } from '../ui/palette/keptChoices.ts';
import { areSingleKeysOn, setSingleKeys } from '../ui/shared/singleKeys.ts';
import { useCopySentence } from '../ui/shared/useCopySentence.ts';
import { useSetPanel } from '../ui/shared/useSetPanel.ts';
import type { Panel } from '../view/view.ts';
import type { Desk } from './deskActions.ts';
import { scrollIntoSight } from '../ui/shared/scrollIntoSight.ts';

/** Does something once the page has taken a change in, and the picture the size that leaves it. */
const afterChange = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));

function leadTo(...ids: readonly string[]): void {
  afterChange(() => {
    const places = ids.map((id) => document.getElementById(id));
    places.find((place) => place !== null)?.focus({ preventScroll: true });
  });
}

/** How long what is still being fetched is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** Puts the focus on a heading, and the heading at the top, once it is there; what it stands in may have to be fetched. */
function leadToHeading(id: string): void {
  const until = performance.now() + PATIENCE;
  const look = (): void => {
    const heading = document.getElementById(id);
    heading?.focus({ preventScroll: true });
    if (heading) scrollIntoSight(heading);
    if (!heading && performance.now() < until) requestAnimationFrame(look);
  };
  afterChange(look);
}

/** The desk as it is now, and the hands that change it, for whatever acts on it from one place. */
export function useDesk(graph: GraphView | null, open: readonly Panel[], print: () => void): Desk {
  const view = useView();
  const index = useIndex();
  const change = useChange();
  const changeUndoably = useChangeUndoably();
  const leaveTour = useLeaveTour();
  const changeAside = useChangeAside();
  const copyLink = useCopyLink();
  const copySentence = useCopySentence();
  const [theme, setTheme] = useThemeChoice();
  const setPanelOpen = useSetPanel();
  return {
    view,
    index,
    graph,
    open,
    theme,
    areSingleKeysOn: areSingleKeysOn(),
    hasRecent: keptChoices(index.dataset.id).length > 0,
    change,
    changeUndoably,
    leaveTour,
    changeAside,
    setPanelOpen,
    setTheme,
    setSingleKeys,
    forgetRecent: forgetChoices,
    copyLink: () => void copyLink(),
    copySentence: (id) => void copySentence(id),
    showExport: () => afterChange(showExport),
    showKeys: () => afterChange(showKeys),
    print: () => afterChange(print),
    leadTo,
    leadToHeading,
    bringIntoSight: (id) => {
      // A new selection is brought into sight by the picture itself.
      if (view.select !== id) return;
      afterChange(() => {
        const nodes = nodesOfThing(index, id, view.mode);
        const camera = graph?.getCamera();
        if (camera && !nodes.every((node) => isInSight(graph?.boxOf(node) ?? null, camera))) graph?.show(nodes);
      });
    },
  };
}
