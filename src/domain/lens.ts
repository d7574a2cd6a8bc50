import type { DatasetIndex } from './datasetIndex.ts';
import type { ClaimId, RelationshipId, VoiceId } from './ids.ts';
import type { Relationship } from './relationships.ts';
import { claimStands, standingOf, type Standing, type StandingContext } from './standing.ts';

/**
 * What setting voices aside does to a relationship, from least to most:
 * - `same`: it rests on all it rested on, and its standing is what it was;
 * - `thinner`: the same standing on less: one of its claims fell, or one of a claim's chains;
 * - `weaker`: a lower rung of conditional < unverified < unnamed < named < own voice;
 * - `one-sided`: it was contested, and of what contradicts each other only one side is left. That is no gain in
 *   certainty, so it is never called stronger;
 * - `fallen`: it stood, and no claim of it stands any more.
 *
 * Nothing else can happen: setting aside takes chains away and adds none (docs/decisions, “The lens of trust”).
 */
export const LENS_CHANGES = ['same', 'thinner', 'weaker', 'one-sided', 'fallen'] as const;
export type LensChange = (typeof LENS_CHANGES)[number];

/** A relationship with nobody set aside, and under the lens. */
export interface RelationshipEffect {
  readonly before: Standing;
  readonly after: Standing;
  readonly change: LensChange;
  /** How many of its claims have fallen. */
  readonly fallenClaims: number;
}

/** What the voices set aside take away, over a whole dataset, whatever filters hide. */
export interface LensEffect {
  /** Claims whose every chain holds a voice set aside. */
  readonly fallen: ReadonlySet<ClaimId>;
  /** Claims that stand on fewer chains than they have. */
  readonly thinner: ReadonlySet<ClaimId>;
  /** Relationships whose standing may have changed; all others are as they were. */
  readonly touched: ReadonlyMap<RelationshipId, RelationshipEffect>;
  /** How many relationships each change has; together as many as there are. */
  readonly counts: Readonly<Record<LensChange, number>>;
}

/** What of the lens depends on the dataset alone. */
interface Ground {
  readonly standings: ReadonlyMap<RelationshipId, Standing>;
  readonly relationshipOfClaim: ReadonlyMap<ClaimId, Relationship>;
  /** Relationships of the claims that name this claim as contradicting them. */
  readonly contestedBy: ReadonlyMap<ClaimId, readonly Relationship[]>;
}

const grounds = new WeakMap<DatasetIndex, Ground>();

function groundOf(index: DatasetIndex): Ground {
  const known = grounds.get(index);
  if (known) return known;
  const context: StandingContext = { voiceById: index.voices, claimById: index.claims };
  const relationshipOfClaim = new Map<ClaimId, Relationship>();
  const contestedBy = new Map<ClaimId, Relationship[]>();
  for (const relationship of index.relationships.values()) {
    for (const claim of relationship.claims) {
      relationshipOfClaim.set(claim.id, relationship);
      for (const other of claim.contradicts ?? []) {
        const contested = contestedBy.get(other);
        if (contested) contested.push(relationship);
        else contestedBy.set(other, [relationship]);
      }
    }
  }
  const standings = new Map(
    [...index.relationships.values()].map(({ id, claims }) => [id, standingOf(claims, context)] as const),
  );
  const ground = { standings, relationshipOfClaim, contestedBy };
  grounds.set(index, ground);
  return ground;
}

/**
 * Sets voices aside and says what still stands. The order of the voices does not matter, and setting aside more never
 * makes a claim stand again. Costs as much as what these voices have a part in, not the whole dataset; the first call
 * for a dataset also works out how it stands with nobody set aside. Voices the dataset does not have change nothing.
 */
export function lensEffect(index: DatasetIndex, distrusted: ReadonlySet<VoiceId>): LensEffect {
  const { standings, relationshipOfClaim, contestedBy } = groundOf(index);
  const fallen = new Set<ClaimId>();
  const thinner = new Set<ClaimId>();
  const affected = new Map<Relationship, { fallen: number; lost: boolean }>();
  const touch = (relationship: Relationship): { fallen: number; lost: boolean } => {
    const known = affected.get(relationship);
    if (known) return known;
    const fresh = { fallen: 0, lost: false };
    affected.set(relationship, fresh);
    return fresh;
  };

  for (const voice of distrusted) {
    for (const claim of index.claimsOfVoice.get(voice) ?? []) {
      // A claim comes up once for each of its voices that is set aside.
      if (fallen.has(claim.id) || thinner.has(claim.id)) continue;
      const stands = claimStands(claim, distrusted);
      (stands ? thinner : fallen).add(claim.id);
      const relationship = relationshipOfClaim.get(claim.id);
      if (!relationship) continue;
      const effect = touch(relationship);
      effect.lost = true;
      if (stands) continue;
      effect.fallen += 1;
      contestedBy.get(claim.id)?.forEach(touch);
    }
  }

  const context: StandingContext = { voiceById: index.voices, claimById: index.claims, distrusted };
  const counts = { same: index.relationships.size, thinner: 0, weaker: 0, 'one-sided': 0, fallen: 0 };
  const touched = new Map<RelationshipId, RelationshipEffect>();
  for (const [{ id, claims }, { fallen: fallenClaims, lost }] of affected) {
    const before = standings.get(id) ?? 'unsupported';
    const after = standingOf(claims, context);
    const change = changeOf(before, after, lost);
    touched.set(id, { before, after, change, fallenClaims });
    counts.same -= 1;
    counts[change] += 1;
  }
  return { fallen, thinner, touched, counts };
}

function changeOf(before: Standing, after: Standing, lost: boolean): LensChange {
  if (after === before) return lost && after !== 'unsupported' ? 'thinner' : 'same';
  if (after === 'unsupported') return 'fallen';
  return before === 'contested' ? 'one-sided' : 'weaker';
}

/** Standing of every relationship of the dataset that an effect was worked out for. */
export function standingsAfter(index: DatasetIndex, { touched }: LensEffect): ReadonlyMap<RelationshipId, Standing> {
  const { standings } = groundOf(index);
  if (touched.size === 0) return standings;
  const under = new Map(standings);
  for (const [id, { after }] of touched) under.set(id, after);
  return under;
}
