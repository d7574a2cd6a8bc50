import { at } from '../finding.ts';
import { knownVocabulary } from '../knownVocabulary.ts';
import type { Rule } from '../rule.ts';

/** Each predicate belongs to one category, so that a claim is on the line it speaks of. */
export const predicateCategory: Rule = {
  id: 'predicate-category',
  severity: 'error',
  summary: 'The category of a claim is the one its predicate belongs to.',
  *check({ dataset }) {
    const { predicates } = knownVocabulary(dataset);
    for (const [position, { predicate, category }] of dataset.claims.entries()) {
      const own = predicates.get(predicate);
      if (own === undefined || own === category) continue; // unknown ones are reported by vocabulary-known
      yield {
        path: at('claims', position, 'category'),
        message: `The predicate "${predicate}" belongs to "${own}", not to "${category}".`,
        mend: `Set "category" to "${own}", or choose another predicate.`,
      };
    }
  },
};
