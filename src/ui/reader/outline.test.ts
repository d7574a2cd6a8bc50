import { describe, expect, it } from 'vitest';
import { makeQuote } from '../../../tests/support/dataset.ts';
import { sourceId } from '../../domain/ids.ts';
import type { Quote, Source } from '../../domain/types.ts';
import { outlineOf } from './outline.ts';

const TEXT = 'Head.\n\nOne two three four five.\n\nSix.\n\nSeven.';

/** A quote of the text with so much context. */
const quote = (id: string, exact: string, paragraph: number, before = 0, after = 0): Quote => {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return makeQuote(id, exact, {
    start,
    end,
    paragraph,
    prefix: TEXT.slice(Math.max(0, start - before), start),
    suffix: TEXT.slice(end, end + after),
  });
};

const source = (change: Partial<Source['text']> = {}): Source => ({
  id: sourceId('harbour-post'),
  kind: 'article',
  title: 'Head',
  publisher: 'The Harbour Post',
  url: 'https://harbour-post.example/',
  published: { value: '2031', basis: 'stated' },
  text: { sha256: '', length: TEXT.length, paragraphs: 3, headBlocks: 1, ...change },
});

const show = (quotes: readonly Quote[], of = source()): readonly string[] =>
  outlineOf(of, quotes).blocks.map(
    ({ number, pieces }) =>
      `${number}: ${pieces
        .map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'quoted' ? `[${piece.text}]` : piece.text))
        .join('')}`,
  );

describe('outlineOf', () => {
  it('gives every paragraph in its order, those without quotes as gaps', () => {
    expect(show([quote('b', 'Six', 2), quote('a', 'two', 1)])).toEqual(['0: …', '1: …[two]…', '2: …[Six]…', '3: …']);
  });

  it('has no head where the source has none', () => {
    expect(show([], source({ headBlocks: 0, paragraphs: 2 }))).toEqual(['1: …', '2: …']);
  });

  it('never lets quotes touch that do not', () => {
    expect(show([quote('a', 'One', 1), quote('b', 'three', 1)])[1]).toBe('1: …[One]…[three]…');
    expect(show([quote('a', 'One two ', 1), quote('b', 'three', 1)])[1]).toBe('1: …[One two ][three]…');
  });

  it('closes a gap with the words of a context, from one side or both', () => {
    expect(show([quote('a', 'One', 1, 0, 5), quote('b', 'three', 1)])[1]).toBe('1: …[One] two [three]…');
    expect(show([quote('a', 'One', 1, 0, 3), quote('b', 'four', 1, 6)])[1]).toBe('1: …[One]…[four]…');
    expect(show([quote('a', 'One', 1, 0, 6), quote('b', 'four', 1, 6)])[1]).toBe('1: …[One] two three [four]…');
  });

  it('shows that a paragraph begins or ends with a quote, where a context says so', () => {
    expect(show([quote('a', 'One two', 1, 2)])[1]).toBe('1: [One two]…');
    expect(show([quote('a', 'two', 1, 6)])[1]).toBe('1: One [two]…');
    expect(show([quote('a', 'five', 1, 0, 3)])[1]).toBe('1: …[five].');
    expect(show([quote('a', 'Head', 0)])[0]).toBe('0: [Head]…');
  });

  it('shows quotes that overlap as one passage', () => {
    expect(show([quote('a', 'One two three', 1), quote('b', 'three four', 1)])[1]).toBe(
      '1: …[One two ][three][ four]…',
    );
  });

  it('takes the quotes of its own source only, and maps them by their place in it', () => {
    const other = makeQuote('x', 'elsewhere', { source: sourceId('other') });
    const six = TEXT.indexOf('Six');
    const page = outlineOf(source(), [other, quote('b', 'Six', 2)]);
    expect(page.marks).toEqual([{ quote: 'b', from: six / TEXT.length, to: (six + 3) / TEXT.length }]);
  });
});
