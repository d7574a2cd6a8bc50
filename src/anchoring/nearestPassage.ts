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
 * The passage most like a quote that stands nowhere word for word: in the part of the text where the quote should be,
 * else what stands at its very place, else anywhere. A suggestion for a person to compare, never a place to anchor.
 * @param window where the quote should be, in the folded text
 * @param expected where in the folded text it would begin, and whether that is known or only likely
 */
export function nearestPassage(
  searched: Searched,
  { exact }: Pattern,
  window: Span,
  expected: { readonly at: number; readonly isKnown: boolean },
): Passage | null {
  const { text } = searched.folded;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_ERRORS_SHARE));
  const near = nearestIn(searched, exact, window, most, expected.at);
  if (near) return near;
  if (expected.isKnown) {
    const place = { start: clamp(expected.at, window), end: clamp(expected.at + exact.length, window) };
    return passageAt(searched, place, exact.length);
  }
  if (window.start === 0 && window.end === text.length) return null;
  const far = nearestIn(searched, exact, { start: 0, end: text.length }, most, expected.at);
  // The very words in another place are no passage to compare with.
  return far && far.errors > 0 ? far : null;
}

const clamp = (place: number, { start, end }: Span): number => Math.min(Math.max(place, start), end);

function nearestIn(searched: Searched, exact: string, window: Span, most: number, likely: number): Passage | null {
  // Only the best are listed, and all of them are equally good: the one closest to where the quote should be is meant.
  const [first, ...others] = search(searched.folded.text.slice(window.start, window.end), exact, most);
  if (!first) return null;
  const offBy = ({ start }: { readonly start: number }): number => Math.abs(window.start + start - likely);
  const best = others.reduce((a, b) => (offBy(b) < offBy(a) ? b : a), first);
  return passageAt(searched, { start: window.start + best.start, end: window.start + best.end }, best.errors);
}

/** What stands at a place of the folded text, stretched to whole words. */
function passageAt({ original, folded }: Searched, place: Span, errors: number): Passage | null {
  if (place.start >= place.end) return null;
  let { start, end } = place;
  const isInWord = (at: number): boolean => WORD.test(folded.text.charAt(at - 1)) && WORD.test(folded.text.charAt(at));
  for (let steps = 0; steps < LONGEST_WORD && isInWord(start); steps += 1) start -= 1;
  for (let steps = 0; steps < LONGEST_WORD && isInWord(end); steps += 1) end += 1;
  const span = unfold(folded, { start, end }) ?? unfold(folded, widened(folded.text, { start, end }));
  return span && { span, text: original.slice(span.start, span.end), errors };
}

/** A little more on both sides, for a place that cuts something that stands for a whole. */
const widened = (text: string, { start, end }: Span): Span => ({
  start: Math.max(0, start - 1),
  end: Math.min(text.length, end + 1),
});
