import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFinder } from './finder.ts';
import { markFound } from './markFound.ts';

async function marked(text: string, query: string): Promise<string> {
  const find = await makeFinder([{ id: 'a', text, also: [] }]);
  const [found] = find(query).found;
  if (!found) return 'not found';
  return markFound(text, found)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');
}

describe('markFound', () => {
  it.each([
    ['a whole word', 'The Quds Force', 'force', 'The Quds [Force]'],
    ['the beginning of a word', 'The Quds Force', 'qu', 'The [Qu]ds Force'],
    ['the whole of a word with a mistake in it', 'Ali Khamenei said', 'khamenai', 'Ali [Khamenei] said'],
    ['a word with accents by as much as was asked', 'Éloïse Łódź', 'eloi', '[Éloï]se Łódź'],
    ['a letter with its mark', 'e\u0301cole', 'e', '[e\u0301]cole'],
    ['a letter that folds to two', 'Straße', 'stras', '[Straß]e'],
    ['every place a word has', 'war after war', 'war', '[war] after [war]'],
    ['a Persian word with its joiner', 'علی خامنه\u200cای گفت', 'خامنهای', 'علی [خامنه\u200cای] گفت'],
    ['an apostrophe within', 'Assad’s army', 'assads', '[Assad’s] army'],
  ])('marks %s', async (_, text, query, expected) => {
    expect(await marked(text, query)).toBe(expected);
  });

  it('marks nothing that is only spelt like what was asked, where the very word is there as well', async () => {
    expect(await marked('Iranian companies in Iraq', 'iran')).toBe('[Iran]ian companies in Iraq');
  });

  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.array(fc.string()), (text, words, asked) => {
        const pieces = markFound(text, { words: new Set(words), asked });
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
