import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';
import { DIST } from './dist.ts';

test('opens below a path with a heading and its three regions', async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/Sourceline/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { graph, evidence, filters } = regions(page);
  await expect(graph).toBeVisible();
  await expect(evidence).toBeVisible();
  await expect(filters).toBeVisible();
  // The key to the lines is read without scrolling, each in one row; what is closed has its word.
  const key = filters.getByRole('group', { name: 'How well supported' }).getByRole('listitem');
  for (const row of await key.all()) {
    await expect(row).toBeInViewport({ ratio: 1 });
    expect((await row.boundingBox())?.height).toBeLessThan(30);
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
  // Data about the page is no script of it.
  expect(html).not.toMatch(/<style|<script(?![^>]*(?:\bsrc=|"application\/ld\+json"))|\sstyle=|\son\w+=/i);
  // Everything it names stands beside it, wherever that is.
  expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\.\//)]),
  );
  expect(html).not.toMatch(/(?:src|href)="\//);
});

test('needs no more than 60 KiB before its first picture', async ({ page, site }) => {
  const html = await (await page.request.get(site)).text();
  const end = html.indexOf('</figure>');
  expect(end).toBeGreaterThan(0);
  const names = [...html.matchAll(/(?:href="\.\/([^"]+\.css)"|<script src="\.\/([^"]+)")/g)].map(
    ([, style, script]) => style ?? script ?? '',
  );
  const files = [...new Set(names)];
  expect(files).toHaveLength(3);
  const texts = await Promise.all(files.map(async (file) => (await page.request.get(new URL(file, site).href)).text()));
  const sizes = [html.slice(0, end), ...texts].map((text) => gzipSync(text).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
});

test('serves its dataset unchanged beside the page', async ({ page, site }) => {
  const served = await (await page.request.get(new URL('data/iran-syria-2012.json', site).href)).text();
  expect(served).toBe(await readFile(new URL('../../data/iran-syria-2012.json', import.meta.url), 'utf8'));
});

test('the gallery of parts is for development: no build has any of it', async ({ request }) => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  expect(files).toContain('index.html');
  expect(files.filter((name) => /gallery/i.test(name))).toEqual([]);
  const texts = files.filter((name) => /[.](?:html|js|css)$/.test(name));
  expect(texts.filter((name) => readFileSync(join(DIST, name), 'utf8').includes('Gallery of parts'))).toEqual([]);
  expect((await request.get('./gallery')).status()).toBe(404);
});
