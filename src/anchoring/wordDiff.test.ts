import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTypography } from './foldTypography.ts';
import { wordDiff } from './wordDiff.ts';

const show = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('wordDiff', () => {
  it.each([
    ['hundreds of foot soldiers', 'hundreds of food soldiers', 'hundreds of [-foot-]{+food+} soldiers'],
    ['will close', 'will not close', 'will {+not +}close'],
    ['the first, difficult step', 'the first step', 'the first[-,-] [-difficult -]step'],
    ['Mr. Vale', 'Mr Vale', 'Mr[-.-] Vale'],
    ['the board', '', '[-the board-]'],
    ['', 'the board', '{+the board+}'],
    ['', '', ''],
  ])('compares “%s” and “%s”', (before, after, shown) => expect(show(before, after)).toBe(shown));

  it('takes what differs in typography only for the same, and shows it as the second text has it', () => {
    expect(wordDiff('the café’s “soldiers” are', 'the cafe\u0301\'s "sol\u00ADdiers"\u00A0are')).toEqual([
      { kind: 'same', text: 'the cafe\u0301\'s "sol\u00ADdiers"\u00A0are' },
    ]);
  });

  it('gives very long texts as different as a whole, in good time', () => {
    const long = 'a b c d '.repeat(2_000);
    expect(wordDiff(long, `${long}e`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('leaves nothing out of either text, and calls same only what is', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '“', '"', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = wordDiff(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('removed')).toBe(after);
        expect(foldTypography(without('added')).text).toBe(foldTypography(before).text);
      }),
    );
  });
});
