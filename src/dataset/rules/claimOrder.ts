import { deriveRelationships } from '../../domain/relationships.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Evidence is read in the order of its source; views keep the order claims are given in. */
export const claimOrder: Rule = {
  id: 'claim-order',
  severity: 'warning',
  summary: 'The claims of a relationship stand in the order of their first quotes in the source.',
  *check({ dataset }) {
    const quotes = new Map(dataset.quotes.map((quote) => [quote.id, quote]));
    const positions = new Map(dataset.claims.map((claim, position) => [claim, position]));
    for (const { claims } of deriveRelationships(dataset.claims)) {
      const latest = new Map<string, { readonly start: number; readonly id: string }>();
      for (const claim of claims) {
        const [first] = claim.quotes.flatMap((id) => quotes.get(id) ?? []).sort((a, b) => a.start - b.start);
        if (!first) continue;
        const before = latest.get(first.source);
        if (before && first.start < before.start) {
          yield {
            path: at('claims', positions.get(claim) ?? 0),
            message: `"${claim.id}" is listed after "${before.id}", but its quote stands before that one's in the source.`,
            mend: 'Move the claim up, so that readers meet the evidence in the order of the source.',
          };
        } else {
          latest.set(first.source, { start: first.start, id: claim.id });
        }
      }
    }
  },
};
