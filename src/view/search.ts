import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Actor } from '../domain/types.ts';
import { foldText } from './foldText.ts';

interface SearchableActor {
  readonly actor: Actor;
  /** Folded names, the actor's own first. */
  readonly names: readonly string[];
}

const searchable = new WeakMap<DatasetIndex, readonly SearchableActor[]>();

function searchableActors(index: DatasetIndex): readonly SearchableActor[] {
  const known = searchable.get(index);
  if (known) return known;
  const made = index.dataset.actors.map((actor) => ({
    actor,
    names: [actor.name, actor.shortName ?? '', ...(actor.aliases ?? [])].map(foldText).filter((name) => name !== ''),
  }));
  searchable.set(index, made);
  return made;
}

/**
 * Actors one of whose names or aliases holds every word of the query, in any order. Best first: a whole name, then
 * a name that begins with the query, then the rest in dataset order. An empty query matches nobody.
 */
export function findActors(index: DatasetIndex, query: string): readonly Actor[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const words = folded.split(' ');
  return searchableActors(index)
    .map(({ actor, names }) => ({ actor, rank: rankOf(names, folded, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ actor }) => actor);
}

/** The ids of `findActors`, or `null` when the query is empty and so does not filter. */
export function matchingActors(index: DatasetIndex, query: string): ReadonlySet<ActorId> | null {
  if (foldText(query) === '') return null;
  return new Set(findActors(index, query).map((actor) => actor.id));
}

function rankOf(names: readonly string[], query: string, words: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    if (name === query) return 3;
    if (name.startsWith(query)) best = Math.max(best, 2);
    else if (words.every((word) => name.includes(word))) best = Math.max(best, 1);
  }
  return best;
}
