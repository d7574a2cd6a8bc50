import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A claim joins two actors. */
export const selfRelation: Rule = {
  id: 'self-relation',
  severity: 'error',
  summary: 'No claim has the same actor as subject and object.',
  *check({ dataset }) {
    for (const [position, { subject, object }] of dataset.claims.entries()) {
      if (subject !== object) continue;
      yield {
        path: at('claims', position, 'object'),
        message: `The claim relates "${subject}" to itself.`,
        mend: 'Name the actor on the other side of the statement.',
      };
    }
  },
};
