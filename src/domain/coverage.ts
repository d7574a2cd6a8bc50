import { creditedQuotes } from './claimQuotes.ts';
import type { DatasetIndex } from './datasetIndex.ts';
import type { ActorId, QuoteId, RelationshipId, SourceId, VoiceId } from './ids.ts';
import type { Relationship } from './relationships.ts';
import { speakersOf } from './speakers.ts';
import { standingOf } from './standing.ts';
import type { Source } from './types.ts';

/** One paragraph of a source and what is quoted from it. */
export interface ParagraphCoverage {
  /** Counted from 1; 0 is the headline or standfirst. */
  readonly number: number;
  readonly quotes: readonly QuoteId[];
}

/** How much of one source a dataset quotes. */
export interface SourceCoverage {
  readonly source: SourceId;
  /** Every paragraph in order, those that nothing is quoted from included. */
  readonly paragraphs: readonly ParagraphCoverage[];
  /** Paragraphs of the body that nothing is quoted from. */
  readonly unquoted: readonly number[];
  /** UTF-16 code units that lie in at least one quote: the size of the union of all spans. */
  readonly quotedLength: number;
  /** `quotedLength` as a share of the length of the source, 0 to 1. */
  readonly quotedShare: number;
}

/** A thing and the number of claims it has a part in. */
export interface ClaimCount<Id> {
  readonly id: Id;
  readonly claims: number;
}

/** What a dataset covers, and where it is thin. Lists of counts go from most claims to fewest. */
export interface Coverage {
  readonly sources: readonly SourceCoverage[];
  /** Claims with this actor as subject or object. */
  readonly actors: readonly ClaimCount<ActorId>[];
  readonly relationships: readonly ClaimCount<RelationshipId>[];
  /** Claims with this voice anywhere in a chain. */
  readonly voices: readonly ClaimCount<VoiceId>[];
  /** Relationships all of whose claims one and the same voice makes. A carrier does not count as a second voice. */
  readonly onOneVoice: readonly RelationshipId[];
  /** Relationships of the standing `unnamed`: the same that the filter and the line show as such. */
  readonly onUnnamedVoicesOnly: readonly RelationshipId[];
  /** Relationships all of whose claims rest on one and the same quote; what a publication says about a statement is none. */
  readonly onOneQuote: readonly RelationshipId[];
}

/** Works out coverage. Costs one pass over the dataset and one sort of its quotes. */
export function coverageOf(index: DatasetIndex): Coverage {
  const { dataset } = index;
  const relationships = [...index.relationships.values()];
  const idsWhere = (holds: (relationship: Relationship) => boolean): readonly RelationshipId[] =>
    relationships.filter(holds).map(({ id }) => id);

  return {
    sources: dataset.sources.map((source) => sourceCoverage(source, index)),
    actors: mostFirst(
      dataset.actors.map(({ id }) => {
        const own = index.relationshipsOfActor.get(id) ?? [];
        return { id, claims: own.reduce((sum, { claims }) => sum + claims.length, 0) };
      }),
    ),
    relationships: mostFirst(relationships.map(({ id, claims }) => ({ id, claims: claims.length }))),
    voices: mostFirst(dataset.voices.map(({ id }) => ({ id, claims: index.claimsOfVoice.get(id)?.length ?? 0 }))),
    onOneVoice: idsWhere(({ claims }) => speakersOf(claims).length === 1),
    onUnnamedVoicesOnly: idsWhere(
      ({ claims }) => standingOf(claims, { voiceById: index.voices, claimById: index.claims }) === 'unnamed',
    ),
    onOneQuote: idsWhere(({ claims }) => new Set(claims.flatMap(creditedQuotes)).size === 1),
  };
}

const mostFirst = <Count extends { readonly claims: number }>(counts: readonly Count[]): readonly Count[] =>
  counts.toSorted((a, b) => b.claims - a.claims);

/** Size of the union of spans, in the units of the spans. Each `end` is after the last unit. */
export function unionLength(spans: readonly { readonly start: number; readonly end: number }[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    // In order of their starts, only what lies beyond the furthest end so far is new.
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

function sourceCoverage({ id, text }: Source, { dataset }: DatasetIndex): SourceCoverage {
  const quotes = dataset.quotes.filter(({ source }) => source === id).sort((a, b) => a.start - b.start);
  const byParagraph = new Map<number, QuoteId[]>();
  for (const quote of quotes) {
    const inParagraph = byParagraph.get(quote.paragraph);
    if (inParagraph) inParagraph.push(quote.id);
    else byParagraph.set(quote.paragraph, [quote.id]);
  }

  const first = (text.headBlocks ?? 0) > 0 ? 0 : 1;
  const numbers = Array.from({ length: text.paragraphs + 1 - first }, (_, position) => first + position);
  const paragraphs = numbers.map((number) => ({ number, quotes: byParagraph.get(number) ?? [] }));
  const quotedLength = unionLength(quotes);
  return {
    source: id,
    paragraphs,
    unquoted: paragraphs
      .filter(({ number, quotes: own }) => number > 0 && own.length === 0)
      .map(({ number }) => number),
    quotedLength,
    quotedShare: text.length > 0 ? quotedLength / text.length : 0,
  };
}
