import {
  carriageId,
  speechId,
  type ActorId,
  type CarriageId,
  type ClaimId,
  type SpeechId,
  type VoiceId,
} from './ids.ts';
import { claimStands, standingOf, type Standing, type StandingContext } from './standing.ts';
import type { Claim, Dataset } from './types.ts';

/** Derived, never stored: all that a voice says about an actor, in source order. */
export interface Speech {
  readonly id: SpeechId;
  /** Who says it: the first of a chain. */
  readonly voice: VoiceId;
  /** The subject or the object of each of the claims. */
  readonly actor: ActorId;
  readonly claims: readonly Claim[];
}

/** Derived, never stored: all claims that came from one voice, or through it, to the voice that carried them on. */
export interface Carriage {
  readonly id: CarriageId;
  readonly from: VoiceId;
  readonly carrier: VoiceId;
  readonly claims: readonly Claim[];
}

/** That a voice is an actor, or speaks from within it. */
export interface Affiliation {
  readonly voice: VoiceId;
  readonly actor: ActorId;
}

/** Who says what about whom, through whom: the edges between voices and actors, each pair once. */
export interface Sourcing {
  /** In the order of their first claim. */
  readonly speeches: ReadonlyMap<SpeechId, Speech>;
  readonly carriages: ReadonlyMap<CarriageId, Carriage>;
  /** In the order of the voices. */
  readonly affiliations: readonly Affiliation[];
}

/**
 * Derives who speaks about whom. For every chain of every claim: its first voice speaks about the subject and the
 * object, and each voice hands on to the next. Linear in the links of all chains.
 */
export function deriveSourcing({ voices, claims }: Pick<Dataset, 'voices' | 'claims'>): Sourcing {
  const speeches = new Map<SpeechId, Speech & { readonly claims: Claim[] }>();
  const carriages = new Map<CarriageId, Carriage & { readonly claims: Claim[] }>();
  for (const claim of claims) {
    for (const chain of claim.attribution) {
      const [speaker] = chain;
      if (speaker === undefined) continue;
      for (const actor of [claim.subject, claim.object]) {
        const id = speechId(speaker, actor);
        gather(speeches, id, claim, () => ({ id, voice: speaker, actor, claims: [] }));
      }
      for (const [from, carrier] of handovers(chain)) {
        const id = carriageId(from, carrier);
        gather(carriages, id, claim, () => ({ id, from, carrier, claims: [] }));
      }
    }
  }
  const affiliations = voices.flatMap(({ id, actor }) => (actor === undefined ? [] : [{ voice: id, actor }]));
  return { speeches, carriages, affiliations };
}

/** Each voice of a chain with the one it hands on to. A voice that carries itself is no link. */
export const handovers = (chain: readonly VoiceId[]): readonly (readonly [from: VoiceId, carrier: VoiceId])[] =>
  chain.flatMap((from, at) => {
    const carrier = chain[at + 1];
    return carrier === undefined || carrier === from ? [] : [[from, carrier] as const];
  });

function gather<Key, Group extends { readonly claims: Claim[] }>(
  groups: Map<Key, Group>,
  key: Key,
  claim: Claim,
  create: () => Group,
): void {
  let group = groups.get(key);
  if (!group) groups.set(key, (group = create()));
  // A claim meets the same pair more than once where it has two chains by one voice, or is about one actor only.
  if (group.claims.at(-1) !== claim) group.claims.push(claim);
}

/**
 * How well what a voice says about an actor stands, judged by this voice alone: others who say the same do not make
 * its line surer. Contested only where something that stands excludes or denies what this very voice says.
 * @param contested of all claims those that are, while the same voices are set aside
 */
export function speechStanding(
  { voice, claims }: Pick<Speech, 'voice' | 'claims'>,
  context: StandingContext,
  contested: ReadonlySet<ClaimId>,
): Standing {
  const own = claims
    .map((claim) => ({ ...claim, attribution: claim.attribution.filter(([speaker]) => speaker === voice) }))
    .filter((claim) => claimStands(claim, context.distrusted));
  if (own.length === 0) return 'unsupported';
  if (own.some(({ id }) => contested.has(id))) return 'contested';
  // Affirming one thing and denying another of the same actor is no quarrel with oneself.
  const affirming = own.filter((claim) => claim.polarity === 'affirms');
  return standingOf(affirming.length > 0 ? affirming : own, context);
}

/** Whether anything that came this way still stands: one of its chains holds no voice set aside. */
export const carriageStands = ({ from, carrier, claims }: Carriage, distrusted: ReadonlySet<VoiceId>): boolean =>
  claims.some((claim) =>
    claim.attribution.some(
      (chain) =>
        !chain.some((voice) => distrusted.has(voice)) &&
        handovers(chain).some(([one, next]) => one === from && next === carrier),
    ),
  );
