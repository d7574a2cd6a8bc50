import type { DatasetIndex } from './datasetIndex.ts';
import type { ClaimId, RelationshipId, VoiceId } from './ids.ts';
import type { Relationship } from './relationships.ts';
import { claimStands, standingOf, type Standing, type StandingContext } from './standing.ts';

/**
 * What setting voices aside does to a relationship, from least to most:
 * - `same`: it rests on all it rested on, and its standing is what it was;
 * - `thinner`: the same standing on less: one of its claims fell, or one of a claim's chains;
 * - `weaker`: a lower rung of conditional < unverified < unnamed < named < own voice;
 * - `uncontested`: it was contested, and no claim left excludes or denies another. That is no gain in certainty, so it is never
 *   called stronger;
 * - `one-sided`: it was told both ways, which may both be true, and only the no is left;
 * - `fallen`: it stood, and no claim of it stands any more.
 *
 * Nothing else can happen: setting aside takes chains away and adds none (docs/decisions/0015).
 */
export const LENS_CHANGES = ['same', 'thinner', 'weaker', 'one-sided', 'uncontested', 'fallen'] as const;
export type LensChange = (typeof LENS_CHANGES)[number];

/** A relationship with nobody set aside, and under the lens. */
export interface RelationshipEffect {
  readonly before: Standing;
  readonly after: Standing;
  readonly change: Exclude<LensChange, 'same'>;
  /** How many of its claims have fallen. */
  readonly fallenClaims: number;
}

/** What the voices set aside take away, over a whole dataset, whatever filters hide. */
export interface LensEffect {
  /** Whom it is the effect of. */
  readonly distrusted: ReadonlySet<VoiceId>;
  /** Claims whose every chain holds a voice set aside. */
  readonly fallen: ReadonlySet<ClaimId>;
  /** Claims that stand on fewer chains than they have. */
  readonly thinner: ReadonlySet<ClaimId>;
  /** Relationships that stand otherwise, or on less; all others are the same. */
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

/** What a lens without anyone set aside does: nothing. Also where every effect can be worked out from. */
const nothing = (index: DatasetIndex): LensEffect => ({
  distrusted: new Set(),
  fallen: new Set(),
  thinner: new Set(),
  touched: new Map(),
  counts: { same: index.relationships.size, thinner: 0, weaker: 0, 'one-sided': 0, uncontested: 0, fallen: 0 },
});

/**
 * Sets voices aside and says what still stands. The order of the voices does not matter, and setting aside more never
 * makes a claim stand again. Voices the dataset does not have change nothing.
 *
 * `from` is an effect on the same dataset that is near: only what the voices that differ have a part in is worked out
 * anew, so that one more voice costs what it touches and not the whole dataset. The result is the same without it. The
 * first call for a dataset also works out how everything stands with nobody set aside.
 */
export function lensEffect(
  index: DatasetIndex,
  distrusted: ReadonlySet<VoiceId>,
  from: LensEffect = nothing(index),
): LensEffect {
  const { standings, relationshipOfClaim, contestedBy } = groundOf(index);
  const fallen = new Set(from.fallen);
  const thinner = new Set(from.thinner);
  const dirty = new Set<Relationship>();
  const seen = new Set<ClaimId>();
  for (const voice of difference(from.distrusted, distrusted)) {
    for (const claim of index.claimsOfVoice.get(voice) ?? []) {
      // A claim comes up once for each of its voices that differs.
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      const stands = claimStands(claim, distrusted);
      const less = stands && claim.attribution.some((chain) => chain.some((each) => distrusted.has(each)));
      if (less) thinner.add(claim.id);
      else thinner.delete(claim.id);
      const relationship = relationshipOfClaim.get(claim.id);
      if (relationship) dirty.add(relationship);
      if (fallen.has(claim.id) !== stands) continue;
      if (stands) fallen.delete(claim.id);
      else fallen.add(claim.id);
      contestedBy.get(claim.id)?.forEach((contested) => dirty.add(contested));
    }
  }

  const context: StandingContext = { voiceById: index.voices, claimById: index.claims, distrusted };
  const touched = new Map(from.touched);
  const counts = { ...from.counts };
  for (const { id, claims } of dirty) {
    const fallenClaims = claims.filter((claim) => fallen.has(claim.id)).length;
    const lost = fallenClaims > 0 || claims.some((claim) => thinner.has(claim.id));
    const before = standings.get(id) ?? 'unsupported';
    const after = standingOf(claims, context);
    const change = changeOf(before, after, lost);
    counts[touched.get(id)?.change ?? 'same'] -= 1;
    counts[change] += 1;
    if (change === 'same') touched.delete(id);
    else touched.set(id, { before, after, change, fallenClaims });
  }
  return { distrusted, fallen, thinner, touched, counts };
}

/** What is in one of two sets and not in the other. */
const difference = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): readonly Value[] => [
  ...[...a].filter((value) => !b.has(value)),
  ...[...b].filter((value) => !a.has(value)),
];

function changeOf(before: Standing, after: Standing, lost: boolean): LensChange {
  if (after === before) return lost ? 'thinner' : 'same';
  if (after === 'unsupported') return 'fallen';
  if (before === 'contested') return 'uncontested';
  // A no is no rung of the ladder: where it is all that is left, what it stood beside is gone.
  return after === 'denied' ? 'one-sided' : 'weaker';
}

/** Standing of every relationship of the dataset that an effect was worked out for. */
export function standingsAfter(index: DatasetIndex, { touched }: LensEffect): ReadonlyMap<RelationshipId, Standing> {
  const { standings } = groundOf(index);
  if (touched.size === 0) return standings;
  const under = new Map(standings);
  for (const [id, { after }] of touched) under.set(id, after);
  return under;
}
