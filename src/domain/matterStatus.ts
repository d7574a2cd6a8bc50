import { anyDenied, conflictOf } from './conflict.ts';
import { isHeld } from './held.ts';
import type { ClaimId, VoiceId } from './ids.ts';
import { bothWays, type Matter, type Position } from './matters.ts';
import { relationshipOf } from './relationships.ts';
import { claimStands } from './standing.ts';
import type { Claim } from './types.ts';

/** What is left of a matter while some voices are set aside; nobody has won where nothing is opposed any more. */
export type MatterStatus = 'contested' | 'in-tension' | 'unopposed';

/**
 * Whether some claim that stands is in tension with another that stands: by name, or as what would be if is with what is
 * not. Both may be true, so it changes no standing and is never called contested.
 */
export function isInTension(
  claims: readonly Claim[],
  claimById: ReadonlyMap<ClaimId, Claim>,
  distrusted: ReadonlySet<VoiceId>,
): boolean {
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  return (
    standing.some((claim) =>
      claim.inTensionWith?.some((id) => {
        const other = claimById.get(id);
        return other !== undefined && other !== claim && claimStands(other, distrusted);
      }),
    ) ||
    bothWays(standing).some(([affirming, denying]) =>
      // Those in tension by name are found above; of two that hold, one denies the other.
      affirming.some((yes) =>
        denying.some((no) => !(isHeld(yes) && isHeld(no)) && conflictOf(yes, no) === 'in-tension'),
      ),
    )
  );
}

/** Whether anybody who is not set aside still says so. */
export const positionStands = ({ claims }: Position, distrusted: ReadonlySet<VoiceId>): boolean =>
  claims.some((claim) => claimStands(claim, distrusted));

/**
 * How a matter, or what is shown of it, stands while some voices are set aside. `contested` by the same measure as the
 * standing of a relationship: some claim that stands is excluded, or denied, by another that stands.
 */
export function matterStatus({ claims }: Pick<Matter, 'claims'>, distrusted: ReadonlySet<VoiceId>): MatterStatus {
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  const ids = new Set(standing.map(({ id }) => id));
  const opposed = (others: readonly ClaimId[] | undefined, { id }: Claim): boolean =>
    others?.some((other) => other !== id && ids.has(other)) === true;
  const sides = bothWays(standing);
  if (
    sides.some(([affirming, denying]) => anyDenied(affirming, denying)) ||
    standing.some((claim) => opposed(claim.contradicts, claim))
  ) {
    return 'contested';
  }
  // Of a yes and a no that do not exclude each other, both may be true.
  return sides.length > 0 || standing.some((claim) => opposed(claim.inTensionWith, claim)) ? 'in-tension' : 'unopposed';
}

/**
 * The claims of a matter, or of what is shown of it, by how each stands to the others that stand, as `claimStatus` has it; of
 * those that have fallen, nothing. Near linear in claims and links.
 */
export function statusesOf(
  { claims }: Pick<Matter, 'claims'>,
  distrusted: ReadonlySet<VoiceId>,
): ReadonlyMap<ClaimId, MatterStatus> {
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  const ids = new Set(standing.map(({ id }) => id));
  const [contested, inTension] = [new Set<ClaimId>(), new Set<ClaimId>()];
  for (const { id, contradicts = [], inTensionWith = [] } of standing) {
    if (contradicts.some((other) => other !== id && ids.has(other))) contested.add(id);
    if (inTensionWith.some((other) => other !== id && ids.has(other))) inTension.add(id);
  }
  for (const [affirming, denying] of bothWays(standing)) {
    for (const { id } of [...affirming, ...denying]) inTension.add(id);
    for (const one of affirming) if (anyDenied([one], denying)) contested.add(one.id);
    for (const one of denying) if (anyDenied(affirming, [one])) contested.add(one.id);
  }
  return new Map(
    standing.map(({ id }) => [id, contested.has(id) ? 'contested' : inTension.has(id) ? 'in-tension' : 'unopposed']),
  );
}

/** Of the claims of all these matters, those that another that stands excludes or denies. */
export const contestedClaims = (
  matters: readonly Pick<Matter, 'claims'>[],
  distrusted: ReadonlySet<VoiceId>,
): ReadonlySet<ClaimId> =>
  new Set(
    matters.flatMap((matter) =>
      [...statusesOf(matter, distrusted)].flatMap(([id, is]) => (is === 'contested' ? [id] : [])),
    ),
  );

/** How one claim stands to the others of its matter that stand: a claim in tension is not contested by company. */
export function claimStatus({ claims }: Matter, claim: Claim, distrusted: ReadonlySet<VoiceId>): MatterStatus {
  const kinds = new Set(
    claims
      .filter((other) => other.id !== claim.id && claimStands(other, distrusted))
      .map((other) => conflictOf(claim, other)),
  );
  if (kinds.has('contradicts') || kinds.has('denies')) return 'contested';
  return kinds.has('in-tension') ? 'in-tension' : 'unopposed';
}

/**
 * A matter as seen from some of its claims: its core where one of them belongs to it, else their positions and those they
 * are in conflict with; of these, the positions of the claims' own relationships first. `core` counts what is seen; the
 * other positions follow, in their order.
 */
export function seenFrom(
  { positions, conflicts, core }: Matter,
  from: ReadonlySet<ClaimId>,
): Pick<Matter, 'positions' | 'conflicts' | 'core'> {
  const own = new Set(positions.flatMap(({ claims }, at) => (claims.some(({ id }) => from.has(id)) ? [at] : [])));
  const seen = new Set(
    [...own].some((at) => at < core)
      ? positions.slice(0, core).keys()
      : [...own, ...conflicts.flatMap(({ between }) => (between.some((at) => own.has(at)) ? between : []))],
  );
  const relationships = new Set(
    positions.flatMap(({ claims: [claim] }, at) => (own.has(at) ? [relationshipOf(claim)] : [])),
  );
  const nearness = positions.map(({ claims: [claim] }, at) =>
    seen.has(at) ? (relationships.has(relationshipOf(claim)) ? 2 : 1) : 0,
  );
  const order = positions.map((_, at) => at).sort((a, b) => (nearness[b] ?? 0) - (nearness[a] ?? 0) || a - b);
  const placeOf = new Map(order.map((at, place) => [at, place]));
  return {
    positions: order.flatMap((at) => positions[at] ?? []),
    core: seen.size,
    conflicts: conflicts
      .map(({ between: [one, other], kind }) => {
        const [a, b] = [placeOf.get(one) ?? one, placeOf.get(other) ?? other];
        return { between: [Math.min(a, b), Math.max(a, b)] as const, kind };
      })
      .sort((a, b) => a.between[0] - b.between[0] || a.between[1] - b.between[1]),
  };
}
