import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useAppState, useViewKey, useVisible } from '../../store/hooks.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { coveredAtTop, OVER_TOP } from './coveredBy.ts';

/** Tells the picture, as long as both stand, what lies over its upper edge, so that no actor is under it. */
export function useCovered(graph: GraphView | null, container: RefObject<HTMLElement | null>): void {
  const isUnderLens = useViewKey('distrust').length > 0;
  const isFocused = useViewKey('focus') !== null;
  const hasNoLines = useVisible().relationships.size === 0;
  const mode = useViewKey('mode');
  const origin = useAppState((state) => state.origin);
  const isTouring = useViewKey('tour') !== null;
  const least = useRef(0);
  const tell = useEffectEvent(() => {
    if (!container.current) return;
    const covered = coveredAtTop(container.current);
    // From stop to stop of a tour nothing moves because something else lies over the edge.
    least.current = isTouring ? Math.max(least.current, covered.top) : 0;
    graph?.cover({ ...covered, top: Math.max(least.current, covered.top) }, { animate: origin === 'person' });
  });
  useEffect(() => {
    if (!graph) return;
    tell();
    if (typeof ResizeObserver === 'undefined') return;
    // Its words may need another row when the window is another.
    const observer = new ResizeObserver(() => tell());
    for (const over of document.querySelectorAll(OVER_TOP)) observer.observe(over);
    return () => observer.disconnect();
  }, [graph, isUnderLens, isFocused, hasNoLines, mode, isTouring]);
}
