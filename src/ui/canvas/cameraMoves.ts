import type { GraphView } from '../../graph/graphViewTypes.ts';
import type { AppActions } from '../../store/createAppStore.ts';
import { fitWhole } from '../../view/transitions.ts';

/** How much one press of a key or button zooms. */
const STEP = 1.3;

export const zoomIn = (graph: GraphView): void => graph.zoomBy(STEP);
export const zoomOut = (graph: GraphView): void => graph.zoomBy(1 / STEP);

/** Fits what is drawn: the whole picture, which is kept fitted, or the part of it that the filters leave. */
export function fitDrawn(graph: GraphView, change: AppActions['change']): void {
  if (graph.fitShown()) return;
  // Told to the picture as well, since a movement that has not come to rest is not in the view yet.
  graph.setCamera(null);
  change(fitWhole);
}
