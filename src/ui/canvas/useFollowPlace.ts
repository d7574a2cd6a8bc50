import { useLayoutEffect, useRef } from 'react';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { useAppState, useView } from '../../store/hooks.ts';

/**
 * Tells the picture how to follow when a panel that opens or closes gives it another place on the page.
 *
 * What a person is at must not move away from them: where the step that opened the panel was a selection, or the
 * camera was set, everything stays where it is on the page. Where a person only made room, or is at nothing any more, a
 * fitted picture is fitted to the room there is now. A view from outside (a link, Back, a script) says itself what is to be
 * seen.
 */
export function useFollowPlace(graph: GraphView | null): void {
  const view = useView();
  const origin = useAppState((state) => state.origin);
  const before = useRef(view);
  // Before the browser paints, so that no frame shows the picture elsewhere.
  useLayoutEffect(() => {
    const { select, tour, camera } = before.current;
    before.current = view;
    const isSelection = view.select !== select;
    // A stop of a tour, and the way out of it, say what is to be seen, as a link does; so does starting over, which sets the
    // camera and the selection at once.
    const saysWhatIsSeen = view.tour !== tour || (isSelection && view.camera !== camera);
    const isAtPlace = view.camera !== null || (isSelection && view.select !== null);
    if (origin === 'person') graph?.takePlace(isAtPlace && !saysWhatIsSeen ? 'hold' : 'glide');
  }, [graph, view, origin]);
}
