import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

const sentences = (text: string, language = 'en'): readonly string[] =>
  sentencesIn(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesIn', () => {
  it('finds where sentences end, quotations and all', () => {
    expect(sentences('“We were there,” she said. Nobody asked.  Did they? No!')).toEqual([
      '“We were there,” she said.',
      'Nobody asked.',
      'Did they?',
      'No!',
    ]);
  });

  it.each([
    'Gen. Vale met Mr. Brandt and Lt. Col. Ames on Monday.',
    'The U.S. Navy had left by then.',
    'It is known as No. 9 Wharf.',
  ])('does not end one at an abbreviation: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('ends one at a short name all the same', () => {
    expect(sentences('They sailed to Iran. Nobody followed.')).toEqual(['They sailed to Iran.', 'Nobody followed.']);
  });

  it('knows the full stops of other languages', () => {
    expect(sentences('آیا او رفت؟ نه. او ماند.', 'fa')).toHaveLength(3);
  });

  it('does without a language the platform cannot read', () => {
    expect(sentences('One. Two.', 'en-x')).toEqual(['One.', 'Two.']);
  });

  it('stays within the stretch it was given', () => {
    const text = 'One. Two. Three.';
    expect(sentencesIn(text, { start: 5, end: 9 }, 'en')).toEqual([{ start: 5, end: 9 }]);
  });

  it('takes the stretch for one sentence where the platform cannot tell', () => {
    const text = ' One. Two. ';
    expect(sentencesIn(text, { start: 0, end: text.length }, 'en', {})).toEqual([{ start: 1, end: 10 }]);
  });

  it('leaves out nothing but white space, and keeps the order', () => {
    const prose = fc
      .array(fc.constantFrom('Mr.', 'a', 'U.S.', 'No', '.', '!', ' ', '\n', 'Iran', '”', 'é', '🜁', '…'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(prose, (text) => {
        let reached = 0;
        for (const { start, end } of sentencesIn(text, { start: 0, end: text.length }, 'en')) {
          expect(text.slice(reached, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });
});
