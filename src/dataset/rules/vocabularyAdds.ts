import { at } from '../finding.ts';
import { BUILT_IN } from '../knownVocabulary.ts';
import type { Rule } from '../rule.ts';

/** A built-in word means the same in every dataset; a dataset adds words and redefines none. */
export const vocabularyAdds: Rule = {
  id: 'vocabulary-adds',
  severity: 'error',
  summary: 'What a dataset defines under "vocabulary" is not built in already.',
  *check({ dataset }) {
    for (const key of ['actorTypes', 'categories', 'predicates'] as const) {
      for (const id of Object.keys(dataset.vocabulary?.[key] ?? {})) {
        if (!BUILT_IN[key].has(id)) continue;
        yield {
          path: at('vocabulary', key, id),
          message: `"${id}" is built in, and cannot be defined again.`,
          mend: 'Remove it here to use the built-in one, or choose another id.',
        };
      }
    }
  },
};
