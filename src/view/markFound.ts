import { foldText } from './foldText.ts';
import type { Findable, Found } from './finder.ts';
import { wordsOf } from './words.ts';

/** A piece of a text; `found` where it is what was looked for. */
export interface FoundPiece {
  readonly text: string;
  readonly found: boolean;
  /** Whether it is only spelt like what was looked for. */
  readonly isNear: boolean;
}

/**
 * Splits a text where found words begin and end: as much of a word as was asked for, or the whole of it where it was
 * found in spite of a mistake. The pieces put together are the text.
 */
export function markFound(
  text: string,
  { words, asked }: Pick<Found<Findable>, 'words' | 'asked'>,
): readonly FoundPiece[] {
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    if (!words.has(folded) || start < at) continue;
    const begun = asked.filter((word) => folded.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    const stop = begun === undefined ? end : start + lengthOfBeginning(text.slice(start, end), begun);
    if (start > at) pieces.push({ text: text.slice(at, start), found: false, isNear: false });
    pieces.push({ text: text.slice(start, stop), found: true, isNear: begun === undefined });
    at = stop;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false, isNear: false });
  return pieces;
}

/** How much of a word folds to at least its folded beginning, in UTF-16 code units and whole graphemes. */
function lengthOfBeginning(word: string, beginning: string): number {
  let length = 0;
  // A mark belongs to the letter before it.
  for (const [grapheme] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    length += grapheme.length;
    if (foldText(word.slice(0, length)).length >= beginning.length) return length;
  }
  return word.length;
}
