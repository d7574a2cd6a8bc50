import { contextFits, occurrencesInContext, occurrencesOf, type Context, type Span } from './occurrences.ts';

/** A quote as strings and positions: the two selectors of the W3C Web Annotation model that a dataset stores. */
export interface Anchor extends Context {
  readonly exact: string;
  /** UTF-16 code units from the start of the normalised text. */
  readonly start: number;
  /** The position after the last character. */
  readonly end: number;
}

export type Anchoring =
  /** The words stand at `start`–`end`, with their prefix and suffix right before and after. */
  | { readonly kind: 'at-position' }
  /** The words stand at `start`–`end`, but something else stands before or after them, and nowhere do all three fit. */
  | { readonly kind: 'context-differs'; readonly before: string; readonly after: string }
  /** The words stand in one other place. `contextFits` is false when prefix or suffix do not fit there. */
  | ({ readonly kind: 'elsewhere'; readonly contextFits: boolean } & Span)
  /** The words stand in several places, and prefix and suffix do not tell them apart. */
  | { readonly kind: 'ambiguous'; readonly occurrences: readonly Span[] }
  /** The words stand nowhere in the text. */
  | { readonly kind: 'missing' };

/**
 * Most occurrences looked at. A quote of one letter stands in thousands of places; knowing more of them helps nobody,
 * and each costs a comparison.
 */
const MAX_OCCURRENCES = 200;

/**
 * Finds a quote word for word. An approximate match never counts: a letter or a quotation mark that differs makes
 * it `missing`. Where the words stand at their position but prefix and suffix fit another occurrence better, the other
 * occurrence wins: context is what tells repeated phrases apart, and a position shifts with any edit before it.
 */
export function findExact(text: string, anchor: Anchor): Anchoring {
  const isAtPosition = anchor.exact !== '' && text.slice(anchor.start, anchor.end) === anchor.exact;
  if (isAtPosition && contextFits(text, anchor, anchor)) return { kind: 'at-position' };

  const occurrences = occurrencesOf(text, anchor.exact, MAX_OCCURRENCES);
  if (occurrences.length === 0) return { kind: 'missing' };

  const fitting = occurrencesInContext(text, anchor, MAX_OCCURRENCES);
  const [only, ...others] = fitting.length > 0 ? fitting : isAtPosition ? [] : occurrences;
  if (only === undefined) {
    return {
      kind: 'context-differs',
      before: text.slice(Math.max(0, anchor.start - anchor.prefix.length), anchor.start),
      after: text.slice(anchor.end, anchor.end + anchor.suffix.length),
    };
  }
  if (others.length > 0) return { kind: 'ambiguous', occurrences: [only, ...others] };
  return { kind: 'elsewhere', ...only, contextFits: fitting.length > 0 };
}
