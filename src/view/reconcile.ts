import { findThing, type DatasetIndex } from '../domain/datasetIndex.ts';
import { facetValues } from './facets.ts';
import { isWithinReach, seesPicture } from './reach.ts';
import { shorten, type ViewProblem } from './urlCodec.ts';
import { encodeRange, rangeDays } from './timeRange.ts';
import type { View } from './view.ts';

/**
 * Fits a view to a dataset: what it names that the dataset does not have is dropped and listed, the rest stays. A
 * filter that loses all its values filters no more, since an old link should not open on nothing.
 */
export function reconcileView(
  view: View,
  index: DatasetIndex,
): { readonly view: View; readonly problems: readonly ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const report = (key: keyof View, value: string, reason: 'unknown' | 'far' = 'unknown'): void => {
    problems.push({ key, reason, value: shorten(value) });
  };
  const keep = <Value extends string>(
    key: keyof View,
    values: readonly Value[],
    known: readonly string[],
  ): readonly Value[] => {
    const allowed = new Set(known);
    const unknown = values.filter((value) => !allowed.has(value));
    if (unknown.length === 0) return values;
    report(key, unknown.join(', '));
    return values.filter((value) => allowed.has(value));
  };
  const keepFilter = <Value extends string>(
    key: keyof View,
    filter: readonly Value[] | null,
    known: readonly string[],
  ) => {
    if (filter === null) return null;
    const kept = keep(key, filter, known);
    return kept.length === 0 && filter.length > 0 ? null : kept;
  };

  const values = facetValues(index);
  const voices = index.dataset.voices.map((voice) => voice.id);
  const { select, focus, path } = view;
  const selectKnown = select === null || findThing(index, select) !== undefined;
  if (!selectKnown) report('select', select);
  const focusKnown = focus === null || index.actors.has(focus.actor);
  if (!focusKnown) report('focus', focus.actor);
  const unknownEnds = path === null ? [] : [path.from, path.to].filter((end) => !index.actors.has(end));
  if (unknownEnds.length > 0) report('path', unknownEnds.join(', '));
  const { tour } = view;
  const steps = index.dataset.tours?.find(({ id }) => id === tour?.id)?.steps.length ?? 0;
  const tourKnown = tour === null || tour.step <= steps;
  if (!tourKnown) report('tour', `${tour.id}, ${tour.step}`);
  const timeKnown = view.time === null || reaches(index, rangeDays(view.time));
  if (view.time !== null && !timeKnown) report('time', encodeRange(view.time));
  const movedKnown = keep(
    'moved',
    Object.keys(view.moved),
    [...index.dataset.actors, ...index.dataset.voices].map(({ id }) => id),
  );
  const places = Object.entries(view.moved).filter(([id]) => movedKnown.includes(id));
  const near = places.filter(([, place]) => isWithinReach(index, place));
  if (near.length < places.length) {
    const far = places.filter((entry) => !near.includes(entry));
    report('moved', far.map(([id, { x, y }]) => `${id},${x},${y}`).join(', '), 'far');
  }
  const cameraSees =
    view.camera === null ||
    seesPicture(
      index,
      view.camera,
      near.map(([, place]) => place),
    );
  if (view.camera !== null && !cameraSees) report('camera', `${view.camera.x},${view.camera.y}`, 'far');

  const isSelected = select !== null && selectKnown;
  const pathKept = unknownEnds.length > 0 ? null : path;
  const fitted: View = {
    ...view,
    select: isSelected ? select : null,
    // Of no meaning with nothing selected: the whole is seen then anyway.
    fitted: view.fitted && isSelected,
    types: keepFilter('types', view.types, values.types),
    categories: keepFilter('categories', view.categories, values.categories),
    voices: keepFilter('voices', view.voices, voices),
    time: timeKnown ? view.time : null,
    distrust: keep('distrust', view.distrust, voices),
    // A question how two are connected ends a focus; older addresses hold both.
    focus: focusKnown && pathKept === null ? focus : null,
    tour: tourKnown ? tour : null,
    path: pathKept,
    camera: cameraSees ? view.camera : null,
    moved: near.length === Object.keys(view.moved).length ? view.moved : Object.fromEntries(near),
  };
  const isSame = problems.length === 0 && fitted.fitted === view.fitted && fitted.focus === focus;
  return { view: isSame ? view : fitted, problems };
}

/** Whether a range of days comes near anything the dataset dates: not all of it lies before the first, or after the last. */
function reaches(index: DatasetIndex, { from, to }: ReturnType<typeof rangeDays>): boolean {
  const extents = [...index.extents.values()];
  const begins = extents.some(({ first }) => first === null || to === null || first <= to);
  return begins && extents.some(({ last }) => last === null || from === null || last >= from);
}
