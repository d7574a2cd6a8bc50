import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from './markText.ts';

/** Marked pieces in brackets. */
const shown = (text: string, marks: readonly string[]): string =>
  markText(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markText', () => {
  it.each<[string, readonly string[], string]>([
    ['the board sent guards', ['sent guards'], 'the board [sent guards]'],
    ['the board sent guards', ['the'], '[the] board sent guards'],
    ['the board sent guards', ['guards', 'board'], 'the [board] sent [guards]'],
    ['the board sent guards', [], '[the board sent guards]'],
    ['the board sent guards', ['the board sent guards'], '[the board sent guards]'],
    ['the board sent guards', ['nothing of it'], '[the board sent guards]'],
    ['the board sent guards', ['nothing of it', 'sent'], 'the board [sent] guards'],
    ['abcdef', ['bcd', 'cde'], 'a[bcde]f'],
    ['abcdef', ['bcde', 'cd'], 'a[bcde]f'],
    ['abcdef', ['ab', 'cd'], '[abcd]ef'],
    ['abcdef', ['cd', 'cd'], 'ab[cd]ef'],
    ['abcdef', [''], '[abcdef]'],
  ])('of %j with %j is %s', (text, marks, expected) => {
    expect(shown(text, marks)).toBe(expected);
  });

  it('never changes a word of the quote, and marks all of each mark', () => {
    const spans = fc.array(fc.tuple(fc.nat(20), fc.nat(20)));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), spans, (text, cuts) => {
        const marks = cuts.map(([from, to]) => text.slice(from, to)).filter((mark) => mark !== '');
        const pieces = markText(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        const marked = pieces.filter((piece) => piece.marked).map((piece) => piece.text);
        for (const mark of marks) expect(marked.some((piece) => piece.includes(mark))).toBe(true);
      }),
    );
  });
});
