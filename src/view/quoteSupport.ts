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
  /** How many of them stand. */
  readonly left: number;
  /** How many claims it only tells of, in the publication's own words; they lend it no standing. */
  readonly about: number;
  /** How the least supported of them is: `unsupported` where any has fallen; `null` where none rests on the quote. */
  readonly standing: Standing | null;
  /** The same with nobody set aside. */
  readonly before: Standing | null;
  /** Whether every claim on it has fallen with the voices set aside, or is hidden by the filters. */
  readonly receded: boolean;
}

const NOBODY: ReadonlySet<VoiceId> = new Set();

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
      const left = claims.filter((claim) => claimStands(claim, distrusted)).length;
      const standing = weakest(index, claims, distrusted);
      const before = distrusted.size === 0 ? standing : weakest(index, claims, NOBODY);
      return [id, { claims: claims.length, left, about: about.length, standing, before, receded }];
    }),
  );
}

/** Whether some of the claims on a quote have fallen and others stand. */
export const isFallenInPart = ({ claims, left }: Pick<QuoteSupport, 'claims' | 'left'>): boolean =>
  left > 0 && left < claims;

/**
 * The same words can carry what unnamed people say and, by the way, what the publication takes as known. They are
 * marked as the weakest of it: no word may look surer than the least of what it is quoted for. What has fallen is the
 * least of all; left out, what stands by the way would vouch for words whose speakers are set aside.
 */
function weakest(index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): Standing | null {
  const reached = new Set(claims.map((claim) => claimStanding(index, claim, distrusted).standing));
  return STANDINGS.find((standing) => reached.has(standing)) ?? null;
}
