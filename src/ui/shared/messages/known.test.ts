import { expect, it } from 'vitest';
import { speak, t } from './i18n.ts';

it('looks a message up once for what is put into it, and anew in another language', async () => {
  const until = (date: string): string => t('date.until', { date });
  expect([until('Monday'), until('Tuesday'), until('Monday')]).toEqual([
    'until Monday',
    'until Tuesday',
    'until Monday',
  ]);
  await speak('de', { date: { until: 'bis {{date}}' } });
  expect(until('Monday')).toBe('bis Monday');
  await speak('en', {});
  expect(until('Monday')).toBe('until Monday');
});

it('goes on where more was asked for than is kept', () => {
  for (let at = 0; at < 2_001; at++) t('date.from', { date: String(at) });
  expect(t('date.from', { date: '7' })).toBe('from 7');
});
