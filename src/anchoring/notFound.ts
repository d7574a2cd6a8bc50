import type { QuoteAnchoring } from './anchorQuotes.ts';

/** What became of a quote that a text does not hold word for word at one certain place. */
export type NotFound = Exclude<QuoteAnchoring, { kind: 'found' }>;

/** The quotes that were not found: whatever counts or marks them reads this. */
export const notFoundIn = <Id>(anchorings: ReadonlyMap<Id, QuoteAnchoring>): ReadonlyMap<Id, NotFound> =>
  new Map([...anchorings].flatMap(([id, anchoring]) => (anchoring.kind === 'found' ? [] : [[id, anchoring] as const])));
