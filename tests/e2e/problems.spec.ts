import { expect, test } from './fixtures.ts';

// The other tests rest on this: that whatever goes wrong on a page is noticed.
const WRONGS: readonly (readonly [name: string, wrong: () => unknown, noticed: RegExp])[] = [
  ['a console error', () => console.error('planted'), /^console error: planted/],
  ['a console warning', () => console.warn('planted'), /^console warning: planted/],
  ['an uncaught error', () => setTimeout(() => void JSON.parse('planted')), /^uncaught: SyntaxError/],
  ['an unhandled rejection', () => void Promise.reject(new Error('planted')), /^uncaught: Error: planted/],
  ['a missing file', () => void fetch('./planted.json'), /^status 404: .*planted\.json/],
  [
    'another origin',
    () => void fetch('http://127.0.0.1:9/planted').catch(() => undefined),
    /^policy breached: connect-src/,
  ],
  [
    'an inline style',
    () => document.head.appendChild(document.createElement('style')).append('planted{}'),
    /^policy breached: style-src/,
  ],
  [
    'an inline script',
    () => document.head.appendChild(document.createElement('script')).append('planted()'),
    /^policy breached: script-src/,
  ],
];

for (const [name, wrong, noticed] of WRONGS) {
  test(`${name} is noticed`, async ({ page, problems }) => {
    await page.goto('./');
    await page.evaluate(wrong);
    await expect.poll(() => problems.unexpected()).toContainEqual(expect.stringMatching(noticed));
    problems.allow(/./);
  });
}

test('a profile opened by a test is watched as well', async ({ freshPage, problems }) => {
  const page = await freshPage();
  await page.goto('./');
  await page.evaluate(() => console.error('planted'));
  await expect.poll(() => problems.unexpected()).toContainEqual(expect.stringMatching(/^console error: planted/));
  problems.allow(/./);
});
