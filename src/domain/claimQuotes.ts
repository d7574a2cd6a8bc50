import type { DatasetIndex } from './datasetIndex.ts';
import type { QuoteId } from './ids.ts';
import type { Claim, Quote } from './types.ts';

type Quoted = Pick<Claim, 'quotes' | 'context'>;

/** Whether a quote of a claim holds the publication's own words about the statement, which its voices did not say. */
export const isContext = ({ context }: Quoted, quote: QuoteId): boolean => context?.includes(quote) ?? false;

/** The quotes that hold what the voices of a claim are credited with, weightiest first. */
export const creditedQuotes = (claim: Quoted): readonly QuoteId[] =>
  claim.quotes.filter((quote) => !isContext(claim, quote));

/** The same in the order of the source, so that words which only together hold a claim read as they stand there. */
export function creditedInOrder({ dataset, quotes }: DatasetIndex, claim: Quoted): readonly Quote[] {
  const placeOf = new Map(dataset.sources.map(({ id }, at) => [id, at]));
  return creditedQuotes(claim)
    .flatMap((id) => quotes.get(id) ?? [])
    .sort((a, b) => (placeOf.get(a.source) ?? 0) - (placeOf.get(b.source) ?? 0) || a.start - b.start);
}

/** Every quote of a claim: first what its voices are credited with, then what the publication says about it. */
export const quotesCreditedFirst = (claim: Quoted): readonly QuoteId[] => [
  ...creditedQuotes(claim),
  ...claim.quotes.filter((quote) => isContext(claim, quote)),
];

/** The claims that credit a quote to their voices, and those for which it only tells of them. */
export function claimsByCredit(
  claims: readonly Claim[],
  quote: QuoteId,
): { readonly credited: readonly Claim[]; readonly about: readonly Claim[] } {
  return {
    credited: claims.filter((claim) => !isContext(claim, quote)),
    about: claims.filter((claim) => isContext(claim, quote)),
  };
}
