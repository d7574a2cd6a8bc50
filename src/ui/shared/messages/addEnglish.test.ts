import { expect, it } from 'vitest';
import { addEnglish, t, type Translation } from './i18n.ts';

it('takes in messages that come later, beside those of their group that are here', () => {
  const reset = t('filters.reset');
  const later: Translation = { filters: { later: 'Came later' }, late: { group: { deep: 'And this' } } };
  // These keys are not in the catalogue.
  const said = t as unknown as (key: string) => string;
  expect(said('filters.later')).toBe('filters.later');
  addEnglish(later);
  expect(said('filters.later')).toBe('Came later');
  expect(said('late.group.deep')).toBe('And this');
  expect(t('filters.reset')).toBe(reset);
});
