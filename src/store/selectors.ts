import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { fallenIn } from '../view/aside.ts';
import { facets, type Facets } from '../view/facets.ts';
import { lensOf } from '../view/lens.ts';
import { timelineOf, type Timeline } from '../view/timeline.ts';
import type { Mode } from '../view/view.ts';
import { visibleSourcing, type VisibleSourcing } from '../view/visibleSourcing.ts';
import { visibleGraph, type FilterState, type VisibleGraph } from '../view/visibleGraph.ts';
import { notFoundIn, type NotFound } from '../anchoring/notFound.ts';
import type { QuoteId, RelationshipId, VoiceId } from '../domain/ids.ts';
import type { Standing } from '../domain/standing.ts';
import type { AppState } from './appState.ts';

const FILTER_KEYS = ['types', 'categories', 'standing', 'voices', 'time', 'distrust', 'search', 'unconnected'] as const;

/** Remembers the last answer for each dataset, so that everything that reads it in one state of the view shares one computation. */
function rememberLast<Result>(
  compute: (index: DatasetIndex, filters: FilterState) => Result,
): (index: DatasetIndex, filters: FilterState) => Result {
  const last = new WeakMap<DatasetIndex, { readonly filters: FilterState; readonly result: Result }>();
  return (index, filters) => {
    const known = last.get(index);
    if (known && FILTER_KEYS.every((key) => known.filters[key] === filters[key])) return known.result;
    const result = compute(index, filters);
    last.set(index, { filters, result });
    return result;
  };
}

/** What the filters leave of a dataset. */
export const selectVisible: (index: DatasetIndex, filters: FilterState) => VisibleGraph = rememberLast(visibleGraph);

/** How many relationships have fallen of those that all filters but the one by standing leave. */
export const selectFallen: (index: DatasetIndex, filters: FilterState) => number = rememberLast((index, filters) =>
  fallenIn(
    filters.standing === null ? selectVisible(index, filters) : visibleGraph(index, { ...filters, standing: null }),
  ),
);

/** What each filter offers, with counts. */
export const selectFacets: (index: DatasetIndex, filters: FilterState) => Facets = rememberLast(facets);

/** What all filters but the range of time leave, by its time. */
export const selectTimeline: (index: DatasetIndex, filters: FilterState) => Timeline = rememberLast(timelineOf);

/** Standing of every relationship under the voices set aside, whatever the filters hide. */
export const selectStandings = (
  index: DatasetIndex,
  distrust: readonly VoiceId[],
): ReadonlyMap<RelationshipId, Standing> => lensOf(index, distrust).standings;

/** What the filters leave between voices and actors. */
export const selectSourcing: (index: DatasetIndex, filters: FilterState) => VisibleSourcing = rememberLast(
  (index, filters) => visibleSourcing(index, selectVisible(index, filters), filters),
);

/** The same where the picture shows it; else `null`, so that nothing is worked out for nothing. */
export const selectDrawnSourcing = (
  index: DatasetIndex,
  view: FilterState & { readonly mode: Mode },
): VisibleSourcing | null => (view.mode === 'sourcing' ? selectSourcing(index, view) : null);

/** Whether the filters leave less in the picture than all that it can have. */
export function drawsPart(index: DatasetIndex, view: FilterState & { readonly mode: Mode }): boolean {
  const sourcing = selectDrawnSourcing(index, view);
  return (
    selectVisible(index, view).actors.size < index.actors.size ||
    (sourcing !== null && sourcing.voices.size < index.voices.size)
  );
}

/** The dataset, once it is here. */
export const selectIndex = ({ load }: AppState): DatasetIndex | null => (load.kind === 'ready' ? load.index : null);

const unfoundOf = new WeakMap<AppState['readings'], ReadonlyMap<QuoteId, NotFound>>();

/** The quotes that the texts a person gave do not hold word for word. None of a source whose text is not at hand. */
export function selectUnfound({ readings }: Pick<AppState, 'readings'>): ReadonlyMap<QuoteId, NotFound> {
  const known = unfoundOf.get(readings);
  if (known) return known;
  const unfound = new Map([...readings.values()].flatMap(({ anchorings }) => [...notFoundIn(anchorings)]));
  unfoundOf.set(readings, unfound);
  return unfound;
}
