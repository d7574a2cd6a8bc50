import type { QuoteId } from '../../domain/ids.ts';
import type { Piece } from './pieces.ts';

/** A paragraph of a source as the reader shows it. */
export interface Block {
  readonly key: string;
  /** As the dataset counts: from 1, 0 for headline and standfirst; `null` where it cannot be known. */
  readonly number: number | null;
  readonly pieces: readonly Piece[];
}

/** Where a quote lies in a source, as a share of its whole length, 0 to 1; for the map along the margin. */
export interface MapMark {
  readonly quote: QuoteId;
  readonly from: number;
  readonly to: number;
}

/** A source as the reader shows it. `before` and `after` are what a page holds beside the article, to be folded away. */
export interface Page {
  readonly before: readonly Block[];
  readonly blocks: readonly Block[];
  readonly after: readonly Block[];
  readonly marks: readonly MapMark[];
}

/** The lost quotes for which a resembling passage is shown in these blocks. */
export const warnedIn = (blocks: readonly Block[]): ReadonlySet<QuoteId> =>
  new Set(blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'warned' ? piece.quote : []))));

/** The quotes a block holds, each once, in order. */
export const quotesIn = ({ pieces }: Block): readonly QuoteId[] => [
  ...new Set(pieces.flatMap((piece) => (piece.kind === 'quoted' ? piece.quotes : []))),
];
