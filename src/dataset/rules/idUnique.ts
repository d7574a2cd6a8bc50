import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** One id, one thing: links and selections name things by id alone, so that an actor and a voice must not share one. */
export const idUnique: Rule = {
  id: 'id-unique',
  severity: 'error',
  summary: 'No two things in the dataset have the same id, whatever their kind.',
  *check({ dataset }) {
    const firstUse = new Map<string, string>();
    for (const kind of ['sources', 'actors', 'voices', 'quotes', 'claims'] as const) {
      for (const [position, { id }] of dataset[kind].entries()) {
        const path = at(kind, position, 'id');
        const first = firstUse.get(id);
        if (first === undefined) firstUse.set(id, path);
        else
          yield {
            path,
            message: `The id "${id}" is taken already, at ${first}.`,
            mend: 'Give one of the two another id.',
          };
      }
    }
  },
};
