import { inContextAt, MOST_OCCURRENCES, patternOf, wordsAt, type Pattern, type Searched } from './candidates.ts';
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
  const { now = () => performance.now(), patience = PATIENCE, onProgress, length } = options;
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
  const chain = inOrder(single).filter(
    (landmark, _, order) => !isMisplaced(landmark, neighboursOf(landmark.anchor, order)),
  );
  const decider: Decider = { searched, chain, single, sure: new Set(chain.map(({ anchor }) => anchor)), length };

  const deadline = now() + patience;
  return sought.map((one): QuoteAnchoring => {
    const decision = decide(one, decider);
    if (decision === 'missing') {
      const nearest = now() < deadline ? nearestPassage(searched, one.pattern, windowOf(one, decider)) : null;
      return { kind: 'missing', nearest };
    }
    if (decision.kind !== 'found') return decision;
    const span = unfold(searched.folded, decision.at);
    if (!span) return { kind: 'missing', nearest: null };
    return { kind: 'found', span, evened: evenedOut(text.slice(span.start, span.end), one.anchor.exact) };
  });
}

interface Decider {
  readonly searched: Searched;
  /** Quotes beyond doubt, in order. */
  readonly chain: readonly Landmark[];
  /** Quotes that stand in context at one place only, in doubt or not. */
  readonly single: readonly Landmark[];
  readonly sure: ReadonlySet<PlacedAnchor>;
  readonly length: number | undefined;
}

/** A quote found where, by those around it, it cannot be: its own place holds other words, and this is another passage. */
const isMisplaced = ({ anchor, span }: Landmark, neighbours: Neighbours): boolean =>
  isGapKnown(neighbours) && isFarFromExpected(anchor, span, neighbours);

const windowOf = ({ anchor }: Sought, { chain, searched }: Decider): Span =>
  windowBetween(anchor, neighboursOf(anchor, chain), searched.folded.text.length);

function decide(one: Sought, decider: Decider): Decision {
  const { anchor, places } = one;
  const neighbours = neighboursOf(anchor, decider.chain);
  const [only, ...others] = places;
  if (only === undefined) return decideByPlace(one, neighbours, decider);
  if (others.length > 0) return decideAmong(one, neighbours, decider);

  if (decider.sure.has(anchor)) {
    const isAlone = decider.chain.length === 1;
    // In a text as long as the original the words must be where they were, unless other quotes say where that is now.
    if (isAlone && decider.length === decider.searched.original.length && startOf(decider, only) !== anchor.start) {
      return displaced(decider, only);
    }
    return { kind: 'found', at: only };
  }
  // A passage may have been moved as a whole: then a quote beside this one has moved with it.
  if (isWhereExpected(anchor, only, neighboursOf(anchor, decider.single))) return { kind: 'found', at: only };
  return isGapKnown(neighbours) ? 'missing' : displaced(decider, only);
}

/** The words stand in context at several places. */
function decideAmong({ anchor, pattern, places }: Sought, neighbours: Neighbours, decider: Decider): Decision {
  const { before, after } = neighbours;
  if (!before && !after) {
    const here = places.filter((place) => startOf(decider, place) === anchor.start);
    return here[0] && decider.length === decider.searched.original.length
      ? { kind: 'found', at: here[0] }
      : ambiguous(decider, places);
  }
  const window = windowBetween(anchor, neighbours, decider.searched.folded.text.length);
  const within = inContextAt(decider.searched, pattern, window);
  const [only, ...others] = within.filter((place) => isWhereExpected(anchor, place, neighbours));
  if (only && others.length === 0) return { kind: 'found', at: only };
  if (others.length > 0 || within.length >= MOST_OCCURRENCES) return ambiguous(decider, within);
  if (isGapKnown(neighbours)) return 'missing';
  const [first] = within;
  return first && within.length === 1 ? { kind: 'found', at: first } : ambiguous(decider, places);
}

/** The words stand nowhere with the right words around them: only their place can tell that they are the ones. */
function decideByPlace({ anchor, pattern }: Sought, neighbours: Neighbours, decider: Decider): Decision {
  const { searched } = decider;
  const window = windowBetween(anchor, neighbours, searched.folded.text.length);
  const [only, ...others] = wordsAt(searched, pattern, window).filter((place) =>
    isWhereExpected(anchor, place, neighbours),
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

const startOf = ({ searched }: Decider, place: Span): number | undefined => unfold(searched.folded, place)?.start;

function displaced({ searched }: Decider, place: Span): Decision {
  const span = unfold(searched.folded, place);
  return span ? { kind: 'displaced', span } : 'missing';
}

const ambiguous = ({ searched }: Decider, places: readonly Span[]): Decision => ({
  kind: 'ambiguous',
  places: places.flatMap((place) => unfold(searched.folded, place) ?? []),
});
