import { afterEach, expect, it, vi } from 'vitest';
import { label, speak, t } from './i18n.ts';

afterEach(() => vi.restoreAllMocks());

/** How often numbers are put into messages, which is done whenever one is looked up. */
async function countLookups(): Promise<() => number> {
  let lookups = 0;
  vi.spyOn(Intl, 'NumberFormat').mockImplementation(function () {
    return { format: (value: number) => `${value}, ${++lookups}` } as unknown as Intl.NumberFormat;
  });
  // The formatter is made anew.
  await speak('en', {});
  return () => lookups;
}

const claims = (count: number): string => t('report.claims', { count, shown: 1 });

it('ends a sentence with one full stop after a name that ends in one', () => {
  expect(t('report.whole', { credit: 'a voice of the U.S.' })).toBe(
    'What these words report is credited to a voice of the U.S.',
  );
  expect(t('report.whole', { credit: 'Jon Vale' })).toMatch(/to Jon Vale\.$/u);
  expect(t('limits.setAside', { names: 'A voice of the U.S.' })).toMatch(/U\.S\. What rests/u);
  // What is put in stays as it is, and so does a stop that is not the message's own.
  expect(t('app.titleQuote', { quote: 'He left ..' })).toBe('“He left ..”');
});

it('looks a message up once for what is put into it', async () => {
  const lookups = await countLookups();
  const first = claims(1_234);
  const after = lookups();
  expect(after).toBeGreaterThan(0);
  expect(claims(1_234)).toBe(first);
  expect(lookups()).toBe(after);
  expect(claims(1_235)).not.toBe(first);
  expect(lookups()).toBeGreaterThan(after);
});

it('forgets them all where there are too many, and looks them up again', async () => {
  const lookups = await countLookups();
  const first = claims(1_234);
  for (let at = 0; at < 2_001; at++) t('date.from', { date: String(at) });
  const after = lookups();
  expect(claims(1_234)).not.toBe(first);
  expect(lookups()).toBeGreaterThan(after);
});

it('knows a label, and that there is none, apart from the message of its key', async () => {
  expect(label('category', 'of-my-own')).toBeUndefined();
  expect(label('category', 'of-my-own')).toBeUndefined();
  expect(label('category', 'ties')).toBe(t('category.ties'));
  await speak('de', { category: { ties: 'Bindungen', 'of-my-own': 'Eigenes' } });
  expect([label('category', 'ties'), label('category', 'of-my-own')]).toEqual(['Bindungen', 'Eigenes']);
  await speak('en', {});
  expect([label('category', 'ties'), label('category', 'of-my-own')]).toEqual(['Ties', undefined]);
});

it('looks them up anew in another language', async () => {
  const until = (date: string): string => t('date.until', { date });
  expect([until('Monday'), until('Tuesday')]).toEqual(['until Monday', 'until Tuesday']);
  await speak('de', { date: { until: 'bis {{date}}' } });
  expect(until('Monday')).toBe('bis Monday');
  await speak('en', {});
  expect(until('Monday')).toBe('until Monday');
});
