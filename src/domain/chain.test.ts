import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryIndex } from '../../tests/support/arbitraries.ts';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { chain, given, makeActor, makeClaim, makeDataset, makeIndex, makeQuote } from '../../tests/support/dataset.ts';
import { chainOf } from './chain.ts';
import { actorId, quoteId, sourceId, voiceId } from './ids.ts';
import { claimStands } from './standing.ts';

const bundled = readBundledIndex();
const way = (claim: string, ...aside: readonly string[]) =>
  chainOf(bundled, given(bundled.claims, claim), new Set(aside.map(voiceId)));

describe('chainOf', () => {
  it('leads from the general through the agency, which nobody could verify, to the paper and who printed it again', () => {
    const { rows, ends, isUnverified } = way('c-iran-involved');
    expect(rows).toHaveLength(1);
    const [said, reported, ...more] = rows[0]?.stations ?? [];
    expect(more).toEqual([]);
    expect(said).toMatchObject({
      part: 'speaker',
      isUnnamed: false,
      voice: { id: 'v-abnoush' },
      actor: { id: 'abnoush' },
    });
    expect(said?.admission?.path.map(({ id }) => id)).toEqual(['abnoush', 'saheb-al-amr', 'irgc', 'iran']);
    expect(reported).toMatchObject({
      part: 'carrier',
      voice: { id: 'v-daneshjoo', stake: 'run by students aligned with the regime' },
      admission: null,
    });
    expect(ends).toMatchObject([
      { source: { publisher: 'The Wall Street Journal', republisher: 'Iran Focus' }, voice: { id: 'v-wsj' } },
    ]);
    expect(isUnverified).toBe(true);
  });

  it('has a row a chain, each unnamed voice known as one', () => {
    const { rows, isUnverified } = way('c-iran-deploys-commanders');
    expect(rows.map(({ stations }) => stations.map(({ voice, isUnnamed }) => [voice.id, isUnnamed]))).toEqual([
      [['v-sazegara', false]],
      [['v-irgc-current-members', true]],
    ]);
    expect(isUnverified).toBe(false);
  });

  it('calls what the publication says itself its own words', () => {
    expect(way('c-saudi-arms-rebels').rows[0]?.stations).toMatchObject([{ part: 'own-words', voice: { id: 'v-wsj' } }]);
  });

  it('does not count a chain with a voice set aside, and keeps it', () => {
    const { rows } = way('c-iran-deploys-commanders', 'v-sazegara');
    expect(rows.map(({ counts }) => counts)).toEqual([false, true]);
    expect(rows[0]?.stations[0]?.isSetAside).toBe(true);
    expect(rows[1]?.stations[0]?.isSetAside).toBe(false);
    expect(way('c-iran-involved', 'v-daneshjoo').rows[0]).toMatchObject({
      counts: false,
      stations: [{ isSetAside: false }, { isSetAside: true }],
    });
  });

  it('never takes a carrier to speak of its own side', () => {
    const index = makeIndex({
      actors: [makeActor('board')],
      claims: [
        makeClaim('c-1', ['board', 'ties', 'board'], {
          attribution: [chain('v-workers', 'v-gazette'), chain('v-gazette')],
        }),
      ],
      voices: makeDataset().voices.map((voice) =>
        voice.id === 'v-gazette' ? { ...voice, actor: actorId('board') } : voice,
      ),
    });
    const { rows } = chainOf(index, given(index.claims, 'c-1'), new Set());
    expect(rows.map(({ stations }) => stations.map((station) => station.admission?.path.length ?? 0))).toEqual([
      [0, 0],
      [1],
    ]);
  });

  it('ends in every source its words are from, once, and finds the voice of each by its name', () => {
    const base = makeDataset();
    const [paper] = base.sources;
    if (!paper) throw new Error('the harbour has a paper');
    const index = makeIndex({
      sources: [paper, { ...paper, id: sourceId('ledger'), publisher: 'The Ledger' }],
      quotes: [...base.quotes, makeQuote('q-ledger', 'as the ledger had it', { source: sourceId('ledger') })],
      claims: [
        makeClaim('c-1', ['harbour-board', 'ties', 'selmouth'], {
          quotes: ['q-closed', 'q-ledger', 'q-denial'].map(quoteId),
        }),
      ],
    });
    const { ends } = chainOf(index, given(index.claims, 'c-1'), new Set());
    expect(ends.map(({ source, voice }) => [source.id, voice?.id ?? null])).toEqual([
      ['harbour-post', 'v-paper'],
      ['ledger', null],
    ]);
  });

  it('counts a row exactly where a claim with that chain alone would stand', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.subarray(['v-a', 'v-b', 'v-c'].map(voiceId)), (index, aside) => {
        const distrusted = new Set(aside);
        for (const claim of index.dataset.claims) {
          const { rows } = chainOf(index, claim, distrusted);
          expect(rows.map(({ stations }) => stations.map(({ voice }) => voice.id))).toEqual(claim.attribution);
          expect(rows.some(({ counts }) => counts)).toBe(claimStands(claim, distrusted));
          for (const { stations, counts } of rows) {
            expect(counts).toBe(stations.every(({ isSetAside }) => !isSetAside));
          }
        }
      }),
    );
  });
});
