import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { STANDINGS, type Standing } from '../domain/standing.ts';
import type { VoiceId } from '../domain/ids.ts';
import { visibleGraph, type FilterState } from './visibleGraph.ts';

export interface FacetValue<Value extends string> {
  readonly value: Value;
  /** How many things of this value the other filters leave. */
  readonly count: number;
  /** Whether the filter lets it through now. */
  readonly shown: boolean;
}

/** What each filter offers. Counts are of actors for types, relationships for categories and standing, claims for voices. */
export interface Facets {
  readonly types: readonly FacetValue<string>[];
  readonly categories: readonly FacetValue<string>[];
  readonly standing: readonly FacetValue<Standing>[];
  readonly voices: readonly FacetValue<VoiceId>[];
}

export type FacetKey = keyof Facets;

/** Every value a filter can take in this dataset, in the order the dataset first uses it (standings: surest first). */
export function facetValues(index: DatasetIndex): {
  readonly [Key in FacetKey]: readonly Facets[Key][number]['value'][];
} {
  return {
    types: [...new Set(index.dataset.actors.map((actor) => actor.type))],
    categories: [...new Set(index.dataset.claims.map((claim) => claim.category))],
    standing: [...STANDINGS].reverse(),
    voices: index.dataset.voices.filter((voice) => index.claimsOfVoice.has(voice.id)).map((voice) => voice.id),
  };
}

/** Counts every value of every filter under the other filters. */
export function facets(index: DatasetIndex, filters: FilterState): Facets {
  const values = facetValues(index);
  const without = (key: FacetKey) => visibleGraph(index, { ...filters, [key]: null });

  const types = new Map<string, number>();
  for (const id of without('types').actors) add(types, index.actors.get(id)?.type);
  const categories = new Map<string, number>();
  for (const { relationship } of without('categories').relationships.values()) add(categories, relationship.category);
  const standing = new Map<string, number>();
  for (const relationship of without('standing').relationships.values()) add(standing, relationship.standing);
  const voices = new Map<string, number>();
  for (const { claims } of without('voices').relationships.values()) {
    for (const claim of claims) for (const voice of new Set(claim.attribution.flat())) add(voices, voice);
  }

  return {
    types: describe(values.types, types, filters.types),
    categories: describe(values.categories, categories, filters.categories),
    standing: describe(values.standing, standing, filters.standing),
    voices: describe(values.voices, voices, filters.voices),
  };
}

function add(counts: Map<string, number>, value: string | undefined): void {
  if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
}

function describe<Value extends string>(
  values: readonly Value[],
  counts: ReadonlyMap<string, number>,
  filter: readonly Value[] | null,
): readonly FacetValue<Value>[] {
  return values.map((value) => ({
    value,
    count: counts.get(value) ?? 0,
    shown: filter === null || filter.includes(value),
  }));
}
