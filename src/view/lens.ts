import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { RelationshipId, VoiceId } from '../domain/ids.ts';
import { lensEffect, standingsAfter, type LensEffect } from '../domain/lens.ts';
import type { Standing } from '../domain/standing.ts';

/** A dataset seen without the voices set aside. */
export interface Lens {
  readonly distrusted: ReadonlySet<VoiceId>;
  readonly effect: LensEffect;
  /** Standing of every relationship, whatever the filters hide. */
  readonly standings: ReadonlyMap<RelationshipId, Standing>;
}

const last = new WeakMap<DatasetIndex, { readonly distrust: readonly VoiceId[]; readonly lens: Lens }>();

/**
 * The lens of a view's `distrust`. The last one of each dataset is remembered by that very list, so that picture,
 * filters and panels of one view share one computation.
 */
export function lensOf(index: DatasetIndex, distrust: readonly VoiceId[]): Lens {
  const known = last.get(index);
  if (known?.distrust === distrust) return known.lens;
  const effect = lensEffect(index, new Set(distrust), known?.lens.effect);
  const lens = { distrusted: effect.distrusted, effect, standings: standingsAfter(index, effect) };
  last.set(index, { distrust, lens });
  return lens;
}
