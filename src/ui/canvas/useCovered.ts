import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { useAppState, useIndex, useView, useVisible } from '../../store/hooks.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { hasStrayed } from '../../view/tours.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { coveredOf, OVER_TOP, overOf, toolsOf } from './coveredBy.ts';
import { isInSight, nodesOfThing } from './sight.ts';

/**
 * Tells the picture, as long as both stand, what lies over its edges, so that no actor is under it. A fitted picture follows
 * by itself; one that somebody has moved does so where more comes to lie over what is selected.
 */
export function useCovered(graph: GraphView | null, container: RefObject<HTMLElement | null>): void {
  const index = useIndex();
  const view = useView();
  const isUnderLens = view.distrust.length > 0;
  // Away from the words of a stop its focus has a bar.
  const isAtStop = view.tour !== null && !hasStrayed(view, index);
  const hasNoLines = useVisible().relationships.size === 0;
  const origin = useAppState((state) => state.origin);
  const narrow = useNarrow();
  const keepSelected = useEffectEvent(() => {
    if (!graph || view.select === null || view.camera === null) return;
    const { parts, covered } = overOf(container.current);
    const nodes = nodesOfThing(index, view.select, view.mode);
    const camera = graph.getCamera();
    if (!nodes.every((id) => isInSight(graph.boxOf(id), camera, parts))) graph.show(nodes, { covered });
  });
  /** How far down it was covered; at first nothing is known of it. */
  const top = useRef(Infinity);
  const tell = useEffectEvent((): void => {
    if (!container.current || !graph) return;
    const covered = coveredOf(container.current, narrow, view.tour !== null);
    graph.cover(covered, { animate: origin === 'person' });
    const isMore = covered.top > top.current;
    top.current = covered.top;
    if (isMore) keepSelected();
  });
  const { focus, tour, mode, panel } = view;
  useEffect(() => {
    if (!graph || !container.current) return;
    tell();
    if (typeof ResizeObserver === 'undefined') return;
    // A bar is opened, or its words need another row when the window is another; it goes away.
    const observer = new ResizeObserver(() => tell());
    const tools = toolsOf(container.current);
    for (const over of [...document.querySelectorAll(OVER_TOP), ...(tools ? [tools] : [])]) observer.observe(over);
    return () => observer.disconnect();
  }, [graph, container, narrow, isUnderLens, focus, tour, hasNoLines, isAtStop, mode, panel]);
}
