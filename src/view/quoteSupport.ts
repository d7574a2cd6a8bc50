import { claimsByCredit } from '../domain/claimQuotes.ts';
import { claimStanding } from '../domain/claimStanding.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { QuoteId, VoiceId } from '../domain/ids.ts';
import type { Claim } from '../domain/types.ts';
import { claimStands, STANDINGS, type Standing } from '../domain/standing.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** What rests on a quote. */
export interface QuoteSupport {
  /** How many claims, whatever the filters hide. */
  readonly claims: number;
  /** How many claims it only tells of, in the publication's own words; they lend it no standing. */
  readonly about: number;
  /** How the least supported of them that stands is supported; `null` where none rests on the quote and it only introduces someone. */
  readonly standing: Standing | null;
  /** Whether every claim on it has fallen with the voices set aside, or is hidden by the filters. */
  readonly receded: boolean;
}

/** What rests on every quote of a dataset under a view. Linear in claims and their quotes. */
export function quoteSupport(
  index: DatasetIndex,
  visible: VisibleGraph,
  { distrust }: Pick<View, 'distrust'>,
): ReadonlyMap<QuoteId, QuoteSupport> {
  const distrusted = new Set(distrust);
  const shown = new Set([...visible.relationships.values()].flatMap(({ claims }) => claims));
  return new Map(
    index.dataset.quotes.map(({ id }) => {
      const all = index.claimsOfQuote.get(id) ?? [];
      const { credited: claims, about } = claimsByCredit(all, id);
      const receded = all.length > 0 && !all.some((claim) => shown.has(claim) && claimStands(claim, distrusted));
      return [
        id,
        { claims: claims.length, about: about.length, standing: weakest(index, claims, distrusted), receded },
      ];
    }),
  );
}

/**
 * The same words can carry what unnamed people say and, by the way, what the publication takes as known. They are
 * marked as the weaker of the two: no word may look surer than the least of what it is quoted for.
 */
function weakest(index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): Standing | null {
  const reached = new Set(claims.map((claim) => claimStanding(index, claim, distrusted).standing));
  if (reached.size > 1) reached.delete('unsupported');
  return STANDINGS.find((standing) => reached.has(standing)) ?? null;
}
