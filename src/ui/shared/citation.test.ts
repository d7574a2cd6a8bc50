import { describe, expect, it } from 'vitest';
import { chain, given, makeClaim, makeIndex, makeQuote } from '../../../tests/support/dataset.ts';
import { claimId, quoteId, sourceId, voiceId, type VoiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { creditText, quoteCredits, quoteUrl } from './citation.ts';
import { citation } from './quoteCitation.ts';

const index = makeIndex();
const quote = given(index.quotes, 'q-fees');
const NOBODY = { distrusted: new Set<VoiceId>() };
const VALE = 'stake: His union is suing the board; speaks of its own side: Ferry Union';
const source = given(index.sources, 'harbour-post');

describe('creditText', () => {
  it('names who said it, then who carried it, chain by chain', () => {
    expect(creditText(index, [chain('v-workers', 'v-gazette'), chain('v-vale')])).toBe(
      'two dock workers through Quay Gazette; Jon Vale',
    );
  });
});

describe('quoteUrl', () => {
  it('leads to the words on the page', () => {
    expect(quoteUrl(source, quote)).toBe(
      'https://harbour-post.example/quay#:~:text=They%20raised%20the%20fees%20in%20secret',
    );
  });
});

describe('citation', () => {
  it('holds words, credit, title, both publishers, the date and that it is inferred, the place and the address', () => {
    expect(citation(index, quote, NOBODY)).toBe(
      '“They raised the fees in secret” — “Ferry crews say guards closed the north quay”, ' +
        'The Harbour Post (republished by Selmouth Digest), 6 May 2031 (date inferred), Paragraph 3. ' +
        `Who says so: Jon Vale (${VALE}). ` +
        'https://harbour-post.example/quay#:~:text=They%20raised%20the%20fees%20in%20secret',
    );
  });

  it('says of a voice that it is set aside', () => {
    expect(citation(index, quote, { distrusted: new Set([voiceId('v-vale')]) })).toContain(
      `Who says so: Jon Vale (set aside; ${VALE}). `,
    );
  });

  it('credits what only introduces someone to the publication that tells it', () => {
    expect(citation(index, given(index.quotes, 'q-board'), NOBODY)).toMatch(
      /^“the board, which runs the port” — “.* Who says so: The Harbour Post, in its telling\. https:/,
    );
  });

  it('names the words that the publication states by the way', () => {
    const claims = index.dataset.claims.map((claim) =>
      claim.id === 'c-orders' ? { ...claim, marks: [{ quote: quoteId('q-closed'), exact: 'sent guards' }] } : claim,
    );
    expect(quoteCredits(makeIndex({ claims }), given(index.quotes, 'q-closed'))).toEqual([
      'two dock workers',
      'and, for “sent guards”, The Harbour Post',
    ]);
  });

  it('credits the publication with what it says about a statement', () => {
    const about = makeClaim('c-talks', ['ferry-union', 'diplomacy', 'selmouth'], {
      quotes: [quoteId('q-talks'), quoteId('q-fees')],
      context: [quoteId('q-fees')],
      attribution: [chain('v-workers', 'v-gazette')],
    });
    const fees = given(index.claims, 'c-fees');
    const credit = (...claims: readonly Claim[]) => quoteCredits(makeIndex({ claims }), quote);
    expect(credit(about)).toEqual(['The Harbour Post, in its own words']);
    expect(credit(about, fees)).toEqual(['Jon Vale', 'The Harbour Post, in its own words']);
  });

  it('names those who say it before the publication, which states only something by the way', () => {
    expect(citation(index, given(index.quotes, 'q-closed'), NOBODY)).toContain(
      ' Who says so: two dock workers; and, for what it states with them by the way, The Harbour Post. https:',
    );
  });

  it('says of a claim alone that it is contested, and could not be verified', () => {
    expect(citation(index, given(index.quotes, 'q-would'), NOBODY)).toMatch(
      / https:\S+ The claim that rests on these words could not be verified\.$/u,
    );
    const open = { ...given(index.claims, 'c-open'), verification: 'could-not-be-verified' as const };
    const two = makeIndex({ claims: [given(index.claims, 'c-closed'), open] });
    const denial = given(two.quotes, 'q-denial');
    expect(citation(two, denial, NOBODY)).toMatch(
      / The claim that rests on these words is contested and could not be verified\.$/u,
    );
    expect(citation(two, denial, { distrusted: new Set([voiceId('v-workers')]) })).toMatch(
      / The claim that rests on these words is contested by what rests on voices set aside here and could not be verified\.$/u,
    );
    // Setting aside who says it makes nothing sound surer: what fell is told of as fallen.
    const all = new Set(two.voices.keys());
    expect(citation(two, denial, { distrusted: all })).toMatch(
      / could not be verified and has fallen: each of its credits holds a voice set aside\.$/u,
    );
  });

  describe('of several claims on the same words', () => {
    const ends = ['ferry-union', 'diplomacy', 'selmouth'] as const;
    const unverified = { verification: 'could-not-be-verified' } as const;
    const warned = (...claims: readonly Claim[]): string | undefined =>
      / https:\S+ (?<warning>.*)$/u.exec(citation(makeIndex({ claims }), given(index.quotes, 'q-closed'), NOBODY))
        ?.groups?.warning;

    it('says what is so of each, once', () => {
      expect(warned(makeClaim('c-1', ends, unverified), makeClaim('c-2', ends, unverified))).toBe(
        'Of the 2 claims that rest on these words, none could be verified.',
      );
    });

    it('names those of which it is so, where it is not of all', () => {
      const pays = makeClaim('c-3', ends, { predicate: 'pays', contradicts: [claimId('c-1')] });
      expect(warned(makeClaim('c-1', ends, unverified), makeClaim('c-2', [ends[2], ends[1], ends[0]]), pays)).toBe(
        'Of the 3 claims that rest on these words, “Ferry Union deals with City of Selmouth” and “Ferry Union pays ' +
          'City of Selmouth” are contested; “Ferry Union deals with City of Selmouth” could not be verified.',
      );
    });

    it('tells two that say the same apart by who says so', () => {
      const vale = makeClaim('c-2', ends, { attribution: [chain('v-vale')], ...unverified });
      expect(warned(makeClaim('c-1', ends), vale)).toBe(
        'Of the 2 claims that rest on these words, “Ferry Union deals with City of Selmouth” (Jon Vale) could ' +
          'not be verified.',
      );
    });

    it('says nothing of claims that the publication only tells of with them', () => {
      const told = { quotes: [quoteId('q-would'), quoteId('q-closed')], context: [quoteId('q-closed')] };
      expect(warned(makeClaim('c-1', ends, { ...unverified, ...told }))).toBeUndefined();
    });
  });

  it('says once what readers should hear of a voice that stands in two chains', () => {
    const attribution = [chain('v-vale'), chain('v-workers', 'v-vale')];
    const claims = [makeClaim('c', ['ferry-union', 'diplomacy', 'selmouth'], { attribution })];
    expect(citation(makeIndex({ claims }), given(index.quotes, 'q-closed'), NOBODY)).toContain(
      `Who says so: Jon Vale (${VALE}); two dock workers through Jon Vale. `,
    );
  });

  it('says nothing of a republisher, nor of an inferred date, where there is none', () => {
    const plain = makeIndex({
      sources: [{ ...source, republisher: undefined, published: { value: '2031-05', basis: 'stated' } }],
    });
    expect(citation(plain, quote, NOBODY)).toContain('quay”, The Harbour Post, May 2031, Paragraph 3.');
  });

  it('is the words alone where nothing is known of their source', () => {
    expect(citation(index, makeQuote('q', 'so it is', { source: sourceId('lost') }), NOBODY)).toBe('“so it is”');
  });

  it('takes words for words, not for places to fill', () => {
    expect(citation(index, makeQuote('q', 'the {{title}} & $t(app.name)'), NOBODY)).toContain(
      '“the {{title}} & $t(app.name)”',
    );
  });
});
