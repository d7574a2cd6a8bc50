import { anyDenied } from './conflict.ts';
import { groupBy } from './groupBy.ts';
import { isHeld } from './held.ts';
import type { ClaimId, VoiceId } from './ids.ts';
import type { Chain, Claim, Voice } from './types.ts';

/** How well a relationship is supported, from least to most; derived, never stored. */
export const STANDINGS = [
  'unsupported',
  'contested',
  'denied',
  'conditional',
  'unverified',
  'unnamed',
  'named',
  'own-voice',
] as const;
export type Standing = (typeof STANDINGS)[number];

const NOBODY: ReadonlySet<VoiceId> = new Set();

/** A claim stands while at least one of its chains has no distrusted voice in it. */
export function claimStands(claim: Claim, distrusted: ReadonlySet<VoiceId> = NOBODY): boolean {
  return claim.attribution.some((chain) => !chain.some((voice) => distrusted.has(voice)));
}

/** The chains of a claim that hold no distrusted voice. */
export const standingChains = (claim: Claim, distrusted: ReadonlySet<VoiceId> = NOBODY): Claim['attribution'] =>
  claim.attribution.filter((chain) => !chain.some((voice) => distrusted.has(voice)));

/**
 * The claims by whose verbs a relationship is told: those that stand. One of which nothing stands is told by all its
 * claims, as what it was.
 */
export function toldBy(claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): readonly Claim[] {
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  return standing.length === 0 ? claims : standing;
}

export interface StandingContext {
  readonly voiceById: ReadonlyMap<VoiceId, Voice>;
  readonly claimById: ReadonlyMap<ClaimId, Claim>;
  readonly distrusted?: ReadonlySet<VoiceId>;
}

/**
 * Standing of a relationship from the claims that stand: the first that matches, in the order of the model.
 * It is contested where one of its claims is, by the measure of a claim (docs/decisions/0037): a yes beside a no that may both
 * be true is none. A claim counts as contested also where the standing claim that contradicts it belongs to another category,
 * so that no line looks surer than the dataset is. A chain is as sure as its weakest link (`chainStanding`).
 */
export function standingOf(claims: readonly Claim[], context: StandingContext): Standing {
  const distrusted = context.distrusted ?? NOBODY;
  const standing = claims.filter((claim) => claimStands(claim, distrusted));
  if (standing.length === 0) return 'unsupported';

  const affirming = standing.filter((claim) => claim.polarity === 'affirms');
  const denying = standing.filter((claim) => claim.polarity === 'denies');
  if (anyDenied(affirming, denying) || standing.some((claim) => isContradicted(claim, context))) return 'contested';
  if (affirming.length === 0) return 'denied';
  if (!affirming.some(isHeld)) return 'conditional';
  if (affirming.every((claim) => claim.verification === 'could-not-be-verified')) return 'unverified';

  // What lifts a relationship is a claim that holds without an "if" and that nobody failed to verify. Where the
  // model's list leaves a mixture of the two open, the relationship must not look surer than each part of it.
  const firm = affirming.filter((claim) => isHeld(claim) && claim.verification !== 'could-not-be-verified');
  if (firm.length === 0) return 'unverified';

  const chains = firm.flatMap((claim) => standingChains(claim, distrusted));
  const reached = new Set(chains.map((chain) => chainStanding(chain, context.voiceById)));
  if (reached.has('own-voice')) return 'own-voice';
  return reached.has('named') ? 'named' : 'unnamed';
}

/**
 * Whether a relationship has its standing only in part: something that is said in it, by another verb, is known less
 * well than it. What is only said of a condition or announced is left out, since its sentence sets that apart.
 */
export function standsInPart(claims: readonly Claim[], context: StandingContext): boolean {
  const whole = STANDINGS.indexOf(standingOf(claims, context));
  if (whole <= STANDINGS.indexOf('unverified')) return false;
  const said = toldBy(claims, context.distrusted ?? NOBODY).filter(isHeld);
  return [...groupBy(said, ({ predicate }) => [predicate]).values()].some(
    (part) => STANDINGS.indexOf(standingOf(part, context)) < whole,
  );
}

/**
 * What one chain alone can lift a relationship to, by its weakest link. `own-voice` only where the publication speaks
 * and nobody carries it; `unnamed` where anyone in it has no name, be it who speaks or who carries: what a named person
 * said is known no better than whoever passed it on. A voice nobody knows has no name either.
 */
function chainStanding(
  chain: Chain,
  voiceById: StandingContext['voiceById'],
): Extract<Standing, 'own-voice' | 'named' | 'unnamed'> {
  const kinds = chain.map((id) => voiceById.get(id)?.kind);
  if (kinds.length > 0 && kinds.every((kind) => kind === 'publication')) return 'own-voice';
  const isUnnamed = kinds.some((kind) => kind === undefined || kind === 'unnamed-person' || kind === 'unnamed-group');
  return isUnnamed || kinds.length === 0 ? 'unnamed' : 'named';
}

function isContradicted(claim: Claim, { claimById, distrusted = NOBODY }: StandingContext): boolean {
  return (claim.contradicts ?? []).some((id) => {
    const other = claimById.get(id);
    return other !== undefined && claimStands(other, distrusted);
  });
}
