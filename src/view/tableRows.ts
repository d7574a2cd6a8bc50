import { claimStanding, type ClaimStanding } from '../domain/claimStanding.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, ClaimId, QuoteId, RelationshipId, VoiceId } from '../domain/ids.ts';
import type { RelationshipEffect } from '../domain/lens.ts';
import { isInTension } from '../domain/matterStatus.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Standing } from '../domain/standing.ts';
import type { Actor, Claim, Quote } from '../domain/types.ts';
import type { Lens } from './lens.ts';
import { quoteSupport, type QuoteSupport } from './quoteSupport.ts';
import { visibleGraph, type FilterState, type VisibleGraph } from './visibleGraph.ts';
import type { VisibleSourcing } from './visibleSourcing.ts';

/** What the filters leave of a dataset, and how it stands: all that the rows of every table are made of. */
export interface TableSource {
  readonly index: DatasetIndex;
  readonly visible: VisibleGraph;
  readonly sourcing: VisibleSourcing;
  readonly lens: Lens;
}

export interface ActorRow {
  readonly id: ActorId;
  readonly actor: Actor;
  /** Its relationships that the filters leave, and how many of them have fallen or are contested. */
  readonly relationships: number;
  readonly fallen: number;
  readonly contested: number;
  /** Their claims that the filters leave. */
  readonly claims: number;
  /** Voices that speak about it in what the filters leave. */
  readonly voices: number;
}

export interface RelationshipRow {
  readonly id: RelationshipId;
  readonly relationship: Relationship;
  readonly standing: Standing;
  /** The claims the filters leave. */
  readonly claims: readonly Claim[];
  /** What setting voices aside has done to it; `null` for nothing. */
  readonly effect: RelationshipEffect | null;
  readonly inTension: boolean;
}

export interface ClaimRow {
  readonly id: ClaimId;
  readonly claim: Claim;
  /** How well this one statement is supported; contested where one that stands excludes or denies it. */
  readonly standing: Standing;
  /** The same, whatever stands against it. */
  readonly support: ClaimStanding['support'];
  /** From whom it is known, however hedged. */
  readonly knownFrom: ClaimStanding['knownFrom'];
  /** Whether every way it came has a voice set aside in it. */
  readonly fallen: boolean;
  readonly inTension: boolean;
}

export interface QuoteRow {
  readonly id: QuoteId;
  readonly quote: Quote;
  readonly support: QuoteSupport;
  /** The claims on it that the filters leave. */
  readonly claims: readonly Claim[];
  /** Actors and voices whose introduction it is, of those the filters leave. */
  readonly introduces: readonly (ActorId | VoiceId)[];
  /** Whether everything that rests on it has fallen. */
  readonly fallen: boolean;
}

/** The actors the filters leave, in the order of the dataset. */
export function actorRows({ index, visible, sourcing }: TableSource): readonly ActorRow[] {
  const counts = new Map<ActorId, { relationships: number; fallen: number; contested: number; claims: number }>();
  for (const { relationship, standing, claims } of visible.relationships.values()) {
    for (const end of new Set([relationship.subject, relationship.object])) {
      const count = counts.get(end) ?? { relationships: 0, fallen: 0, contested: 0, claims: 0 };
      counts.set(end, count);
      count.relationships += 1;
      count.claims += claims.length;
      if (standing === 'unsupported') count.fallen += 1;
      if (standing === 'contested') count.contested += 1;
    }
  }
  const voices = new Map<ActorId, number>();
  for (const { speech } of sourcing.speeches.values()) voices.set(speech.actor, (voices.get(speech.actor) ?? 0) + 1);
  return index.dataset.actors
    .filter(({ id }) => visible.actors.has(id))
    .map((actor) => ({
      id: actor.id,
      actor,
      ...(counts.get(actor.id) ?? { relationships: 0, fallen: 0, contested: 0, claims: 0 }),
      voices: voices.get(actor.id) ?? 0,
    }));
}

/** The relationships the filters leave, in the order of their first claim. */
export const relationshipRows = ({ index, visible, lens }: TableSource): readonly RelationshipRow[] =>
  [...visible.relationships.values()].map(({ id, relationship, standing, claims }) => ({
    id,
    relationship,
    standing,
    claims,
    effect: lens.effect.touched.get(id) ?? null,
    // From all its claims, as its standing is: hiding one must not make the others look agreed.
    inTension: standing !== 'contested' && isInTension(relationship.claims, index.claims, lens.distrusted),
  }));

/** The claims the filters leave, in the order of the source. */
export function claimRows({ index, visible, lens }: TableSource): readonly ClaimRow[] {
  const shown = shownClaims(visible);
  return index.dataset.claims.filter((claim) => shown.has(claim)).map((claim) => claimRow(index, lens, claim));
}

function claimRow(index: DatasetIndex, { effect, distrusted }: Lens, claim: Claim): ClaimRow {
  const { standing, support, knownFrom, status } = claimStanding(index, claim, distrusted);
  return {
    id: claim.id,
    claim,
    standing,
    support,
    knownFrom,
    fallen: effect.fallen.has(claim.id),
    inTension: status === 'in-tension',
  };
}

/**
 * The quotes on which a claim rests that the filters leave, and those that introduce an actor or a voice they leave, in
 * the order of the dataset. A quote of which nothing is known is left as well: no filter asks for less.
 */
export function quoteRows({ index, visible, sourcing, lens }: TableSource): readonly QuoteRow[] {
  const shown = shownClaims(visible);
  const support = quoteSupport(index, visible, { distrust: [...lens.distrusted] });
  const introduced = new Map<QuoteId, (ActorId | VoiceId)[]>();
  const introduce = (thing: { readonly id: ActorId | VoiceId; readonly quotes?: readonly QuoteId[] | undefined }) => {
    for (const quote of thing.quotes ?? []) introduced.set(quote, [...(introduced.get(quote) ?? []), thing.id]);
  };
  [...index.dataset.actors, ...index.dataset.voices].forEach(introduce);
  const left: ReadonlySet<string> = new Set<string>([...visible.actors, ...sourcing.voices]);
  return index.dataset.quotes.flatMap((quote) => {
    const all = index.claimsOfQuote.get(quote.id) ?? [];
    const claims = all.filter((claim) => shown.has(claim));
    const allIntroduced = introduced.get(quote.id) ?? [];
    const introduces = allIntroduced.filter((id) => left.has(id));
    const found = support.get(quote.id);
    const isLeft = claims.length + introduces.length > 0 || all.length + allIntroduced.length === 0;
    if (!isLeft || !found) return [];
    const fallen = all.length > 0 && all.every(({ id }) => lens.effect.fallen.has(id));
    return [{ id: quote.id, quote, support: found, claims, introduces, fallen }];
  });
}

const shownClaims = (visible: VisibleGraph): ReadonlySet<Claim> =>
  new Set([...visible.relationships.values()].flatMap(({ claims }) => claims));

/**
 * How many claims stand by themselves in a way the filter by standing leaves, and are hidden by it all the same: it goes by
 * the relationship as a whole.
 */
export function hiddenThoughStandingSo(index: DatasetIndex, lens: Lens, filters: FilterState): number {
  const { standing: asked } = filters;
  if (asked === null) return 0;
  const left = visibleGraph(index, { ...filters, standing: null });
  const hidden = [...left.relationships.values()].filter(({ standing }) => !asked.includes(standing));
  return hidden
    .flatMap(({ claims }) => claims)
    .filter((claim) => {
      const { standing, support } = claimStanding(index, claim, lens.distrusted);
      // One that is contested is stated in the negative all the same.
      const isNegative = claim.polarity === 'denies' && standing !== 'unsupported';
      return asked.includes(standing) || asked.includes(support) || (isNegative && asked.includes('denied'));
    }).length;
}

/** How many rows each table would have without filters. */
export const allRows = ({ dataset, relationships }: DatasetIndex) => ({
  actors: dataset.actors.length,
  relationships: relationships.size,
  claims: dataset.claims.length,
  quotes: dataset.quotes.length,
});
