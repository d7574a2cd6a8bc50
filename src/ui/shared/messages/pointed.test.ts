import { expect, it } from 'vitest';
import en from './en.json';
import { speak, t } from './i18n.ts';
import { pseudoCatalogue } from './pseudo.ts';

const heading = (): string => t('report.heading', { subject: 'Iran', object: 'Syria' });

it.each([
  ['of a translation that left it as it is in English', pseudoCatalogue(en, 'ar-XB')],
  ['of a translation that has turned it', { report: { heading: '{{subject}} ← {{object}}' } }],
  ['of what a translation lacks', {}],
])('from right to left, the arrow points on: %s', async (_, messages) => {
  await speak('ar-XB', messages);
  expect(heading()).toBe('\u2068Iran\u2069 ← \u2068Syria\u2069');
});

it('keeps the order of a message within another, and the arrows of a name and of a key', async () => {
  await speak('ar-XB', pseudoCatalogue(en, 'ar-XB'));
  const said = t('app.titleClaim', { from: 'Iran', predicate: 'أيد', to: 'Syria' });
  // Its own letters say which way it goes; names and an arrow alone have none.
  expect(t('report.selectedTitle', { name: said })).toContain(`\u2068${said}\u2069`);
  expect(t('report.selectedTitle', { name: heading() })).toContain(`\u2067${heading()}\u2069`);
  expect(t('report.selectedTitle', { name: 'A → B' })).toContain('\u2068A → B\u2069');
  expect(t('keys.name.ArrowLeft')).toBe('←');
});

it('leaves a sentence in English, as of a dataset or of what a translation lacks, in its own order', async () => {
  await speak('ar-XB', {});
  const [iran, syria] = ['\u2068Iran\u2069', '\u2068Syria\u2069'];
  const of = (sentence: string): string => t('report.selectedTitle', { name: sentence });
  expect(of(`${iran} sends forces to ${syria}`)).toContain(`\u2068${iran} sends`);
  expect(of(`\u2068says ${iran}\u2069 … \u2068${syria}\u2069`)).toContain(`\u2067\u2068says`);
});

it('is left alone from left to right', async () => {
  await speak('en', en);
  expect(heading()).toBe('Iran → Syria');
});
