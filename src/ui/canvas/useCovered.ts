import { useEffect, useEffectEvent, type RefObject } from 'react';
import { useAppState, useIndex, useView, useVisible } from '../../store/hooks.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
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
  const tell = useEffectEvent((before: number): number => {
    if (!container.current || !graph) return before;
    const covered = coveredOf(container.current, narrow, view.tour !== null);
    graph.cover(covered, { animate: origin === 'person' });
    if (covered.top > before) keepSelected();
    return covered.top;
  });
  const { focus, tour, mode, panel } = view;
  useEffect(() => {
    if (!graph || !container.current) return;
    let top = tell(Infinity);
    if (typeof ResizeObserver === 'undefined') return;
    // A bar is opened, or its words need another row when the window is another; it goes away.
    const observer = new ResizeObserver(() => {
      top = tell(top);
    });
    const tools = toolsOf(container.current);
    for (const over of [...document.querySelectorAll(OVER_TOP), ...(tools ? [tools] : [])]) observer.observe(over);
    return () => observer.disconnect();
  }, [graph, container, narrow, isUnderLens, focus, tour, hasNoLines, mode, panel]);
}
