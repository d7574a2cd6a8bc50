import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteId } from '../../domain/ids.ts';
import { piecesOf, type Marked } from './pieces.ts';

const TEXT = 'abcdefghij';
const mark = (quote: string, start: number, end: number, doubtful = false): Marked => ({
  quote: quoteId(quote),
  span: { start, end },
  ...(doubtful ? { doubtful } : {}),
});
const show = (marks: readonly Marked[], start = 0, end = TEXT.length): string =>
  piecesOf({ start, end }, marks, (span) => TEXT.slice(span.start, span.end))
    .map((piece) => {
      switch (piece.kind) {
        case 'plain':
          return piece.text;
        case 'gap':
          return '…';
        case 'quoted':
          return `[${piece.text}:${piece.quote}${piece.quotes.length > 1 ? `/${piece.quotes.length}` : ''}]`;
        case 'warned':
          return `?${piece.text}:${piece.quote}?`;
      }
    })
    .join('');

describe('piecesOf', () => {
  it.each([
    ['nothing marked', [], 'abcdefghij'],
    ['a quote', [mark('q', 2, 4)], 'ab[cd:q]efghij'],
    ['quotes that touch', [mark('q', 2, 4), mark('r', 4, 6)], 'ab[cd:q][ef:r]ghij'],
    ['quotes that overlap', [mark('q', 2, 6), mark('r', 4, 8)], 'ab[cd:q][ef:r/2][gh:r]ij'],
    ['a quote in a quote', [mark('q', 1, 9), mark('r', 4, 6)], 'a[bcd:q][ef:r/2][ghi:q]j'],
    ['a doubtful passage', [mark('q', 2, 4, true)], 'ab?cd:q?efghij'],
    ['a doubtful passage under a quote', [mark('q', 2, 6, true), mark('r', 4, 8)], 'abcd[efgh:r]ij'],
  ])('shows %s', (_, marks, shown) => expect(show(marks)).toBe(shown));

  it('shows of a mark only what lies in the stretch', () => {
    expect(show([mark('q', 0, 4), mark('r', 8, 10)], 2, 9)).toBe('[cd:q]efgh[i:r]');
  });

  it('leads to every quote, also to one that others cover', () => {
    expect(show([mark('q', 0, 5), mark('r', 3, 8), mark('s', 0, 8)], 0, 8)).toMatch(/:q.*:r.*:s/);
  });

  it('leaves gaps for what is not at hand', () => {
    const pieces = piecesOf({ start: 0, end: 9 }, [mark('q', 0, 3), mark('r', 6, 9)], ({ start }) =>
      start === 3 ? null : 'x',
    );
    expect(pieces.map(({ kind }) => kind)).toEqual(['quoted', 'gap', 'quoted']);
  });

  it('neither loses nor doubles a letter, and shows every quote', () => {
    const anyMark = fc
      .tuple(fc.constantFrom('q', 'r', 's', 't'), fc.nat(9), fc.integer({ min: 1, max: 5 }))
      .map(([quote, start, size]) => mark(quote, start, Math.min(10, start + size)));
    fc.assert(
      fc.property(fc.uniqueArray(anyMark, { selector: ({ quote }) => quote }), (marks) => {
        const pieces = piecesOf({ start: 0, end: 10 }, marks, (span) => TEXT.slice(span.start, span.end));
        expect(pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).toBe(TEXT);
        const shown = new Set(pieces.flatMap((piece) => (piece.kind === 'quoted' ? piece.quotes : [])));
        expect([...shown].toSorted()).toEqual(marks.map(({ quote }) => quote).toSorted());
      }),
    );
  });
});
