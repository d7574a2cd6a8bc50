import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, RelationshipId } from '../domain/ids.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Standing } from '../domain/standing.ts';
import type { Claim } from '../domain/types.ts';
import { lensOf } from './lens.ts';
import { matchingActors } from './search.ts';
import { isInTime } from './timeRange.ts';
import type { View } from './view.ts';

export interface VisibleRelationship {
  readonly id: RelationshipId;
  readonly relationship: Relationship;
  /** From all claims that stand, whatever the filters hide: hiding a denial must not make a line look surer. */
  readonly standing: Standing;
  /** The claims the filters leave, in source order; never empty. */
  readonly claims: readonly Claim[];
}

/** What the filters leave. Canvas, panel, lists and page API all read this one thing, so they cannot disagree. */
export interface VisibleGraph {
  readonly actors: ReadonlySet<ActorId>;
  readonly relationships: ReadonlyMap<RelationshipId, VisibleRelationship>;
  /** Actors whose own name matches the search, not only related to one that does; `null` without a search. */
  readonly matches: ReadonlySet<ActorId> | null;
}

/** The parts of a view that decide what is visible. */
export type FilterState = Pick<
  View,
  'types' | 'categories' | 'standing' | 'voices' | 'time' | 'distrust' | 'search' | 'unconnected'
>;

const allows = <Value>(filter: readonly Value[] | null): ((value: Value) => boolean) => {
  if (filter === null) return () => true;
  const allowed = new Set(filter);
  return (value) => allowed.has(value);
};

/**
 * Applies the filters to a dataset. A relationship is left when its category, its standing and both its ends are, a
 * claim of it is by a voice and of a time asked for, and the search matches one of its ends. An actor is left when its type is
 * and, under a search, it matches or is related to one that does.
 */
export function visibleGraph(index: DatasetIndex, filters: FilterState): VisibleGraph {
  const typeAllowed = allows(filters.types);
  const categoryAllowed = allows(filters.categories);
  const standingAllowed = allows(filters.standing);
  const voiceAllowed = allows(filters.voices);
  const matches = matchingActors(index, filters.search);
  const standing = lensOf(index, filters.distrust).standings;

  const typed = new Set(index.dataset.actors.filter((actor) => typeAllowed(actor.type)).map((actor) => actor.id));
  const relationships = new Map<RelationshipId, VisibleRelationship>();
  const connected = new Set<ActorId>();
  for (const relationship of index.relationships.values()) {
    const { id, subject, object, category } = relationship;
    const itsStanding = standing.get(id) ?? 'unsupported';
    if (!typed.has(subject) || !typed.has(object)) continue;
    if (!categoryAllowed(category) || !standingAllowed(itsStanding)) continue;
    if (matches && !matches.has(subject) && !matches.has(object)) continue;
    const claims =
      filters.voices === null && filters.time === null
        ? relationship.claims
        : relationship.claims.filter(
            (claim) =>
              claim.attribution.some((chain) => chain.some(voiceAllowed)) &&
              isInTime(filters.time, index.extents.get(claim.id)),
          );
    if (claims.length === 0) continue;
    relationships.set(id, { id, relationship, standing: itsStanding, claims });
    connected.add(subject).add(object);
  }

  const actors = new Set<ActorId>();
  for (const id of typed) {
    if (matches && !matches.has(id) && !connected.has(id)) continue;
    if (filters.unconnected === 'hide' && !connected.has(id)) continue;
    actors.add(id);
  }
  return { actors, relationships, matches };
}

/** How many filters are set. What is set aside is no filter: it hides nothing. */
export const countFilters = ({ types, categories, standing, voices, time, search, unconnected }: FilterState): number =>
  [types, categories, standing, voices, time].filter((filter) => filter !== null).length +
  Number(search.trim() !== '') +
  Number(unconnected === 'hide');

/** Whether any filter is set. */
export const isFiltered = (filters: FilterState): boolean => countFilters(filters) > 0;
