import type { QuoteAnchoring } from '../../anchoring/anchorQuotes.ts';
import type { Span } from '../../anchoring/occurrences.ts';
import { paragraphsOf } from '../../anchoring/paragraphs.ts';
import { textBlocks } from '../../anchoring/textBlocks.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Quote, Source } from '../../domain/types.ts';
import type { Block, Page } from './page.ts';
import { piecesOf, type Marked } from './pieces.ts';

/** What the reader knows of a text that a person gave. */
interface Given {
  readonly text: string;
  readonly isOriginal: boolean;
  readonly anchorings: ReadonlyMap<QuoteId, QuoteAnchoring>;
}

interface NumberedSpan extends Span {
  readonly number: number | null;
}

/** Fewer paragraphs than this beside the article are not worth folding away. */
const FEW = 3;

/**
 * A source with its text: all of it, every quote that was found in its place, and doubtful passages marked as such.
 * What a saved page holds before and after the article is set apart, never left out.
 */
export function fullTextOf(source: Source, quotes: readonly Quote[], given: Given): Page {
  const marks = marksOf(quotes, given);
  const spans = numbered(source, quotes, given);
  const blocks = blocksOf(spans, marks, given.text);
  const { start, end } = articleIn(spans, source);
  const [from, to] = [spans[start]?.start ?? 0, spans[end - 1]?.end ?? given.text.length];
  const share = (place: number): number => Math.min(1, Math.max(0, (place - from) / Math.max(1, to - from)));
  return {
    before: blocks.slice(0, start),
    blocks: blocks.slice(start, end),
    after: blocks.slice(end),
    marks: marks.flatMap(({ quote, span, doubtful }) =>
      doubtful === true ? [] : [{ quote, from: share(span.start), to: share(span.end) }],
    ),
  };
}

function marksOf(quotes: readonly Quote[], { anchorings }: Given): readonly Marked[] {
  return quotes
    .flatMap(({ id }): readonly Marked[] => {
      const anchoring = anchorings.get(id);
      switch (anchoring?.kind) {
        case 'found':
          return [{ quote: id, span: anchoring.span }];
        case 'displaced':
          return [{ quote: id, span: anchoring.span, doubtful: true }];
        case 'missing':
          return anchoring.nearest ? [{ quote: id, span: anchoring.nearest.span, doubtful: true }] : [];
        case 'ambiguous': // several places are no place
        case undefined:
          return [];
      }
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** The blocks of the text with their numbers: counted in the very text, else told by the quotes they hold. */
function numbered(source: Source, quotes: readonly Quote[], { text, isOriginal, anchorings }: Given): NumberedSpan[] {
  if (isOriginal) return [...paragraphsOf(text, source.text.headBlocks ?? 0)];
  const spans = textBlocks(text);
  const places = quotes
    .flatMap(({ id, paragraph }) => {
      const anchoring = anchorings.get(id);
      return anchoring?.kind === 'found' ? [{ at: anchoring.span.start, paragraph }] : [];
    })
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return spans.map(({ start, end }) => {
    const numbers = new Set<number>();
    for (let place = places[next]; place && place.at < end; place = places[++next]) numbers.add(place.paragraph);
    const [number = null, ...others] = numbers;
    return { start, end, number: others.length > 0 ? null : number };
  });
}

/** Each block cut into pieces; marks and blocks go forward together, so that a long text takes one pass. */
function blocksOf(spans: readonly NumberedSpan[], marks: readonly Marked[], text: string): readonly Block[] {
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const longest = marks.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  let first = 0;
  return spans.map((block) => {
    while ((marks[first]?.span.start ?? Infinity) < block.start - longest) first += 1;
    let last = first;
    while ((marks[last]?.span.start ?? Infinity) < block.end) last += 1;
    return {
      key: `at${block.start}`,
      number: block.number,
      pieces: piecesOf(block, marks.slice(first, last), textOf),
    };
  });
}

/**
 * Which blocks are the article: from the first that holds a quote to the last, and as many around as the dataset counts
 * paragraphs there. A few others are not set apart.
 */
function articleIn(spans: readonly NumberedSpan[], { text }: Source): Span {
  const held = spans.flatMap(({ number }, position) => (number === null ? [] : [{ number, position }]));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return { start: 0, end: spans.length };
  const above = first.number === 0 ? 0 : first.number - 1 + (text.headBlocks ?? 0);
  const start = Math.max(0, first.position - above);
  const end = Math.min(spans.length, last.position + 1 + Math.max(0, text.paragraphs - last.number));
  return { start: start < FEW ? 0 : start, end: spans.length - end < FEW ? spans.length : end };
}
