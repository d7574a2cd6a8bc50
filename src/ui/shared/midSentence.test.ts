import { describe, expect, it } from 'vitest';
import { makeIndex, makeQuote, makeVoice } from '../../../tests/support/dataset.ts';
import type { Voice } from '../../domain/types.ts';
import { voiceId } from '../../domain/ids.ts';
import { midSentence } from './midSentence.ts';

const said = (label: string, quote: string, kind: Voice['kind'] = 'unnamed-group'): string =>
  midSentence(makeIndex({ voices: [makeVoice('v', kind, { label })], quotes: [makeQuote('q', quote)] }), voiceId('v'));

describe('midSentence', () => {
  it('makes the first letter small where the source writes the word small', () => {
    expect(said('Top officials', 'they said on top of it')).toBe('top officials');
    expect(said('A voice of the port', 'as a port')).toBe('a voice of the port');
  });

  it.each([
    ['a word the source never writes small', 'Selmouth officials', 'officials of the port'],
    ['a word that is small only within another', 'Top officials', 'they stopped'],
    ['a word that is large within a sentence as well', 'May voters', 'in May they may vote'],
    ['letters that stand for words', 'IRGC member', 'no irgc here'],
    ['a name that ends in a point', 'U.S. officials', 'a u here'],
    ['a name in the possessive', 'Selmouth’s officials', 'selmouths'],
  ])('leaves %s', (_, label, quote) => {
    expect(said(label, quote)).toBe(label);
  });

  it('leaves whoever has a name', () => {
    expect(said('Top Shop', 'on top of it', 'named-organisation')).toBe('Top Shop');
    expect(said('The Post', 'in the port', 'publication')).toBe('The Post');
  });
});
