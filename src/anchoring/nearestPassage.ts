import search from 'approx-string-match';
import type { Pattern, Searched } from './candidates.ts';
import { unfold } from './foldTypography.ts';
import type { Span } from './occurrences.ts';

/** A passage of a text that resembles a quote. */
export interface Passage {
  readonly span: Span;
  /** As it stands in the text. */
  readonly text: string;
  /** Letters that would have to be changed, added or taken away to make the quote of it. */
  readonly errors: number;
}

/** Share of a quote that may differ. Above a third, what is suggested resembles the quote by chance. */
const MOST_ERRORS_SHARE = 0.3;
/** Never more letters than this: the search takes time in proportion. */
const MOST_ERRORS = 60;
/** How far a passage is stretched to whole words, in UTF-16 code units. */
const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{M}\p{N}_]/u;

/**
 * The passage most like a quote that stands nowhere word for word, looked for first where the quote should stand,
 * then everywhere. A suggestion for a person to compare, never a place to anchor.
 */
export function nearestPassage(searched: Searched, { exact }: Pattern, window: Span): Passage | null {
  const { text } = searched.folded;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_ERRORS_SHARE));
  const isWhole = window.start === 0 && window.end === text.length;
  return (
    nearestIn(searched, exact, window, most) ??
    (isWhole ? null : nearestIn(searched, exact, { start: 0, end: text.length }, most))
  );
}

function nearestIn({ original, folded }: Searched, exact: string, window: Span, most: number): Passage | null {
  // Only the best are listed, and all of them are equally good.
  const [best] = search(folded.text.slice(window.start, window.end), exact, most);
  if (!best || best.start >= best.end) return null;
  let start = window.start + best.start;
  let end = window.start + best.end;
  const isInWord = (place: number): boolean =>
    WORD.test(folded.text.charAt(place - 1)) && WORD.test(folded.text.charAt(place));
  for (let steps = 0; steps < LONGEST_WORD && isInWord(start); steps += 1) start -= 1;
  for (let steps = 0; steps < LONGEST_WORD && isInWord(end); steps += 1) end += 1;
  const span = unfold(folded, { start, end }) ?? unfold(folded, widened(folded.text, { start, end }));
  return span && { span, text: original.slice(span.start, span.end), errors: best.errors };
}

/** A little more on both sides, for a place that cuts something that stands for a whole. */
const widened = (text: string, { start, end }: Span): Span => ({
  start: Math.max(0, start - 1),
  end: Math.min(text.length, end + 1),
});
