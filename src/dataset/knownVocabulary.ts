import type { Dataset } from '../domain/types.ts';
import { ACTOR_TYPES, CATEGORIES, PREDICATES } from '../domain/vocabulary.ts';

/** The vocabulary a dataset may use: the built-in one, and what the dataset itself brings. */
export interface KnownVocabulary {
  readonly actorTypes: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Category by predicate. The built-in vocabulary comes first; see the rule `vocabulary-adds`. */
  readonly predicates: ReadonlyMap<string, string>;
}

/** Kept as sets and maps: an id from a dataset may be "constructor", which every plain object seems to have. */
export const BUILT_IN: KnownVocabulary = {
  actorTypes: new Set<string>(ACTOR_TYPES),
  categories: new Set<string>(CATEGORIES),
  predicates: new Map(Object.entries(PREDICATES)),
};

export function knownVocabulary({ vocabulary = {} }: Pick<Dataset, 'vocabulary'>): KnownVocabulary {
  const { actorTypes = {}, categories = {}, predicates = {} } = vocabulary;
  const own = Object.entries(predicates).map(([id, { category }]) => [id, category] as const);
  return {
    actorTypes: new Set([...BUILT_IN.actorTypes, ...Object.keys(actorTypes)]),
    categories: new Set([...BUILT_IN.categories, ...Object.keys(categories)]),
    predicates: new Map([...own, ...BUILT_IN.predicates]),
  };
}
