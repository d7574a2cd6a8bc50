import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const folded = (text: string): readonly string[] => wordsOf(text).map((word) => word.folded);

describe('wordsOf', () => {
  it.each([
    [
      'blanks, dashes and signs between words',
      'Non-Aligned summit (Tehran); 48',
      ['non', 'aligned', 'summit', 'tehran', '48'],
    ],
    ['an apostrophe within one', 'Mr. Assad’s crews’', ['mr', 'assads', 'crews']],
    ['marks and joiners within one', 'خامنه\u200cای مُحَمَّد', ['خامنهاي', 'محمد']],
    ['quotation marks around one', '‘close’ “ally”', ['close', 'ally']],
    ['letters of a script without blanks', '中国 ไทย', ['中', '国', 'ไ', 'ท', 'ย']],
    ['a sign that folds to several', '½', ['1', '2']],
    ['nothing', ' … — \u0301 \u200b ’ ', []],
  ])('finds %s', (_, text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it('says where each word stands', () => {
    const text = '‘Éloïse’s close-up’';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Éloïse’s', 'close', 'up']);
  });

  it('takes any text, in order and inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = wordsOf(text);
        const fit = words.filter(
          ({ folded: word, start, end }, at) =>
            word !== '' && start >= (words[at - 1]?.start ?? 0) && end > start && end <= text.length,
        );
        expect(fit).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });
});
