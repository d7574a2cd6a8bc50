import type { Span } from './occurrences.ts';

/*
 * Two texts say the same words where they differ only in how they were set or copied. Evened out are:
 *
 * - white space of every kind and amount, line and paragraph breaks among it: one space
 * - what cannot be seen: soft hyphens, zero-width spaces and joiners of words, byte order marks, marks of direction;
 *   and a soft hyphen with the line break it stands before, since the word goes on
 * - the shape of quotation marks and apostrophes, of each kind of their own: “ ” „ « » are one, ‘ ’ ‚ ‹ › another
 * - hyphens that only differ in whether a line may break at them (U+2010, U+2011)
 * - ligatures and the shapes Arabic letters take in old files: the letters themselves
 * - composed and decomposed letters (Unicode canonical equivalence, UAX #15): NFC
 *
 * Nothing else: letters, capitals, digits, dashes, dots and every other sign must be the same. Zero-width joiner and
 * non-joiner stay, since they tell words apart in Persian and other languages.
 */

const WHITE = '\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
const INVISIBLE = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF';
const DOUBLE_QUOTES = '“”„‟«»';
const SINGLE_QUOTES = '‘’‚‛ʼ‹›';
const HYPHENS = '\\u2010\\u2011';
const LIGATURES = '\\uFB00-\\uFB06\\uFB13-\\uFB17\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFDC7\\uFE80-\\uFEFC';

// A single plain space between words is by far the most frequent and stays as it is, so it is not looked at.
const GAP = `[${WHITE}${INVISIBLE}]`;
const UNEVEN = new RegExp(
  ` (?=${GAP})${GAP}+|(?! )${GAP}${GAP}*|[${DOUBLE_QUOTES}${SINGLE_QUOTES}${HYPHENS}${LIGATURES}]`,
  'g',
);
const BROKEN_WORD = /^\u00AD[\t ]*\n[\t ]*$/;
const HAS_WHITE = new RegExp(`[${WHITE}]`);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...DOUBLE_QUOTES].map((sign) => [sign, '"'] as const),
  ...[...SINGLE_QUOTES].map((sign) => [sign, "'"] as const),
  ['\u2010', '-'],
  ['\u2011', '-'],
]);

/** A letter with its marks, or a Hangul syllable of conjoining letters: what NFC may join, and never beyond. */
const CLUSTER =
  /[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]*[\u11A8-\u11FF\uD7CB-\uD7FB]*\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/** A stretch of the folded text and where it comes from. */
interface Run {
  /** Where it begins in the folded text. */
  readonly at: number;
  /** Where it begins in the original. */
  readonly from: number;
  /** Length in the original. */
  readonly size: number;
  /** Every unit stands for one unit; otherwise the whole stands for the whole, and nothing begins or ends inside. */
  readonly even: boolean;
}

/** A text with its typography evened out, and the way back. */
export interface FoldedText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Evens out typography. Linear in the length of the text. */
export function foldTypography(original: string): FoldedText {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const add = (piece: string, from: number, size: number, even: boolean): void => {
    if (piece === '') return;
    const last = runs.at(-1);
    if (even && last?.even === true && last.from + last.size === from) {
      runs[runs.length - 1] = { ...last, size: last.size + size };
    } else {
      runs.push({ at: length, from, size, even });
    }
    pieces.push(piece);
    length += piece.length;
  };
  const addLetters = (from: number, to: number): void => {
    const letters = original.slice(from, to);
    if (letters.normalize('NFC') === letters) {
      add(letters, from, letters.length, true);
      return;
    }
    for (const { 0: cluster, index } of letters.matchAll(CLUSTER)) {
      const composed = cluster.normalize('NFC');
      add(composed, from + index, cluster.length, composed === cluster);
    }
  };

  let done = 0;
  for (const { 0: uneven, index } of original.matchAll(UNEVEN)) {
    addLetters(done, index);
    done = index + uneven.length;
    const sign = SIGNS.get(uneven);
    if (sign !== undefined) add(sign, index, 1, true);
    else if (BROKEN_WORD.test(uneven)) continue;
    else if (HAS_WHITE.test(uneven)) add(' ', index, uneven.length, uneven.length === 1);
    else if (!isGap(uneven)) add(uneven.normalize('NFKC'), index, 1, false);
  }
  addLetters(done, original.length);
  return { text: pieces.join(''), runs };
}

const ONLY_GAP = new RegExp(`^${GAP}+$`);
const isGap = (piece: string): boolean => ONLY_GAP.test(piece);

/** A sign that belongs to the letter before it. */
const MARK = /^\p{M}/u;

/**
 * Where a place of the folded text lies in the original, without what is invisible at its edges; `null` where it would
 * begin or end inside something that stands for a whole, as half a ligature or a letter without its accent.
 */
export function unfold({ text, runs }: FoldedText, { start, end }: Span): Span | null {
  if (start >= end || MARK.test(text.slice(start, start + 2)) || MARK.test(text.slice(end, end + 2))) return null;
  const first = runAt(runs, start);
  const last = runAt(runs, end - 1);
  if (!first || !last) return null;
  const next = runs[last.position + 1]?.at ?? text.length;
  if ((!first.run.even && start !== first.run.at) || (!last.run.even && end !== next)) return null;
  return {
    start: first.run.from + (start - first.run.at),
    end: last.run.even ? last.run.from + (end - last.run.at) : last.run.from + last.run.size,
  };
}

/** The last run that begins at or before a place of the folded text. */
function runAt(runs: readonly Run[], place: number): { readonly run: Run; readonly position: number } | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && { run, position: low };
}
