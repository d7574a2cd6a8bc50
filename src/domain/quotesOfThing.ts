import type { DatasetIndex, Thing } from './datasetIndex.ts';
import type { QuoteId } from './ids.ts';
import type { Claim } from './types.ts';

/** The quotes a thing rests on: for an actor or a voice those that introduce it, and those of every claim it has a part in. */
export function quotesOfThing(index: DatasetIndex, thing: Thing): ReadonlySet<QuoteId> {
  const of = (claims: readonly Claim[] = []): readonly QuoteId[] => claims.flatMap(({ quotes }) => quotes);
  switch (thing.kind) {
    case 'actor': {
      const relationships = index.relationshipsOfActor.get(thing.actor.id) ?? [];
      return new Set([...(thing.actor.quotes ?? []), ...relationships.flatMap(({ claims }) => of(claims))]);
    }
    case 'relationship':
      return new Set(of(thing.relationship.claims));
    case 'claim':
      return new Set(thing.claim.quotes);
    case 'quote':
      return new Set([thing.quote.id]);
    case 'speech':
      return new Set(of(thing.speech.claims));
    case 'carriage':
      return new Set(of(thing.carriage.claims));
    case 'voice':
      return new Set([...(thing.voice.quotes ?? []), ...of(index.claimsOfVoice.get(thing.voice.id))]);
  }
}
