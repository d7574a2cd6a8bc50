import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';
import { DIST } from './dist.ts';
import { notPressable } from './pressable.ts';

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

test('every button of the header can be pressed at every width, and a filter that is set moves nothing', async ({
  page,
}) => {
  const header = page.getByRole('banner');
  const heights: (readonly number[])[] = [];
  for (const query of ['', '?categories=military-support']) {
    await openApp(page, query);
    const found: number[] = [];
    for (const width of [880, 899, 900, 912, 930, 975, 1000, 1024, 1099, 1100, 1239, 1240, 1360]) {
      await page.setViewportSize({ width, height: 700 });
      // Twice a frame: one for React to follow the width, one for it to be laid out.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await notPressable(header.getByRole('button')), `${query}, ${width} wide`).toEqual([]);
      found.push((await header.boundingBox())?.height ?? NaN);
    }
    heights.push(found);
  }
  expect(heights[1]).toEqual(heights[0]);
  expect(new Set(heights[0]).size).toBe(1);
});

test('title and date stand beside each other or the one above the other, with no hole and the sign at the last word', async ({
  page,
}) => {
  await openApp(page);
  for (const width of [900, 960, 1024, 1099, 1100, 1180, 1240, 1280, 1360, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { title, date, sign } = await page.getByRole('banner').evaluate((header) => {
      const wordsOf = (selector: string): DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(header.querySelector(selector)?.firstChild ?? header);
        return [...range.getClientRects()];
      };
      const signs = header.querySelector('[aria-controls] svg');
      return { title: wordsOf('h1'), date: wordsOf('[aria-controls]'), sign: signs?.getBoundingClientRect() };
    });
    const where = `${width} wide`;
    const last = date.at(-1);
    if (!last || !sign) throw new Error(`${where}: not all of it is there.`);
    expect(sign.left - last.right, where).toBeLessThan(8);
    expect(Math.abs(sign.top + sign.height / 2 - (last.top + last.height / 2)), where).toBeLessThan(3);
    const right = Math.max(...title.map((line) => line.right));
    const isBeneath = Math.min(...date.map((line) => line.top)) >= Math.max(...title.map((line) => line.bottom)) - 4;
    if (!isBeneath) expect(Math.min(...date.map((line) => line.left)) - right, where).toBeLessThan(24);
  }
});

test('what the main part shows stands in one row between an open panel and wide evidence', async ({ page }) => {
  for (const panel of ['filters', 'reader']) {
    await openApp(page, `?panel=${panel},evidence&select=iran&evidenceWidth=wide`);
    const modes = page.getByRole('navigation', { name: 'What is shown' });
    for (const width of [1440, 1366, 1280, 1240]) {
      await page.setViewportSize({ width, height: 800 });
      const tops = await modes
        .locator('xpath=..')
        .getByRole('button')
        .evaluateAll((buttons) =>
          buttons.map((button) => button.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
        );
      expect(tops.length).toBeGreaterThan(4);
      for (const top of tops) expect(Math.abs(top - (tops[0] ?? 0)), `${panel}, ${width} wide`).toBeLessThan(3);
    }
  }
});

test('the built page holds no script or style but those its policy knows by their text', async ({ page, site }) => {
  const html = await (await page.request.get(site)).text();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  // Data about the page is no script of it.
  const code = [...html.matchAll(/<(style|script)(?![^>]*(?:\bsrc=|"application\/ld\+json"))[^>]*>(.*?)<\/\1>/gs)];
  expect(code.map(([, kind]) => kind)).toEqual(expect.arrayContaining(['style', 'script']));
  for (const [, kind = '', text = ''] of code)
    expect(policy, text.slice(0, 80)).toMatch(
      new RegExp(
        `${kind}-src [^;]*'sha256-${createHash('sha256').update(text).digest('base64').replaceAll(/[+/]/g, '\\$&')}'`,
      ),
    );
  expect(html.replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')).not.toMatch(/\sstyle=|\son\w+=/i);
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
  // What it would have to wait for besides.
  expect(html.slice(0, end)).not.toMatch(/<script[^>]*\bsrc=|<link rel="stylesheet"(?![^>]* disabled)/);
  expect(gzipSync(html.slice(0, end)).length).toBeLessThan(60 * 1024);
});

test('where a host allows no style or script in a page, it has them from their files', async ({ page, problems }) => {
  problems.allow(/\binline\b/, /Content Security Policy/);
  await page.route(/\/path\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const headers = {
      ...response.headers(),
      'content-security-policy': "default-src 'self'; img-src 'self' data: blob:",
    };
    await route.fulfill({ response, headers });
  });
  await openApp(page, '?select=iran');
  const { graph, evidence } = regions(page);
  await expect(graph).toBeVisible();
  await expect(evidence.getByRole('heading', { level: 2 }).first()).toHaveText(/Iran/);
  await expect(page.locator('body')).toHaveCSS('font-family', /Source Sans 3 Variable/);
  await openApp(page);
  await expect(graph).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-still', 'plain');
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
