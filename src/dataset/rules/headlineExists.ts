import { deriveRelationships, relationshipOf } from '../../domain/relationships.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A headline points to a line that is really drawn. */
export const headlineExists: Rule = {
  id: 'headline-exists',
  severity: 'error',
  summary: 'Every headline names a relationship that at least one claim is about, and names it once.',
  *check({ dataset }) {
    const relationships = new Set(deriveRelationships(dataset.claims).map(({ id }) => id));
    const seen = new Set<string>();
    for (const [position, headline] of (dataset.headlines ?? []).entries()) {
      const { subject, object, category } = headline;
      const id = relationshipOf(headline);
      const path = at('headlines', position);
      if (!relationships.has(id)) {
        const message = `No claim is about "${subject}" and "${object}" under "${category}".`;
        yield { path, message, mend: 'Correct the direction or the category, or remove the headline.' };
      } else if (seen.has(id)) {
        yield { path, message: 'This headline is listed twice.', mend: 'List it once.' };
      }
      seen.add(id);
    }
  },
};
