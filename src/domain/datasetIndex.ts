import { groupBy } from './groupBy.ts';
import { endingBy, extentOf, type Extent } from './extent.ts';
import type { ActorId, ClaimId, QuoteId, RelationshipId, SourceId, VoiceId } from './ids.ts';
import { deriveMatters, type Matter } from './matters.ts';
import { deriveRelationships, relationshipOf, type Relationship } from './relationships.ts';
import { deriveSourcing, type Carriage, type Sourcing, type Speech } from './sourcing.ts';
import type { Actor, Claim, Dataset, Quote, Source, Voice } from './types.ts';

/** A dataset with everything derived from it that views look up again and again. Built once per dataset. */
export interface DatasetIndex {
  readonly dataset: Dataset;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly voices: ReadonlyMap<VoiceId, Voice>;
  readonly quotes: ReadonlyMap<QuoteId, Quote>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** In the order of their first claim. */
  readonly relationships: ReadonlyMap<RelationshipId, Relationship>;
  readonly relationshipsOfActor: ReadonlyMap<ActorId, readonly Relationship[]>;
  readonly claimsOfQuote: ReadonlyMap<QuoteId, readonly Claim[]>;
  /** Claims with this voice anywhere in a chain. */
  readonly claimsOfVoice: ReadonlyMap<VoiceId, readonly Claim[]>;
  /**
   * When a claim is dated; only claims whose date has a value are here. What is said to have happened some day of a month
   * or a year ends by the day the dataset speaks of.
   */
  readonly extents: ReadonlyMap<ClaimId, Extent>;
  /** Members of an actor, by `partOf`. */
  readonly partsOfActor: ReadonlyMap<ActorId, readonly Actor[]>;
  /** What the claims do not agree on, in the order of the first claim of each. */
  readonly matters: readonly Matter[];
  /** The matter a claim has a part in; most have none. */
  readonly matterOfClaim: ReadonlyMap<ClaimId, Matter>;
  /** Who speaks about whom, through whom. */
  readonly sourcing: Sourcing;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<Item['id'], Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Indexes a checked dataset. Linear in its size. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const relationships = deriveRelationships(dataset.claims);
  const matters = deriveMatters(dataset.claims);
  return {
    dataset,
    actors: byId(dataset.actors),
    voices: byId(dataset.voices),
    quotes: byId(dataset.quotes),
    claims: byId(dataset.claims),
    sources: byId(dataset.sources),
    relationships: byId(relationships),
    relationshipsOfActor: groupBy(relationships, (relationship) => [relationship.subject, relationship.object]),
    claimsOfQuote: groupBy(dataset.claims, (claim) => claim.quotes),
    claimsOfVoice: groupBy(dataset.claims, (claim) => claim.attribution.flat()),
    extents: extentsOf(dataset),
    partsOfActor: groupBy(dataset.actors, (actor) => (actor.partOf === undefined ? [] : [actor.partOf])),
    matters,
    matterOfClaim: new Map(matters.flatMap((matter) => matter.claims.map(({ id }) => [id, matter] as const))),
    sourcing: deriveSourcing(dataset),
  };
}

function extentsOf({ claims, asOf }: Dataset): DatasetIndex['extents'] {
  const lastDay = extentOf(asOf.value)?.last ?? null;
  return new Map(
    claims.flatMap(({ id, when, modality }) => {
      const extent = when?.value === undefined ? undefined : extentOf(when.value);
      if (!extent) return [];
      // What a source says has happened had happened by the day it speaks of.
      return [[id, modality === 'actual' ? endingBy(extent, lastDay) : extent] as const];
    }),
  );
}

/** What an id names in this dataset, or `undefined` when nothing has it. Ids are unique across all kinds. */
export type Thing =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'relationship'; readonly relationship: Relationship }
  | { readonly kind: 'claim'; readonly claim: Claim; readonly relationship: Relationship }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'voice'; readonly voice: Voice }
  | { readonly kind: 'speech'; readonly speech: Speech }
  | { readonly kind: 'carriage'; readonly carriage: Carriage };

export function findThing(index: DatasetIndex, id: string): Thing | undefined {
  const lookUp = <Key extends string, Value>(map: ReadonlyMap<Key, Value>): Value | undefined =>
    (map as ReadonlyMap<string, Value>).get(id);

  const actor = lookUp(index.actors);
  if (actor) return { kind: 'actor', actor };
  const relationship = lookUp(index.relationships);
  if (relationship) return { kind: 'relationship', relationship };
  const claim = lookUp(index.claims);
  if (claim) {
    const owner = index.relationships.get(relationshipOf(claim));
    return owner && { kind: 'claim', claim, relationship: owner };
  }
  const quote = lookUp(index.quotes);
  if (quote) return { kind: 'quote', quote };
  const voice = lookUp(index.voices);
  if (voice) return { kind: 'voice', voice };
  const speech = lookUp(index.sourcing.speeches);
  if (speech) return { kind: 'speech', speech };
  const carriage = lookUp(index.sourcing.carriages);
  return carriage && { kind: 'carriage', carriage };
}
