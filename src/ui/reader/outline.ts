import type { Span } from '../../anchoring/occurrences.ts';
import { paragraphAfter, paragraphBefore } from '../../anchoring/ownParagraph.ts';
import type { Quote, Source } from '../../domain/types.ts';
import type { Block, Page } from './page.ts';
import { piecesOf, type Piece } from './pieces.ts';

/**
 * A source without its text: every paragraph in its order, every quote in its place, and a gap wherever words are not
 * at hand. Two quotes stand next to each other only where nothing lies between them; the few words of context that a
 * quote carries are shown where they close a gap.
 */
export function outlineOf(source: Source, quotes: readonly Quote[]): Page {
  const own = quotes.filter((quote) => quote.source === source.id).sort((a, b) => a.start - b.start || a.end - b.end);
  const { headBlocks = 0, paragraphs, length } = source.text;
  const first = headBlocks > 0 || own.some(({ paragraph }) => paragraph === 0) ? 0 : 1;
  const blocks = Array.from({ length: paragraphs + 1 - first }, (_, position): Block => {
    const number = first + position;
    return { key: `p${number}`, number, pieces: paragraphOf(own.filter(({ paragraph }) => paragraph === number)) };
  });
  return {
    before: [],
    blocks,
    after: [],
    marks: own.map(({ id, start, end }) => ({ quote: id, from: share(start, length), to: share(end, length) })),
  };
}

const share = (place: number, length: number): number => (length > 0 ? Math.min(1, place / length) : 0);

/** What is known of a paragraph from its quotes. */
function paragraphOf(quotes: readonly Quote[]): readonly Piece[] {
  const [first] = quotes;
  const last = quotes.reduce<Quote | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined);
  if (!first || !last) return [{ kind: 'gap' }];
  const before = paragraphBefore(first);
  const after = paragraphAfter(last);
  const within = { start: first.start - (before?.length ?? 0), end: last.end + (after?.length ?? 0) };
  const pieces = piecesOf(
    within,
    quotes.map(({ id, start, end }) => ({ quote: id, span: { start, end } })),
    (span) => wordsAt(quotes, span),
  );
  return [...(before === null ? [GAP] : []), ...pieces, ...(after === null ? [GAP] : [])];
}

const GAP: Piece = { kind: 'gap' };

/** The words at a place, as far as quotes with their prefixes and suffixes have all of them. */
function wordsAt(quotes: readonly Quote[], { start, end }: Span): string | null {
  let words = '';
  for (let at = start; at < end; at = start + words.length) {
    const known = quotes
      .map((quote) => {
        const from = quote.start - quote.prefix.length;
        return from <= at ? (quote.prefix + quote.exact + quote.suffix).slice(at - from, end - from) : '';
      })
      .reduce((longest, other) => (other.length > longest.length ? other : longest), '');
    if (known === '') return null;
    words += known;
  }
  return words;
}
