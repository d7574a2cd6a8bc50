import { anchorQuotes, type QuoteAnchoring } from '../../anchoring/anchorQuotes.ts';
import type { PlacedAnchor } from '../../anchoring/landmarks.ts';

/** What is asked of the worker that finds quotes. */
export interface AnchorRequest {
  readonly text: string;
  readonly anchors: readonly PlacedAnchor[];
  readonly length: number;
  readonly isOriginal: boolean;
}

/** What it answers: how far it is, then what became of each quote. */
export type AnchorAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly anchorings: readonly QuoteAnchoring[] };

/** Does what a request asks for. */
export const answer = (
  { text, anchors, length, isOriginal }: AnchorRequest,
  onProgress: (done: number, total: number) => void,
): readonly QuoteAnchoring[] => anchorQuotes(text, anchors, { length, isOriginal, onProgress });
