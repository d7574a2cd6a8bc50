import { describe, expect, it } from 'vitest';
import { readBundledIndex } from '../../tests/support/bundled.ts';
import { chain, makeIndex } from '../../tests/support/dataset.ts';
import { claimId, quoteId } from './ids.ts';
import type { Claim } from './types.ts';
import { creditOfQuote, isOwnWords, speakersOfWhole } from './quoteCredit.ts';

const index = makeIndex();
const credit = (quote: string) => creditOfQuote(index, quoteId(quote));

describe('creditOfQuote', () => {
  it('keeps who says the words apart from the publication, which states something with them by the way', () => {
    expect(credit('q-closed')).toEqual({
      said: [chain('v-workers')],
      rest: [chain('v-paper')],
      restWords: [],
      telling: null,
    });
  });

  it('names the words that the publication states by the way, each once and none within another', () => {
    const marked = (...exact: readonly string[]) => ({
      marks: exact.map((each) => ({ quote: quoteId('q-closed'), exact: each })),
    });
    const claims = index.dataset.claims.flatMap((claim) =>
      claim.id === 'c-orders'
        ? [
            { ...claim, ...marked('The Harbour Board') },
            { ...claim, id: claimId('c-more'), ...marked('Harbour Board', 'the north quay') },
          ]
        : [claim],
    );
    expect(creditOfQuote(makeIndex({ claims }), quoteId('q-closed')).restWords).toEqual([
      'The Harbour Board',
      'the north quay',
    ]);
  });

  it('credits the publication with no words of others that only name whom it speaks of in another quote', () => {
    const marked = (exact: string) => ({ marks: [{ quote: quoteId('q-closed'), exact }] });
    const resting = (
      quotes: readonly string[],
      own: string,
      besides: Partial<Claim> = {},
      ofOthers = marked('The Harbour Board closed'),
    ) =>
      makeIndex({
        claims: index.dataset.claims.map((claim) => {
          if (claim.id === 'c-orders') return { ...claim, quotes: quotes.map(quoteId), ...marked(own), ...besides };
          return claim.quotes.includes(quoteId('q-closed')) ? { ...claim, ...ofOthers } : claim;
        }),
      });
    const rest = (quotes: readonly string[], own: string) =>
      creditOfQuote(resting(quotes, own), quoteId('q-closed')).restWords;
    expect(rest(['q-closed', 'q-board'], 'Harbour Board')).toEqual([]);
    expect(rest(['q-closed', 'q-board'], 'the north quay')).toEqual(['the north quay']);
    // Others that rest on the whole quote rest on these words too.
    const whole = resting(['q-closed', 'q-board'], 'Harbour Board', {}, { marks: [] });
    expect(creditOfQuote(whole, quoteId('q-closed'))).toMatchObject({ rest: [], restWords: [] });
    // Where it is all that the claim rests on, it is stated with it.
    expect(rest(['q-closed'], 'Harbour Board')).toEqual(['Harbour Board']);
    const about = resting(['q-closed', 'q-board'], 'Harbour Board', { context: [quoteId('q-board')] });
    expect(creditOfQuote(about, quoteId('q-closed')).restWords).toEqual(['Harbour Board']);
    // Who says so besides the publication keeps the words.
    const shared = resting(['q-closed', 'q-board'], 'Harbour Board', {
      attribution: [chain('v-paper'), chain('v-brandt')],
    });
    expect(creditOfQuote(shared, quoteId('q-closed'))).toMatchObject({
      said: [chain('v-workers'), chain('v-brandt')],
      rest: [],
    });
    expect(creditOfQuote(readBundledIndex(), quoteId('q-rank-and-file')).rest).toEqual([]);
  });

  it('gives each chain once, and its carriers', () => {
    expect(credit('q-denial')).toEqual({ said: [chain('v-brandt')], rest: [], restWords: [], telling: null });
    expect(credit('q-talks').said).toEqual([chain('v-workers', 'v-gazette')]);
  });

  it('leaves the words to the publication where no voice says them', () => {
    const own = makeIndex({ claims: index.dataset.claims.filter(({ id }) => id === 'c-orders') });
    expect(creditOfQuote(own, quoteId('q-closed'))).toEqual({
      said: [chain('v-paper')],
      rest: [],
      restWords: [],
      telling: null,
    });
    expect(credit('q-board')).toEqual({ said: [], rest: [], restWords: [], telling: 'introduces' });
  });
});

describe('isOwnWords', () => {
  it('holds for a publication alone, and not where another voice speaks or carries', () => {
    expect(isOwnWords(index, chain('v-paper'))).toBe(true);
    expect(isOwnWords(index, chain('v-vale'))).toBe(false);
    expect(isOwnWords(index, chain('v-paper', 'v-gazette'))).toBe(false);
  });
});

describe('speakersOfWhole', () => {
  const of = (id: string, quote: string) => {
    const claim = index.dataset.claims.find((each) => each.id === id);
    if (!claim) throw new Error(`no claim ${id}`);
    return speakersOfWhole(index, claim, quoteId(quote));
  };

  it('names who says the words of which the publication states only some by the way', () => {
    expect(of('c-orders', 'q-closed')).toEqual([chain('v-workers')]);
  });

  it('names nobody for a claim that a voice is credited with', () => {
    for (const claim of index.dataset.claims.filter(({ attribution }) =>
      attribution.flat().some((id) => id !== 'v-paper'),
    ))
      for (const quote of claim.quotes) expect(speakersOfWhole(index, claim, quote)).toEqual([]);
  });
});
