import { at } from '../finding.ts';
import { knownVocabulary } from '../knownVocabulary.ts';
import type { Rule } from '../rule.ts';

/** A word the app can explain: built in, or brought by the dataset with a label. */
export const vocabularyKnown: Rule = {
  id: 'vocabulary-known',
  severity: 'error',
  summary: 'Every actor type, category and predicate is built in or defined under "vocabulary".',
  *check({ dataset }) {
    const { actorTypes, categories, predicates } = knownVocabulary(dataset);
    const unknown = (path: string, what: string, id: string, key: string) => ({
      path,
      message: `There is no ${what} "${id}".`,
      mend: `Use a built-in one, or define it with a label under vocabulary.${key}.`,
    });

    for (const [i, { type }] of dataset.actors.entries()) {
      if (!actorTypes.has(type)) yield unknown(at('actors', i, 'type'), 'actor type', type, 'actorTypes');
    }
    for (const [i, { category, predicate }] of dataset.claims.entries()) {
      if (!categories.has(category)) yield unknown(at('claims', i, 'category'), 'category', category, 'categories');
      if (!predicates.has(predicate)) yield unknown(at('claims', i, 'predicate'), 'predicate', predicate, 'predicates');
    }
    for (const [id, { category }] of Object.entries(dataset.vocabulary?.predicates ?? {})) {
      const path = at('vocabulary', 'predicates', id, 'category');
      if (!categories.has(category)) yield unknown(path, 'category', category, 'categories');
    }
    for (const [i, { category }] of (dataset.headlines ?? []).entries()) {
      if (!categories.has(category)) yield unknown(at('headlines', i, 'category'), 'category', category, 'categories');
    }
  },
};
