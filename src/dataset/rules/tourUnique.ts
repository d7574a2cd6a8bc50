import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A link names a tour by its id alone. */
export const tourUnique: Rule = {
  id: 'tour-unique',
  severity: 'error',
  summary: 'No two tours have the same id.',
  *check({ dataset }) {
    const seen = new Set<string>();
    for (const [position, { id }] of (dataset.tours ?? []).entries()) {
      if (seen.has(id)) {
        const message = `Another tour has the id "${id}" already.`;
        yield { path: at('tours', position, 'id'), message, mend: 'Give one of the two another id.' };
      }
      seen.add(id);
    }
  },
};
