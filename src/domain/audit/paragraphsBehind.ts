import { findThing, type DatasetIndex, type Thing } from '../datasetIndex.ts';
import type { QuoteId, SourceId } from '../ids.ts';
import type { Claim } from '../types.ts';
import type { ThingId } from './auditTypes.ts';

/** A paragraph of a source. Counted from 1; 0 is the headline or standfirst. */
export interface ParagraphRef {
  readonly source: SourceId;
  readonly number: number;
}

/**
 * Where in the sources a thing rests: the paragraphs of its quotes, in order, each once. Of an actor or a voice those
 * that introduce it; where none does, those of what a voice says.
 */
export function paragraphsBehind(index: DatasetIndex, id: ThingId): readonly ParagraphRef[] {
  const thing = findThing(index, id);
  const order = new Map(index.dataset.sources.map((source, at) => [source.id, at]));
  const found = new Map<string, ParagraphRef>();
  for (const quoteId of thing ? quotesOf(index, thing) : []) {
    const quote = index.quotes.get(quoteId);
    if (quote) found.set(`${quote.source} ${quote.paragraph}`, { source: quote.source, number: quote.paragraph });
  }
  return [...found.values()].sort(
    (a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.number - b.number,
  );
}

const ofClaims = (claims: readonly Claim[]): readonly QuoteId[] => claims.flatMap(({ quotes }) => quotes);

function quotesOf(index: DatasetIndex, thing: Thing): readonly QuoteId[] {
  switch (thing.kind) {
    case 'actor':
      return thing.actor.quotes ?? [];
    case 'relationship':
      return ofClaims(thing.relationship.claims);
    case 'claim':
      return thing.claim.quotes;
    case 'quote':
      return [thing.quote.id];
    case 'speech':
      return ofClaims(thing.speech.claims);
    case 'carriage':
      return ofClaims(thing.carriage.claims);
    case 'voice':
      return thing.voice.quotes ?? ofClaims(index.claimsOfVoice.get(thing.voice.id) ?? []);
  }
}
