import type { Span } from '../../anchoring/occurrences.ts';
import type { QuoteId } from '../../domain/ids.ts';

/** A stretch of a paragraph as the reader shows it. */
export type Piece =
  /** Words of a source that nothing rests on. */
  | { readonly kind: 'plain'; readonly text: string }
  /** Words of one or several quotes; `quote` is the one they lead to. */
  | { readonly kind: 'quoted'; readonly text: string; readonly quote: QuoteId; readonly quotes: readonly QuoteId[] }
  /** Words that resemble a quote which stands nowhere word for word. */
  | { readonly kind: 'warned'; readonly text: string; readonly quote: QuoteId }
  /** Words that are not at hand. */
  | { readonly kind: 'gap' };

/** A place that is marked in a text; a doubtful one gives way to others. */
export interface Marked {
  readonly quote: QuoteId;
  readonly span: Span;
  readonly doubtful?: boolean;
}

/** A stretch of a text, cut where any mark begins or ends. */
export interface Stretch extends Span {
  readonly marked: readonly Marked[];
}

/** Cuts a stretch of a text where marks begin and end. Marks may overlap; what of them lies outside is left out. */
export function stretches({ start, end }: Span, marks: readonly Marked[]): readonly Stretch[] {
  const here = marks.filter(({ span }) => span.start < end && span.end > start);
  const cuts = here.flatMap(({ span }) => [span.start, span.end]).filter((cut) => cut > start && cut < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, position) => {
    const to = edges[position + 1] ?? end;
    return { start: from, end: to, marked: here.filter(({ span }) => span.start <= from && span.end >= to) };
  });
}

/**
 * Shows a stretch of a text as pieces. Where quotes overlap, each leads somewhere: a stretch goes to the shortest quote
 * that has none yet.
 * @param textOf the words from one place to another, or `null` where they are not at hand
 */
export function piecesOf(
  within: Span,
  marks: readonly Marked[],
  textOf: (span: Span) => string | null,
): readonly Piece[] {
  const led = new Set<QuoteId>();
  // What is doubtful gives way before anything is cut, so that no quote is cut for it.
  const sure = marks.filter(({ doubtful }) => doubtful !== true);
  const isFree = ({ span }: Marked): boolean =>
    !sure.some((mark) => mark.span.start < span.end && mark.span.end > span.start);
  const shown = [...sure, ...marks.filter((mark) => mark.doubtful === true && isFree(mark))];
  return stretches(within, shown).flatMap((stretch): readonly Piece[] => {
    const text = textOf(stretch);
    if (text === null) return [{ kind: 'gap' }];
    const quoting = stretch.marked.filter(({ doubtful }) => doubtful !== true);
    const [lead] = quoting.toSorted(
      (a, b) => Number(led.has(a.quote)) - Number(led.has(b.quote)) || lengthOf(a) - lengthOf(b),
    );
    if (lead) {
      led.add(lead.quote);
      return [{ kind: 'quoted', text, quote: lead.quote, quotes: quoting.map(({ quote }) => quote) }];
    }
    const [doubtful] = stretch.marked;
    return text === '' ? [] : [doubtful ? { kind: 'warned', text, quote: doubtful.quote } : { kind: 'plain', text }];
  });
}

const lengthOf = ({ span }: Marked): number => span.end - span.start;
