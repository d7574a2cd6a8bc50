import type { Anchor } from './findExact.ts';
import type { Span } from './occurrences.ts';

/** A quote and the paragraph it stands in, where that is known. */
export interface PlacedAnchor extends Anchor {
  readonly paragraph?: number | undefined;
}

/** A quote whose place in the folded text is beyond doubt, so that others can be placed by it. */
export interface Landmark {
  readonly anchor: PlacedAnchor;
  readonly span: Span;
}

/** The landmarks on both sides of a quote, where there are any. */
export interface Neighbours {
  readonly before: Landmark | undefined;
  readonly after: Landmark | undefined;
}

/**
 * How far two places may lie from their distance in the dataset and still count as that far apart, in UTF-16 code units:
 * an empty line folds to one space, and typography that folds away adds up over a distance.
 */
const slackOf = (distance: number, breaks: number): number => 3 + 2 * breaks + Math.ceil(Math.abs(distance) / 50);

/** Where a quote would begin if nothing between it and the landmark was added or taken out. */
function expectedFrom(anchor: PlacedAnchor, landmark: Landmark): { readonly at: number; readonly slack: number } {
  const distance = anchor.start - landmark.anchor.start;
  const breaks = Math.abs((anchor.paragraph ?? 0) - (landmark.anchor.paragraph ?? 0));
  const at = landmark.span.start + distance - Math.sign(distance) * breaks;
  return { at, slack: slackOf(distance, breaks) };
}

/**
 * Whether a place lies where a landmark says. Never further off than half the quote, so that of two places that both
 * hold the words at most one does.
 */
export function isWhereExpected(anchor: PlacedAnchor, { start, end }: Span, { before, after }: Neighbours): boolean {
  const reach = Math.max(1, Math.floor((end - start) / 2));
  return [before, after].some((landmark) => {
    if (!landmark) return false;
    const { at, slack } = expectedFrom(anchor, landmark);
    return Math.abs(start - at) <= Math.min(slack, reach);
  });
}

/** Whether a place lies so far from where a landmark says that the two do not even touch. */
export function isFarFromExpected(anchor: PlacedAnchor, { start, end }: Span, { before, after }: Neighbours): boolean {
  return [before, after].every((landmark) => {
    if (!landmark) return true;
    const { at, slack } = expectedFrom(anchor, landmark);
    return Math.abs(start - at) > slack + (end - start);
  });
}

/** Whether as much text lies between the two landmarks as in the dataset, so that a place between them is known. */
export function isGapKnown({ before, after }: Neighbours): boolean {
  if (!before || !after) return false;
  const { at, slack } = expectedFrom(after.anchor, before);
  return Math.abs(after.span.start - at) <= slack;
}

/** Where in the folded text a quote begins, going by the landmark before it, else by the one after it. */
export function placeFrom(anchor: PlacedAnchor, { before, after }: Neighbours): number | null {
  const landmark = before ?? after;
  return landmark ? expectedFrom(anchor, landmark).at : null;
}

/** Where in the folded text a quote can stand without changing places with a landmark. */
export function windowBetween(anchor: Anchor, { before, after }: Neighbours, length: number): Span {
  const start = before ? (anchor.start >= before.anchor.end ? before.span.end : before.span.start) : 0;
  const end = after ? (anchor.end <= after.anchor.start ? after.span.start : after.span.end) : length;
  return { start, end: Math.max(start, end) };
}

/** The nearest landmarks before and after a quote in the dataset; `landmarks` in order, the quote itself left out. */
export function neighboursOf(anchor: PlacedAnchor, landmarks: readonly Landmark[]): Neighbours {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareInDataset(landmarks[middle]?.anchor ?? anchor, anchor) < 0) low = middle + 1;
    else high = middle;
  }
  const here = landmarks[low]?.anchor === anchor ? low + 1 : low;
  return { before: landmarks[low - 1], after: landmarks[here] };
}

export const compareInDataset = (a: Anchor, b: Anchor): number => a.start - b.start || a.end - b.end;

/**
 * Of quotes each found in one place, the most text that stands in the order of the dataset: the heaviest subsequence
 * whose places do not fall. What is left out stands elsewhere than its neighbours. O(n log n), by a Fenwick tree of
 * maxima over the places.
 * @param found in the order of the dataset
 */
export function inOrder(found: readonly Landmark[]): readonly Landmark[] {
  const places = [...new Set(found.map(({ span }) => span.start))].sort((a, b) => a - b);
  const rank = new Map(places.map((place, position) => [place, position + 1]));
  interface Chain {
    readonly weight: number;
    readonly landmark: Landmark;
    readonly previous: Chain | null;
  }
  const best: (Chain | null)[] = Array.from({ length: places.length + 1 }, () => null);
  const heavier = (a: Chain | null, b: Chain | null): Chain | null => ((b?.weight ?? 0) > (a?.weight ?? 0) ? b : a);

  for (const landmark of found) {
    const at = rank.get(landmark.span.start) ?? 0;
    let previous: Chain | null = null;
    for (let place = at; place > 0; place -= place & -place) previous = heavier(previous, best[place] ?? null);
    const weight = (previous?.weight ?? 0) + (landmark.span.end - landmark.span.start);
    const chain: Chain = { weight, landmark, previous };
    for (let place = at; place < best.length; place += place & -place)
      best[place] = heavier(best[place] ?? null, chain);
  }

  const order: Landmark[] = [];
  let heaviest: Chain | null = null;
  for (let place = places.length; place > 0; place -= place & -place) heaviest = heavier(heaviest, best[place] ?? null);
  for (let chain = heaviest; chain; chain = chain.previous) order.push(chain.landmark);
  return order.reverse();
}
