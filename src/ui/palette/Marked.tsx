import type { Findable, Found } from '../../view/finder.ts';
import { markFound } from '../../view/markFound.ts';

interface Props {
  readonly text: string;
  /** How it was found; `null` marks nothing. */
  readonly found: Found<Findable> | null;
}

/** A text with what was found in it marked, and marked otherwise what is only spelt like it. */
export function Marked({ text, found }: Props) {
  if (!found) return text;
  // Pieces of one text never change places, so their order names them.
  return markFound(text, found).map((piece, at) =>
    piece.found ? (
      <mark key={at} data-near={piece.isNear || undefined}>
        {piece.text}
      </mark>
    ) : (
      <span key={at}>{piece.text}</span>
    ),
  );
}
