import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIndex, makeQuote } from '../../tests/support/dataset.ts';
import { pageTitle } from './pageTitle.ts';

const index = makeIndex();

describe('pageTitle', () => {
  it.each([
    [null, 'The quarrel over the north quay – Sourceline'],
    ['selmouth', 'Selmouth – The quarrel over the north quay – Sourceline'],
    [
      'selmouth~money-and-arms~ferry-union',
      'Selmouth → Ferry Union, Money and arms – The quarrel over the north quay – Sourceline',
    ],
    [
      'c-open',
      'Claim: Harbour Board does not close the quay to Ferry Union – The quarrel over the north quay – Sourceline',
    ],
    [
      'c-would',
      'Claim: Harbour Board (conditionally) closes the quay to Ferry Union – The quarrel over the north quay – Sourceline',
    ],
    ['q-pay', '“plans to pay the crews” – The quarrel over the north quay – Sourceline'],
    ['v-vale', 'Jon Vale – The quarrel over the north quay – Sourceline'],
    ['gone', 'The quarrel over the north quay – Sourceline'],
  ])('for %s', (select, title) => expect(pageTitle(index, select)).toBe(title));

  it('holds the beginning of a long quotation, and no half of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (exact) => {
        const title = pageTitle(makeIndex({ quotes: [makeQuote('q-long', exact)] }), 'q-long');
        expect(title).not.toMatch(/\p{Surrogate}/u);
        expect(title.length).toBeLessThan(120);
      }),
    );
    const words = 'Words that go on and on and on, with one subordinate clause after another';
    expect(pageTitle(makeIndex({ quotes: [makeQuote('q-long', words)] }), 'q-long')).toContain(
      '“Words that go on and on and on, with one subordinate clause…” –',
    );
  });
});
