import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedParagraphs } from './movedParagraphs.ts';

/** Quotes of these paragraphs, as they stand one after another in a text. */
const moved = (...paragraphs: readonly number[]): readonly number[] =>
  movedParagraphs(paragraphs.map((paragraph, position) => ({ paragraph, at: position * 10 })));

describe('paragraphs that were moved', () => {
  it.each([
    ['nothing', [], []],
    ['all in order', [1, 1, 2, 3, 3, 5], []],
    ['a copy that lacks some', [2, 5, 9], []],
    ['one that came forward', [1, 20, 20, 20, 2, 3, 4, 19, 21], [20]],
    ['one that went to the end', [2, 3, 4, 5, 1, 1], [1]],
    ['one with many quotes past two with one each', [1, 4, 5, 3, 3, 3, 3, 6], [3]],
    ['two that changed places, of which one has fewer quotes', [1, 3, 2, 2, 4], [3]],
    ['two, each elsewhere', [1, 9, 2, 3, 5, 6, 7, 8, 4, 10], [4, 9]],
    ['two together', [1, 7, 8, 2, 3, 4, 5, 6], [7, 8]],
    ['a part of one, which is named once', [1, 3, 2, 3, 4], [3]],
    ['parts of one on both sides', [1, 3, 2, 2, 3, 1, 4], [1, 3]],
    ['a headline that is repeated or stands below', [1, 0, 2, 3, 0], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(moved(...paragraphs)).toEqual(expected);
  });

  it('goes by where quotes stand, not by how they are listed', () => {
    expect(
      movedParagraphs([
        { paragraph: 3, at: 90 },
        { paragraph: 1, at: 5 },
        { paragraph: 2, at: 40 },
      ]),
    ).toEqual([]);
  });

  it('names none where the order is kept, and leaves an order that is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 }), (paragraphs) => {
        const out = moved(...paragraphs);
        const rest = paragraphs.filter((number) => number > 0 && !out.includes(number));
        expect(rest).toEqual(rest.toSorted((a, b) => a - b));
        expect(moved(...paragraphs.toSorted((a, b) => a - b))).toEqual([]);
      }),
    );
  });

  it('names the one paragraph that was moved past several, whatever is missing beside it', () => {
    const article = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(article, fc.nat(), (numbers, pick) => {
        const order = numbers.toSorted((a, b) => a - b);
        const [last, others] = [order.at(-1) ?? 0, order.slice(0, -1)];
        // Past one alone, either of the two may be said to have moved.
        const place = pick % (others.length - 1);
        expect(moved(...others.toSpliced(place, 0, last))).toEqual([last]);
      }),
    );
  });
});
