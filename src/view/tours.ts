import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { Tour, TourStep } from '../domain/types.ts';
import { reconcileView } from './reconcile.ts';
import { decodeView, sameView, type ViewProblem } from './urlCodec.ts';
import { resetView } from './transitions.ts';
import type { TourStop, View } from './view.ts';

/** The tour and the stop a view is at, or `null` when it is on none. */
export function stopOf(
  index: DatasetIndex,
  stop: TourStop | null,
): { readonly tour: Tour; readonly step: TourStep } | null {
  if (stop === null) return null;
  const tour = index.dataset.tours?.find(({ id }) => id === stop.id);
  const step = tour?.steps[stop.step - 1];
  return tour && step ? { tour, step } : null;
}

/**
 * What a stop shows, and what of it the dataset does not have. The saved view is read like any link; it always stays
 * in its own dataset.
 */
export function viewOfStep(
  index: DatasetIndex,
  step: TourStep,
): { readonly view: View; readonly problems: readonly ViewProblem[] } {
  const { view, problems } = decodeView(step.view);
  const fitted = reconcileView({ ...view, dataset: index.dataset.id, tour: null }, index);
  return { view: fitted.view, problems: [...problems, ...fitted.problems] };
}

/** Goes to a stop: everything is as the saved view has it. A stop that is not there changes nothing. */
export function goToStop(view: View, index: DatasetIndex, stop: TourStop): View {
  const here = stopOf(index, stop);
  return here ? { ...viewOfStep(index, here.step).view, tour: stop } : view;
}

/**
 * Leaves the tour for the view `before` it, or, where it was entered by a link, for the dataset as it is at rest. Who has gone
 * elsewhere from the stop stays there.
 */
export const leaveTour = (view: View, index: DatasetIndex, before: View | null): View => ({
  ...(hasStrayed(view, index) ? view : (before ?? resetView(view))),
  tour: null,
});

/** Whether a person has gone elsewhere from the stop. Looking around in it, and opening panels, is not elsewhere. */
export function hasStrayed(view: View, index: DatasetIndex): boolean {
  const here = stopOf(index, view.tour);
  if (!here) return false;
  const { camera, fitted, panel, tour, moved } = view;
  return !sameView(view, { ...viewOfStep(index, here.step).view, camera, fitted, panel, tour, moved });
}

/** What the saved views of a dataset's tours name that cannot be restored. */
export function tourProblems(
  index: DatasetIndex,
): readonly { readonly tour: number; readonly step: number; readonly problem: ViewProblem }[] {
  return (index.dataset.tours ?? []).flatMap(({ steps }, tour) =>
    steps.flatMap((one, step) => viewOfStep(index, one).problems.map((problem) => ({ tour, step, problem }))),
  );
}
