import { foldText } from './foldText.ts';

/** A word of a text as it is found by, and where it stands. */
export interface Word {
  /** Folded; never empty. */
  readonly folded: string;
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

// Scripts that set no blank between words: every letter counts as a word. Elsewhere letters, digits and marks, and what
// may stand between them inside a word: apostrophes, and the characters of no width that Persian joins parts with.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+(?:['\u2018\u2019\u200b-\u200f\u2060]+[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order. Never throws. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const whole = foldText(word);
    // Folding can take a sign apart into several words (“½” has a slash); they stand in the same place.
    return whole
      .split(/[^\p{L}\p{N}]+/u)
      .filter((folded) => folded !== '')
      .map((folded) => ({ folded, start: index, end: index + word.length }));
  });
}
