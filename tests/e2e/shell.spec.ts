import { readFile } from 'node:fs/promises';
import { openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';

test('opens below a path with a heading and its three regions', async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/Sourceline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { graph, evidence, filters } = regions(page);
  await expect(graph).toBeVisible();
  await expect(evidence).toBeVisible();
  await expect(filters).toBeVisible();
  // The key to the lines is read without scrolling, each in two rows at most; what is closed has its word.
  const key = filters.getByRole('group', { name: 'How well supported' }).getByRole('listitem');
  for (const row of await key.all()) {
    await expect(row).toBeInViewport({ ratio: 1 });
    expect((await row.boundingBox())?.height).toBeLessThan(36);
  }
  for (const word of ['Voices', 'Reader', 'Timeline'])
    await expect(page.getByText(word, { exact: true })).toBeVisible();
  // Pointed at, "only" takes the place of the count.
  await key.first().hover();
  await expect(key.first().getByRole('button')).toHaveCSS('opacity', '1');
});

test('the built page holds no script or style of its own, and its policy allows none', async ({ page, site }) => {
  const html = await (await page.request.get(site)).text();
  expect(html).toContain("default-src 'self'");
  expect(html).not.toMatch(/unsafe-/);
  expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/i);
  // Everything it names stands beside it, wherever that is.
  expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\.\//)]),
  );
  expect(html).not.toMatch(/(?:src|href)="\//);
});

test('serves its dataset unchanged beside the page', async ({ page, site }) => {
  const served = await (await page.request.get(new URL('data/iran-syria-2012.json', site).href)).text();
  expect(served).toBe(await readFile(new URL('../../data/iran-syria-2012.json', import.meta.url), 'utf8'));
});

test('says what it needs where scripts are off', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  // Playwright passes over noscript when it looks for text.
  await expect(page.locator('noscript p')).toContainText('It needs JavaScript');
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});
