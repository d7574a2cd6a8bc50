import { useEffect, useEffectEvent, useRef } from 'react';
import { sameCamera } from '../../graph/camera.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { useAppState, useChange, useView } from '../../store/hooks.ts';
import { fitWhole, setCamera } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { afterPaint } from '../shared/afterPaint.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';

interface Beside {
  /** Where the picture was before the first thing read in the sheet. */
  readonly before: View['camera'];
  /** Where the last one left it. */
  readonly shown: View['camera'];
  readonly hasMoved: boolean;
}

/**
 * Remembers where a picture was before the page brought near what is read in the sheet of a phone, and gives that back once the
 * sheet is closed or nothing is selected: the window above a sheet is not what the whole is to be seen by. Who has moved the
 * picture since has gone elsewhere, and stays there. What is in focus is shown anew instead, in the room that there is then.
 * @returns runs what may bring something near, and takes down what that did
 */
export function useBesideSheet(showFocus: () => void): (graph: GraphView | null, bringNear: () => void) => void {
  const view = useView();
  const origin = useAppState((state) => state.origin);
  const change = useChange();
  const narrow = useNarrow();
  const beside = useRef<Beside | null>(null);
  const isReading = narrow && view.select !== null && view.panel.length > 0;
  const closed = useEffectEvent(showFocus);

  /** @returns what calls off what is still to come */
  const follow = useEffectEvent((): (() => void) | undefined => {
    const last = beside.current;
    const isAsShown = last?.shown && view.camera && sameCamera(last.shown, view.camera);
    if (isReading) {
      if (!isAsShown) beside.current = { before: view.camera, shown: null, hasMoved: false };
      return undefined;
    }
    beside.current = null;
    // A link, Back and what else says what is to be seen does so itself, as a question does.
    if (origin !== 'person' || !isAsShown || !last.hasMoved || view.path) return undefined;
    // What is in focus fills the room that there is now.
    if (view.focus) return afterPaint(() => closed());
    const { before } = last;
    change((now) => (before ? setCamera(now, before) : fitWhole(now)));
    return undefined;
  });
  // What makes room for a sheet moves the camera too, and is not yet told of in this view.
  useEffect(() => follow(), [isReading, view.select]);

  return (graph, bringNear) => {
    const from = graph?.getCamera();
    bringNear();
    const shown = graph?.getCamera();
    if (!from || !shown || !beside.current) return;
    beside.current = { ...beside.current, shown, hasMoved: beside.current.hasMoved || !sameCamera(from, shown) };
  };
}
