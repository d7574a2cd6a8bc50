import { inContextAt, MOST_OCCURRENCES, patternOf, wordsAt, type Pattern, type Searched } from './candidates.ts';
import { findExact } from './findExact.ts';
import { evenedOut, type Evened } from './evenedOut.ts';
import { foldTypography, unfold } from './foldTypography.ts';
import {
  compareInDataset,
  inOrder,
  isFarFromExpected,
  isGapKnown,
  isWhereExpected,
  neighboursOf,
  windowBetween,
  type Landmark,
  placeFrom,
  type Neighbours,
  type PlacedAnchor,
} from './landmarks.ts';
import { nearestPassage, type Passage } from './nearestPassage.ts';
import type { Span } from './occurrences.ts';

/** What became of a quote in a text. Positions count UTF-16 code units of that text. Only `found` is found. */
export type QuoteAnchoring =
  /** The words stand at this one place. `evened` names how their typography differs; empty: sign for sign. */
  | { readonly kind: 'found'; readonly span: Span; readonly evened: readonly Evened[] }
  /** The words stand in several places, and neither what is around them nor their order tells which is meant. */
  | { readonly kind: 'ambiguous'; readonly places: readonly Span[] }
  /** The words stand at one place, but with other words around them, or out of order: perhaps another passage. */
  | { readonly kind: 'displaced'; readonly span: Span }
  /** The words stand nowhere, or not where they should. `nearest` is a passage that resembles them, never a find. */
  | { readonly kind: 'missing'; readonly nearest: Passage | null };

export interface AnchoringOptions {
  /** UTF-16 code units of the text the dataset was made from. */
  readonly length?: number | undefined;
  /** Whether this is that very text, by its fingerprint: then quotes stand where the dataset says. */
  readonly isOriginal?: boolean;
  /** Told after each quote. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Milliseconds that looking for nearest passages may take in all; then those left get none. */
  readonly patience?: number;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** Enough for a hundred missing quotes in an article, or a few in a book. */
const PATIENCE = 3_000;

interface Sought {
  readonly anchor: PlacedAnchor;
  readonly pattern: Pattern;
  /** Where its words stand with the right words around them. */
  readonly places: readonly Span[];
}

type Decision =
  { readonly kind: 'found'; readonly at: Span } | Exclude<QuoteAnchoring, { kind: 'found' | 'missing' }> | 'missing';

/**
 * Finds every quote of a source in a text that may be its text, or a copy of it that was set, saved or pasted in
 * another way. A quote is found when its words stand there, all of them and nothing else, and what tells the
 * place apart agrees: the words around it, or its distance from quotes whose place is beyond doubt. An approximate
 * match never counts. Answers in the order of `anchors`.
 * @param text normalised by `normaliseText`
 */
export function anchorQuotes(
  text: string,
  anchors: readonly PlacedAnchor[],
  options: AnchoringOptions = {},
): readonly QuoteAnchoring[] {
  const { now = () => performance.now(), patience = PATIENCE, onProgress, length, isOriginal = false } = options;
  const searched: Searched = { original: text, folded: foldTypography(text) };
  const sought = anchors.map((anchor, position): Sought => {
    const pattern = patternOf(anchor);
    onProgress?.(position, anchors.length);
    return { anchor, pattern, places: inContextAt(searched, pattern) };
  });
  const single = sought
    .flatMap(({ anchor, places: [span, ...others] }): Landmark[] =>
      span && others.length === 0 ? [{ anchor, span }] : [],
    )
    .sort((a, b) => compareInDataset(a.anchor, b.anchor));
  const chain = beyondDoubt(single, searched, length);
  const decider: Decider = { searched, chain, sure: new Set(chain.map(({ anchor }) => anchor)), single, length };

  const deadline = now() + patience;
  const decided = sought.map((one) => ({
    one,
    decision: isOriginal && standsAtPosition(text, one.anchor) ? ('original' as const) : decide(one, decider),
  }));
  const placed = decided
    .flatMap(({ one: { anchor }, decision }): Landmark[] =>
      typeof decision === 'object' && decision.kind === 'found' ? [{ anchor, span: decision.at }] : [],
    )
    .sort((a, b) => a.span.start - b.span.start);
  return decided.map(({ one, decision }): QuoteAnchoring => {
    if (decision === 'original') {
      return { kind: 'found', span: { start: one.anchor.start, end: one.anchor.end }, evened: [] };
    }
    if (decision === 'missing') {
      const nearest = now() < deadline ? nearestTo(one, decider, placed) : null;
      // The very words are nothing to compare with: as with a paragraph moved by itself, they stand elsewhere.
      const isElsewhere = nearest && foldTypography(nearest.text).text === one.pattern.exact;
      return isElsewhere ? { kind: 'displaced', span: nearest.span } : { kind: 'missing', nearest };
    }
    if (decision.kind !== 'found') return decision;
    const span = unfold(searched.folded, decision.at);
    if (!span) return { kind: 'missing', nearest: null };
    return { kind: 'found', span, evened: evenedOut(text.slice(span.start, span.end), one.anchor.exact) };
  });
}

/** Whether a quote stands in the text of the dataset where that says, and its context speaks for no other place. */
function standsAtPosition(text: string, anchor: PlacedAnchor): boolean {
  const { kind } = findExact(text, anchor);
  return kind === 'at-position' || kind === 'context-differs';
}

interface Decider {
  readonly searched: Searched;
  /** Quotes beyond doubt, in order. */
  readonly chain: readonly Landmark[];
  /** The same as a set. */
  readonly sure: ReadonlySet<PlacedAnchor>;
  /** Quotes that stand in context at one place only, in doubt or not. */
  readonly single: readonly Landmark[];
  readonly length: number | undefined;
}

/** Of the quotes found in one place each, those that no other contradicts. */
function beyondDoubt(single: readonly Landmark[], searched: Searched, length: number | undefined): readonly Landmark[] {
  // In a text as long as the original, words are where they were; what stands elsewhere is another passage.
  const inPlace = isAsLong({ searched, length })
    ? single.filter(({ anchor, span }) => unfold(searched.folded, span)?.start === anchor.start)
    : single;
  return inOrder(inPlace).filter((landmark, _, order) => {
    const neighbours = neighboursOf(landmark.anchor, order);
    // Where by those around it the quote cannot be: its own place holds other words.
    return !isGapKnown(neighbours) || !isFarFromExpected(landmark.anchor, landmark.span, neighbours);
  });
}

/** @param placed all quotes that were found, in the order of their places */
function nearestTo(
  { anchor, pattern }: Sought,
  { chain, searched }: Decider,
  placed: readonly Landmark[],
): Passage | null {
  // The words of a quote that was found are its own; only one that shares words with it can stand there too.
  const taken = placed.filter((other) => other.anchor.end <= anchor.start || other.anchor.start >= anchor.end);
  const neighbours = neighboursOf(anchor, chain);
  const window = windowBetween(anchor, neighbours, searched.folded.text.length);
  const expected = { at: placeFrom(anchor, neighbours) ?? window.start, isKnown: isGapKnown(neighbours) };
  return nearestPassage(
    searched,
    pattern,
    window,
    expected,
    taken.map(({ span }) => span),
  );
}

function decide(one: Sought, decider: Decider): Decision {
  const { anchor, places } = one;
  const neighbours = neighboursOf(anchor, decider.chain);
  const [only, ...others] = places;
  if (only === undefined) return decideByPlace(one, neighbours, decider);
  if (others.length > 0) return decideAmong(one, neighbours, decider);

  if (decider.sure.has(anchor)) return { kind: 'found', at: only };
  // A passage may have been moved as a whole: then a quote beside this one has moved with it.
  const beside = neighboursOf(anchor, decider.single);
  const hasMovedToo = isAsLong(decider)
    ? !hasStayed(decider, anchor) &&
      [beside.before, beside.after].some(
        (near) => near && !hasStayed(decider, near.anchor) && isAsFar(decider, near, { anchor, span: only }),
      )
    : isWhereExpected(anchor, only, beside);
  if (hasMovedToo) return { kind: 'found', at: only };
  return isGapKnown(neighbours) ? 'missing' : displaced(decider, only);
}

/** The words stand in context at several places. */
function decideAmong({ anchor, pattern, places }: Sought, neighbours: Neighbours, decider: Decider): Decision {
  const { before, after } = neighbours;
  if (!before && !after) {
    const here = isAsLong(decider) ? places.find((place) => startOf(decider, place) === anchor.start) : undefined;
    return here ? { kind: 'found', at: here } : ambiguous(decider, places);
  }
  const window = windowBetween(anchor, neighbours, decider.searched.folded.text.length);
  const within = inContextAt(decider.searched, pattern, window);
  const [only, ...others] = within.filter((place) => isInPlace(anchor, place, neighbours, decider));
  if (only && others.length === 0) return { kind: 'found', at: only };
  if (others.length > 0 || within.length >= MOST_OCCURRENCES) return ambiguous(decider, within);
  if (isGapKnown(neighbours)) return 'missing';
  // Between two quotes beyond doubt, the only place that keeps the order; beside one alone there may be anything.
  const [first] = within;
  return first && within.length === 1 && before && after ? { kind: 'found', at: first } : ambiguous(decider, places);
}

/** The words stand nowhere with the right words around them: only their place can tell that they are the ones. */
function decideByPlace({ anchor, pattern }: Sought, neighbours: Neighbours, decider: Decider): Decision {
  const { searched } = decider;
  const window = windowBetween(anchor, neighbours, searched.folded.text.length);
  const [only, ...others] = wordsAt(searched, pattern, window).filter((place) =>
    isInPlace(anchor, place, neighbours, decider),
  );
  if (only && others.length === 0) return { kind: 'found', at: only };
  if (isGapKnown(neighbours)) return 'missing';

  const anywhere = wordsAt(searched, pattern);
  const here = anywhere.find((place) => startOf(decider, place) === anchor.start);
  if (here && !neighbours.before && !neighbours.after) return { kind: 'found', at: here };
  const [first] = anywhere;
  if (first === undefined) return 'missing';
  return anywhere.length === 1 ? displaced(decider, first) : ambiguous(decider, anywhere);
}

/** Whether a place is the one where the quote must be: its old one in a text as long, else as its neighbours say. */
const isInPlace = (anchor: PlacedAnchor, place: Span, neighbours: Neighbours, decider: Decider): boolean =>
  isAsLong(decider) ? startOf(decider, place) === anchor.start : isWhereExpected(anchor, place, neighbours);

const isAsLong = ({ searched, length }: Pick<Decider, 'searched' | 'length'>): boolean =>
  length === searched.original.length;

/** Whether two quotes were moved by the same way: in a text as long, between them nothing has come or gone. */
const isAsFar = (decider: Decider, one: Landmark, other: Landmark): boolean => {
  const [moved, movedToo] = [one, other].map(({ anchor, span }) => (startOf(decider, span) ?? NaN) - anchor.start);
  return moved === movedToo;
};

/** Whether the words of a quote stand at its own place, whatever is around them now: then it was moved with nothing. */
const hasStayed = ({ searched }: Decider, { exact, start, end }: PlacedAnchor): boolean =>
  foldTypography(searched.original.slice(start, end)).text === foldTypography(exact).text;

const startOf = ({ searched }: Decider, place: Span): number | undefined => unfold(searched.folded, place)?.start;

function displaced({ searched }: Decider, place: Span): Decision {
  const span = unfold(searched.folded, place);
  return span ? { kind: 'displaced', span } : 'missing';
}

const ambiguous = ({ searched }: Decider, places: readonly Span[]): Decision => ({
  kind: 'ambiguous',
  places: places.flatMap((place) => unfold(searched.folded, place) ?? []),
});
