import { STANDINGS } from '../domain/standing.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** How many of the relationships that the filters leave have fallen. */
export const fallenIn = ({ relationships }: VisibleGraph): number =>
  [...relationships.values()].filter(({ standing }) => standing === 'unsupported').length;

/** Whether the filter by standing leaves out the relationships that have fallen, and no others. */
export const areOnlyFallenHidden = (standing: View['standing']): boolean =>
  standing !== null && !standing.includes('unsupported') && standing.length === STANDINGS.length - 1;

/**
 * What one press does to what fell: takes it out of the picture, or back into it. Not offered while nothing fell that the
 * other filters leave, and where a person filters by standing otherwise: that filter has a box for what fell, and a press
 * could not be told from it, nor taken back with the voices.
 * @param fallen how many of the relationships that the other filters leave have fallen
 */
export function fallenPress(standing: View['standing'], fallen: number): 'hide' | 'show' | null {
  if (fallen === 0) return null;
  if (standing === null) return 'hide';
  return areOnlyFallenHidden(standing) ? 'show' : null;
}

/**
 * Sets just these voices aside. With the last one taken back, nothing has fallen: a filter that hides nothing else goes
 * too, as nobody would see it until somebody is set aside again.
 */
export function withAside(view: View, distrust: View['distrust']): View {
  const isLast = view.distrust.length > 0 && distrust.length === 0;
  return { ...view, distrust, standing: isLast && areOnlyFallenHidden(view.standing) ? null : view.standing };
}

/** Sets those aside who were in `before`, and brings back the filter that went with the last of them. */
export function asideAsBefore(view: View, before: View): View {
  const went = view.distrust.length === 0 && before.distrust.length > 0 && view.standing === null;
  const back = withAside(view, before.distrust);
  return went && areOnlyFallenHidden(before.standing) ? { ...back, standing: before.standing } : back;
}
