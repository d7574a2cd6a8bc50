import { expect, it, vi } from 'vitest';
import { addEnglish, t, type Translation } from './i18n.ts';

it('takes in messages that come later, beside those of their group that are here, and reports who asked too soon', () => {
  const reset = t('filters.reset');
  const later: Translation = { filters: { later: 'Came later' }, late: { group: { deep: 'And this' } } };
  // These keys are not in the catalogue.
  const said = t as unknown as (key: string) => string;
  const { mock } = vi.spyOn(globalThis, 'queueMicrotask').mockReturnValue(undefined);
  expect(said('filters.later')).toBe('filters.later');
  expect(mock.calls[0]?.[0]).toThrow('There is no message “filters.later” yet.');
  vi.restoreAllMocks();
  addEnglish(later);
  expect(said('filters.later')).toBe('Came later');
  expect(said('late.group.deep')).toBe('And this');
  expect(t('filters.reset')).toBe(reset);
});
