import { claimsByCredit, creditedQuotes, isContext } from './claimQuotes.ts';
import type { DatasetIndex } from './datasetIndex.ts';
import type { QuoteId } from './ids.ts';
import type { Chain, Claim } from './types.ts';

/** Who is credited with the words of a quote, by all claims that rest on it, whatever a view shows of them. */
export interface QuoteCredit {
  /** Who says them, each chain once; the publication only where no voice besides it does. */
  readonly said: readonly Chain[];
  /** Where voices say them: the publication, for what it states with the same words by the way. */
  readonly rest: readonly Chain[];
  /** Which of the words these are, in the order of the claims; none where they are not known apart. */
  readonly restWords: readonly string[];
  /**
   * What the publication tells with them besides, where it states nothing with them itself: `about`, something of a
   * statement of others; `introduces`, nothing that a claim rests on.
   */
  readonly telling: 'about' | 'introduces' | null;
}

/** Whether a publication speaks for itself. */
export function isOwnWords({ voices }: Pick<DatasetIndex, 'voices'>, chain: Chain): boolean {
  const [only] = chain;
  return chain.length === 1 && only !== undefined && voices.get(only)?.kind === 'publication';
}

export function creditOfQuote(index: DatasetIndex, quote: QuoteId): QuoteCredit {
  const claims = index.claimsOfQuote.get(quote) ?? [];
  const { credited, about } = claimsByCredit(claims, quote);
  const isOwn = (claim: Claim): boolean => claim.attribution.some((chain) => isOwnWords(index, chain));
  const ofOthers = credited.filter((claim) => !isOwn(claim)).map((other) => wordsTaken(other, quote));
  const isOfOthers = (words: string): boolean =>
    ofOthers.some((taken) => taken.length === 0 || taken.some((others) => others.includes(words)));
  const stating = credited.filter((claim) => isOwn(claim) && !onlyNames(claim, quote, isOfOthers));
  const chainsOf = (claims: readonly Claim[]): readonly Chain[] => [
    ...new Map(claims.flatMap(({ attribution }) => attribution).map((chain) => [chain.join(' '), chain])).values(),
  ];
  const own = chainsOf(stating).filter((chain) => isOwnWords(index, chain));
  const others = chainsOf(credited).filter((chain) => !isOwnWords(index, chain));
  return {
    said: others.length > 0 ? others : own,
    rest: others.length > 0 ? own : [],
    restWords: others.length > 0 ? wordsOf(stating, quote) : [],
    telling: claims.length === 0 ? 'introduces' : about.length > 0 && own.length === 0 ? 'about' : null,
  };
}

/**
 * Whether all that a claim takes from a quote are words that claims of others rest on too, and it rests on another quote besides: it
 * takes from here whom it is about, and says nothing with it.
 * @param isOfOthers whether claims of others rest on words
 */
function onlyNames(claim: Claim, quote: QuoteId, isOfOthers: (words: string) => boolean): boolean {
  const taken = wordsTaken(claim, quote);
  return creditedQuotes(claim).length > 1 && taken.length > 0 && taken.every(isOfOthers);
}

/** The words of a quote that a claim rests on; none where it rests on all of it. */
const wordsTaken = ({ marks = [] }: Claim, quote: QuoteId): readonly string[] =>
  marks.filter((mark) => mark.quote === quote).map(({ exact }) => exact);

/** The words of a quote that claims rest on, without such as stand in others of them; none where one rests on all of it. */
function wordsOf(claims: readonly Claim[], quote: QuoteId): readonly string[] {
  const marked = claims.map((claim) => wordsTaken(claim, quote));
  if (marked.some(({ length }) => length === 0)) return [];
  const words = [...new Set(marked.flat())];
  return words.filter((each) => !words.some((other) => other !== each && other.includes(each)));
}

/**
 * Who says the whole of a quote from which a claim takes only what the publication states by the way; empty where the
 * publication says it all, and for every claim that a voice besides it is credited with.
 */
export function speakersOfWhole(index: DatasetIndex, claim: Claim, quote: QuoteId): readonly Chain[] {
  const isOwn = claim.attribution.every((chain) => isOwnWords(index, chain));
  if (!isOwn || isContext(claim, quote)) return [];
  return creditOfQuote(index, quote).said.filter((chain) => !isOwnWords(index, chain));
}
