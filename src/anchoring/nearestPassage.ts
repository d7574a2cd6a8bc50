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
const WORDS = /[\p{L}\p{M}\p{N}_]+/gu;
/** Passages as good as each other that are tried for their words: a text may repeat itself a million times. */
const MOST_TRIED = 50;
/** Parts of a text that are searched each by itself: the more quotes, the more of them lie between. */
const MOST_STRETCHES = 200;
/**
 * Share of the letters of a quote that must stand in whole words of it which the passage has too, be it within others, a
 * slip in each allowed.
 * Short words are all alike: letter by letter “for the rescue” is near “how to rescue”, of which it has one word.
 */
const LEAST_WORDS_SHARE = 0.5;

/**
 * The passage most like a quote that stands nowhere word for word: in the part of the text where the quote should be,
 * else what stands at its very place, else anywhere. A suggestion for a person to compare, never a place to anchor.
 * @param window where the quote should be, in the folded text
 * @param expected where in the folded text it would begin, and whether that is known or only likely
 * @param taken places in the folded text, in order, where words stand that are known to be others: no passage is
 * looked for across them
 */
export function nearestPassage(
  searched: Searched,
  { exact }: Pattern,
  window: Span,
  expected: { readonly at: number; readonly isKnown: boolean },
  taken: readonly Span[] = [],
): Passage | null {
  const { text } = searched.folded;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_ERRORS_SHARE));
  const nearest = (within: Span) => nearestIn(searched, exact, within, taken, most, expected.at);
  const near = nearest(window);
  if (near && (near.errors > 0 || !expected.isKnown)) return near;
  if (near) {
    // The very words, elsewhere. Of a refrain, the verse in its place is meant. Where that holds nothing like it, the words themselves have moved.
    const reach = Math.floor(exact.length / 2);
    const place = { start: expected.at - reach, end: expected.at + exact.length + reach };
    const here = { start: clamp(place.start, window), end: clamp(place.end, window) };
    return nearest(here) ?? near;
  }
  if (expected.isKnown) {
    const place = { start: clamp(expected.at, window), end: clamp(expected.at + exact.length, window) };
    return passageAt(searched, place, exact.length);
  }
  if (window.start === 0 && window.end === text.length) return null;
  const far = nearest({ start: 0, end: text.length });
  // The very words in another place are no passage to compare with.
  return far && far.errors > 0 ? far : null;
}

const clamp = (place: number, { start, end }: Span): number => Math.min(Math.max(place, start), end);

/** What is left of a stretch without the places in it that are taken; those in order. */
function untaken({ start, end }: Span, taken: readonly Span[]): readonly Span[] {
  const free: Span[] = [];
  let from = start;
  for (const place of taken) {
    if (place.end <= from || place.start >= end) continue;
    if (place.start > from) free.push({ start: from, end: place.start });
    from = place.end;
  }
  return from < end ? [...free, { start: from, end }] : free;
}

/** A place in the folded text, and by how many letters it differs. */
interface Match extends Span {
  readonly errors: number;
}

/**
 * The passage with the fewest errors in a stretch that lies on nothing taken and has most words of the quote; of those as good,
 * the one closest to where the quote should be.
 */
function nearestIn(
  searched: Searched,
  exact: string,
  within: Span,
  taken: readonly Span[],
  most: number,
  likely: number,
): Passage | null {
  const { text } = searched.folded;
  const offBy = ({ start }: Span): number => Math.abs(start - likely);
  // Only the best of a stretch are listed, and all of them are equally good.
  const bestOf = ({ start, end }: Span, errors: number): readonly Match[] =>
    search(text.slice(start, end), exact, errors)
      .map((one): Match => ({ start: start + one.start, end: start + one.end, errors: one.errors }))
      .sort((a, b) => offBy(a) - offBy(b))
      .slice(0, MOST_TRIED);
  const isOne = (one: Match): boolean => hasWordsOf(exact, text.slice(one.start, one.end));

  const whole = bestOf(within, most);
  if (whole.length === 0) return null;
  let best = whole.find((one) => !taken.some((place) => meet(place, one)) && isOne(one)) ?? null;
  // What comes next after the best is found by leaving out where those are, and what is taken.
  const left = best ? [] : [...untaken(within, taken)];
  for (let tried = 0; left.length > 0 && tried < MOST_STRETCHES; tried += 1) {
    const stretch = left.shift();
    const found: readonly Match[] = stretch ? bestOf(stretch, best?.errors ?? most) : [];
    const closest = found.find(isOne);
    if (closest && (!best || closest.errors < best.errors || offBy(closest) < offBy(best))) best = closest;
    if (stretch && found.length > 0 && !closest) left.push(...untaken(stretch, inOrder(found)));
  }
  return best && passageAt(searched, best, best.errors);
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start);

/** Whether most of a quote stands in words that a passage has too. That they are in order, its few errors tell. */
function hasWordsOf(exact: string, passage: string): boolean {
  const words = exact.match(WORDS) ?? [];
  const lengthOf = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const kept = words.filter((word) => search(passage, word, Math.floor(word.length * MOST_ERRORS_SHARE)).length > 0);
  return words.length === 0 || lengthOf(kept) > lengthOf(words) * LEAST_WORDS_SHARE;
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
