import type { Anchor } from './findExact.ts';
import { foldTypography, unfold, type FoldedText } from './foldTypography.ts';
import { occurrencesInContext, occurrencesOf, type Span } from './occurrences.ts';
import { paragraphAfter, paragraphBefore } from './ownParagraph.ts';

/** Occurrences of a quote looked at before its words count as standing everywhere. */
export const MOST_OCCURRENCES = 500;

/** The text that quotes are looked for in, as it came and evened out. */
export interface Searched {
  readonly original: string;
  readonly folded: FoldedText;
}

/** A quote with its typography evened out. */
export interface Pattern {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The part of prefix and suffix that stands in the quote's own paragraph; `null` where all of it may. */
  readonly blockPrefix: string | null;
  readonly blockSuffix: string | null;
  /** Whether the quote begins and ends between words, so that its words must do so wherever they are found. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;

/** Evens out a quote and its context. */
export function patternOf(anchor: Anchor): Pattern {
  const fold = (text: string): string => foldTypography(text).text;
  const blockPrefix = paragraphBefore(anchor);
  const blockSuffix = paragraphAfter(anchor);
  const exact = fold(anchor.exact);
  const prefix = fold(anchor.prefix).trimStart();
  const suffix = fold(anchor.suffix).trimEnd();
  return {
    exact,
    prefix: exact.startsWith(' ') ? prefix.trimEnd() : prefix,
    suffix: exact.endsWith(' ') ? suffix.trimStart() : suffix,
    blockPrefix: blockPrefix === null ? null : fold(blockPrefix).trimStart(),
    blockSuffix: blockSuffix === null ? null : fold(blockSuffix).trimEnd(),
    startsWord: WORD.test(firstOf(exact)) && !WORD.test(lastOf(prefix)),
    endsWord: WORD.test(lastOf(exact)) && !WORD.test(firstOf(suffix)),
  };
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32);
const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? '';

/** Whether a place of the folded text can be that of the quote: no word and no letter is cut in two. */
function isWhole({ folded }: Searched, { startsWord, endsWord }: Pattern, { start, end }: Span): boolean {
  const { text } = folded;
  if (startsWord && WORD.test(lastOf(text.slice(Math.max(0, start - 2), start)))) return false;
  if (endsWord && end < text.length && WORD.test(firstOf(text.slice(end, end + 2)))) return false;
  return unfold(folded, { start, end }) !== null;
}

/** Where the words of a quote stand, whatever stands around them. */
export const wordsAt = (searched: Searched, pattern: Pattern, within?: Span): readonly Span[] =>
  occurrencesOf(searched.folded.text, pattern.exact, MOST_OCCURRENCES, within).filter((span) =>
    isWhole(searched, pattern, span),
  );

/**
 * Where the words of a quote stand with the right words around them. Where its prefix and suffix fit nowhere, what of
 * them lies in the quote's own paragraph is enough: between the paragraphs of a page there may be anything.
 */
export function inContextAt(searched: Searched, pattern: Pattern, within?: Span): readonly Span[] {
  const { text } = searched.folded;
  const find = (prefix: string, suffix: string): readonly Span[] => {
    // The words themselves must stand within; what is around them may reach beyond.
    const reach = within && {
      start: Math.max(0, within.start - prefix.length),
      end: Math.min(text.length, within.end + suffix.length),
    };
    return occurrencesInContext(text, { ...pattern, prefix, suffix }, MOST_OCCURRENCES, reach).filter((span) =>
      isWhole(searched, pattern, span),
    );
  };
  const whole = find(pattern.prefix, pattern.suffix);
  const { blockPrefix, blockSuffix } = pattern;
  if (whole.length > 0 || (blockPrefix === null && blockSuffix === null)) return whole;

  return find(blockPrefix ?? pattern.prefix, blockSuffix ?? pattern.suffix).filter(
    ({ start, end }) =>
      (blockPrefix === null || isLineEdge(searched, start - blockPrefix.length, 'before')) &&
      (blockSuffix === null || isLineEdge(searched, end + blockSuffix.length, 'after')),
  );
}

/** Whether a line of the original begins (`before`) or ends (`after`) at a place of the folded text. */
function isLineEdge({ original, folded }: Searched, place: number, side: 'before' | 'after'): boolean {
  const { text } = folded;
  if (side === 'before' ? text.slice(0, place).trim() === '' : text.slice(place).trim() === '') return true;
  const at = side === 'before' ? place - 1 : place;
  const gap = text[at] === ' ' ? unfold(folded, { start: at, end: at + 1 }) : null;
  return gap !== null && /[\n\u2028\u2029]/.test(original.slice(gap.start, gap.end));
}
