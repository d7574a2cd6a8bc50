import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, unionLength } from './coverage.ts';
import { indexDataset } from './datasetIndex.ts';
import { actorId, claimId, quoteId, relationshipId, sourceId, voiceId } from './ids.ts';
import type { Claim, Dataset, Quote, Voice, VoiceKind } from './types.ts';

const source = sourceId('post');
const quote = (id: string, start: number, end: number, paragraph: number): Quote => ({
  ...{ id: quoteId(id), source, prefix: '', suffix: '', start, end, paragraph },
  exact: 'x'.repeat(end - start),
});
const voice = (id: string, kind: VoiceKind): Voice => ({ id: voiceId(id), label: id, kind });
const claim = (id: string, subject: string, object: string, quotes: string[], chains: string[][]): Claim => ({
  id: claimId(id),
  subject: actorId(subject),
  predicate: 'meets',
  object: actorId(object),
  category: 'ties',
  summary: id,
  quotes: quotes.map(quoteId),
  attribution: chains.map((chain) => chain.map(voiceId)),
  polarity: 'affirms',
  modality: 'actual',
  verification: 'not-stated',
});

const dataset: Dataset = {
  format: 'sourceline/1',
  id: 'test',
  title: 'Test',
  summary: 'Test',
  language: 'en',
  asOf: { value: '2031', basis: 'stated' },
  sources: [
    {
      ...{ id: source, kind: 'article', title: 'Post', publisher: 'Post', url: 'https://post.example/' },
      published: { value: '2031', basis: 'stated' },
      text: { sha256: '0'.repeat(64), length: 100, paragraphs: 4, headBlocks: 1 },
    },
  ],
  actors: ['anna', 'ben', 'cleo', 'dora'].map((id) => ({ id: actorId(id), name: id, type: 'person' })),
  voices: [
    voice('named', 'named-person'),
    voice('someone', 'unnamed-person'),
    voice('some', 'unnamed-group'),
    voice('post', 'publication'),
  ],
  quotes: [quote('q-c', 40, 60, 3), quote('q-a', 10, 20, 1), quote('q-b', 15, 30, 1)],
  claims: [
    claim('c-1', 'anna', 'ben', ['q-a'], [['someone', 'named']]),
    claim('c-2', 'anna', 'ben', ['q-a'], [['someone']]),
    claim('c-3', 'ben', 'cleo', ['q-b', 'q-c'], [['someone'], ['some']]),
    claim('c-4', 'cleo', 'anna', ['q-c'], [['post']]),
  ],
};
const coverage = coverageOf(indexDataset(dataset));
const annaBen = relationshipId('anna', 'ties', 'ben');
const benCleo = relationshipId('ben', 'ties', 'cleo');
const cleoAnna = relationshipId('cleo', 'ties', 'anna');

describe('coverageOf', () => {
  it('does not take what a publication says about a statement for a second quote', () => {
    const [first] = dataset.claims;
    if (!first) throw new Error('the dataset has claims');
    const told = { ...first, quotes: [quoteId('q-a'), quoteId('q-b')] };
    const onOneQuote = (claim: Claim) => coverageOf(indexDataset({ ...dataset, claims: [claim] })).onOneQuote;
    expect(onOneQuote(told)).toEqual([]);
    expect(onOneQuote({ ...told, context: [quoteId('q-b')] })).toEqual([annaBen]);
  });

  it('lists the quotes of every paragraph, and the paragraphs of the body that have none', () => {
    const [own] = coverage.sources;
    expect(own?.paragraphs).toEqual([
      { number: 0, quotes: [] },
      { number: 1, quotes: ['q-a', 'q-b'] },
      { number: 2, quotes: [] },
      { number: 3, quotes: ['q-c'] },
      { number: 4, quotes: [] },
    ]);
    expect(own?.unquoted).toEqual([2, 4]);
  });

  it('counts a character that two quotes hold once', () => {
    expect(coverage.sources[0]).toMatchObject({ quotedLength: 40, quotedShare: 0.4 });
  });

  it('counts claims of actors, relationships and voices, most first, those with none included', () => {
    expect(coverage.actors.map(({ id, claims }) => [id, claims])).toEqual([
      ['anna', 3],
      ['ben', 3],
      ['cleo', 2],
      ['dora', 0],
    ]);
    expect(coverage.relationships.map(({ id, claims }) => [id, claims])).toEqual([
      [annaBen, 2],
      [benCleo, 1],
      [cleoAnna, 1],
    ]);
    expect(coverage.voices.map(({ id, claims }) => [id, claims])).toEqual([
      ['someone', 3],
      ['named', 1],
      ['some', 1],
      ['post', 1],
    ]);
  });

  it('takes the first voice of a chain for the one who speaks', () => {
    // A named carrier makes neither a second voice nor a named one of what an unnamed voice says.
    expect(coverage.onOneVoice).toEqual([annaBen, cleoAnna]);
    expect(coverage.onUnnamedVoicesOnly).toEqual([annaBen, benCleo]);
  });

  it('finds relationships whose claims all rest on one quote', () => {
    expect(coverage.onOneQuote).toEqual([annaBen, cleoAnna]);
  });

  it('is empty for a dataset without claims', () => {
    const bare = coverageOf(indexDataset({ ...dataset, quotes: [], claims: [] }));
    expect(bare).toMatchObject({ relationships: [], onOneVoice: [], onUnnamedVoicesOnly: [], onOneQuote: [] });
    expect(bare.sources[0]).toMatchObject({ unquoted: [1, 2, 3, 4], quotedLength: 0, quotedShare: 0 });
  });
});

describe('unionLength', () => {
  it('is the number of places that lie in at least one span', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const places = new Set(
          spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        expect(unionLength(spans)).toBe(places.size);
      }),
    );
  });
});
