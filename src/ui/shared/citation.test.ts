import { describe, expect, it } from 'vitest';
import { chain, given, makeIndex, makeQuote } from '../../../tests/support/dataset.ts';
import { sourceId } from '../../domain/ids.ts';
import { citation, creditText, quoteUrl } from './citation.ts';

const index = makeIndex();
const quote = given(index.quotes, 'q-fees');
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
    expect(citation(index, quote, [chain('v-vale')])).toBe(
      '“They raised the fees in secret” — “Ferry crews say guards closed the north quay”, ' +
        'The Harbour Post (republished by Selmouth Digest), 6 May 2031 (date inferred), Paragraph 3. ' +
        'Who says so: Jon Vale. ' +
        'https://harbour-post.example/quay#:~:text=They%20raised%20the%20fees%20in%20secret',
    );
  });

  it('credits nobody where the words only introduce someone', () => {
    expect(citation(index, given(index.quotes, 'q-board'), [])).toMatch(
      /^“the board, which runs the port” — “Ferry crews .*, Headline or standfirst\. https:/,
    );
  });

  it('credits the publication with what it says about a statement', () => {
    expect(citation(index, quote, [], { isContext: true })).toMatch(
      /^“They raised the fees in secret” — “.* Who says so: The Harbour Post, in its own words\. https:/,
    );
  });

  it('says nothing of a republisher, nor of an inferred date, where there is none', () => {
    const plain = makeIndex({
      sources: [{ ...source, republisher: undefined, published: { value: '2031-05', basis: 'stated' } }],
    });
    expect(citation(plain, quote, [chain('v-vale')])).toContain('quay”, The Harbour Post, May 2031, Paragraph 3.');
  });

  it('is the words alone where nothing is known of their source', () => {
    expect(citation(index, makeQuote('q', 'so it is', { source: sourceId('lost') }), [])).toBe('“so it is”');
  });

  it('takes words for words, not for places to fill', () => {
    expect(citation(index, makeQuote('q', 'the {{title}} & $t(app.name)'), [])).toContain(
      '“the {{title}} & $t(app.name)”',
    );
  });
});
