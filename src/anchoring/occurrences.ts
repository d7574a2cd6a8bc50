/** A place in a text, in UTF-16 code units; `end` is after the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words before and after a quote. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where `words` stand, first to last; overlapping occurrences count, an empty text stands nowhere.
 * @param most how many are listed. Knowing more helps nobody, and each costs a comparison.
 * @param within where to look; the whole text unless told
 */
export function occurrencesOf(
  text: string,
  words: string,
  most: number,
  within: Span = { start: 0, end: text.length },
): readonly Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (
    let start = text.indexOf(words, within.start);
    start !== -1 && start + words.length <= within.end && spans.length < most;
    start = text.indexOf(words, start + 1)
  ) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

/** Whether prefix and suffix stand right before and after a place. */
export const contextFits = (text: string, { prefix, suffix }: Context, { start, end }: Span): boolean =>
  start >= prefix.length && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end);

/** Where the exact words stand with prefix and suffix right around them. Looks for all three at once, so that no number of other occurrences hides one. */
export const occurrencesInContext = (
  text: string,
  { prefix, exact, suffix }: Context & { readonly exact: string },
  most: number,
  within?: Span,
): readonly Span[] =>
  exact === ''
    ? []
    : occurrencesOf(text, prefix + exact + suffix, most, within).map(({ start, end }) => ({
        start: start + prefix.length,
        end: end - suffix.length,
      }));
