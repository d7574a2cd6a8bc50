import type { Page, Request } from '@playwright/test';
import { BROUGHT, FURTHER } from '../../src/graph/still/drawText.ts';
import { axeFindings, LAPTOP, openApp, PHONE, ready, regions } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { canvasOf } from './picture.ts';
import { differingShare, drawn, pictureOf } from './pixels.ts';

const START = /\/assets\/start-[^/]*\.js$/;
/** The code of the living picture. */
const LIVING = /\/assets\/GraphCanvas-[^/]*\.js$/;
const PICTURE = 'svg[role^="graphics-document"]';

/** Holds back a file of the page until `release` is called. */
async function holdBack(page: Page, file: RegExp): Promise<{ readonly release: () => void }> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return { release: () => release() };
}

/** What moved on a page by itself. */
interface Shift {
  /** How far, as the browser scores it. */
  readonly value: number;
  /** What, and from where to where, in pixels of the page. */
  readonly sources: readonly string[];
}

/** Collects what moves on the page by itself, from before it is drawn on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Entry extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const told = ({ x, y, width, height }: DOMRectReadOnly): string => [x, y, width, height].join(' ');
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Entry[])
        shifts.push({
          value: entry.value,
          sources: entry.sources.map(({ node, previousRect, currentRect }) => {
            const element = node instanceof Element ? node : node?.parentElement;
            return `${element?.outerHTML.slice(0, 90) ?? 'gone'}: ${told(previousRect)} to ${told(currentRect)}`;
          }),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * Waits for the fonts of the page, which `document.fonts.ready` does not where nothing was laid out in them yet. What moved
 * until then is forgotten: on a busy machine they come after the first picture, and how far things move with them is
 * another test's.
 */
async function lettersOf(page: Page): Promise<void> {
  for (const face of ["500 14px 'Source Sans 3 Variable'", "700 20px 'Source Serif 4 Variable'"])
    await expect
      .poll(() => page.evaluate(async (wanted) => (await document.fonts.load(wanted)).length, face), face)
      .toBeGreaterThan(0);
  await drawn(page);
  await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.splice(0));
}

/** How far things moved, in all, and which. */
const shiftsOf = (page: Page): Promise<{ readonly moved: number; readonly shifts: readonly Shift[] }> =>
  page.evaluate(() => {
    const { shifts } = window as unknown as { shifts: readonly Shift[] };
    return { moved: shifts.reduce((sum, { value }) => sum + value, 0), shifts };
  });

/** Holds that nothing on the page moved by itself; else says what did. */
async function expectStill(page: Page): Promise<void> {
  const { moved, shifts } = await shiftsOf(page);
  expect(moved, JSON.stringify(shifts, null, 2)).toBeLessThan(0.001);
}

test('the policy of the page stands before all that it holds to', async ({ page }) => {
  const html = await (await page.request.get('./')).text();
  const policy = html.indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(html.search(/<(?:script|link|style|body)/));
  // A browser looks for the charset no further.
  expect(html.indexOf('<meta charset')).toBeLessThan(1024);
});

test('the still waits for nothing but itself: its letters are asked for first, its styles are there, scripts come after it', async ({
  page,
}) => {
  const html = await (await page.request.get('./')).text();
  const picture = html.indexOf('</figure>');
  expect(html.search(/<link rel="preload" as="font"/)).toBeLessThan(html.indexOf('<script'));
  expect(html.search(/<script[^>]*type="module"/)).toBeGreaterThan(picture);
  expect(html.lastIndexOf('<style')).toBeLessThan(html.indexOf('<body'));
  // It is drawn whole: what is waited for begins right behind it.
  const waitedFor = /<link rel="expect" href="#([^"]+)" blocking="render">/.exec(html)?.[1] ?? '';
  expect(html.indexOf(`id="${waitedFor}"`)).toBeGreaterThan(picture);
  expect(html.slice(picture, html.indexOf(`id="${waitedFor}"`))).not.toContain('<figure');
});

test('every font of the page, and what stands in for one, is known by its name, as the build writes it', async ({
  page,
}) => {
  await openApp(page);
  const families = await page.evaluate(() =>
    [...document.fonts].map(({ family }) => family.replaceAll(/^["']|["']$/g, '')),
  );
  const lists = await page.evaluate(() =>
    ['--sans', '--serif', '--stand-in-serif'].map((name) =>
      getComputedStyle(document.documentElement).getPropertyValue(name),
    ),
  );
  const named = lists.flatMap((list) => [...list.matchAll(/(?:Source S|Stand-in )[\w ]+/g)].map(([name]) => name));
  expect(new Set(named)).toEqual(
    new Set([...Object.values(BROUGHT), ...Object.values(FURTHER), 'Stand-in Sans', 'Stand-in Serif']),
  );
  expect(families).toEqual(expect.arrayContaining(named));
  // What all is set in is one file, so that none that no letter needs is stood in for.
  for (const family of Object.values(BROUGHT)) expect(families.filter((name) => name === family)).toHaveLength(1);
  for (const family of Object.values(FURTHER)) {
    const found = await page.evaluate((name) => document.fonts.load(`16px '${name}'`, 'Сирия'), family);
    expect(found, family).toHaveLength(1);
  }
});

test('without scripts the page is there in full: the picture, its key, and every word', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, colorScheme: 'dark' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request: Request) => asked.push(request.url()));
  await page.goto(site);
  await expect(page).toHaveTitle('Iran and the war in Syria, August 2012 – Sourceline');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner').getByText('As of 27 August 2012 (inferred)')).toBeVisible();

  const picture = page.locator(PICTURE);
  await expect(picture).toBeInViewport();
  await expect(picture.locator('a')).toHaveCount(INDEX.dataset.actors.length + INDEX.relationships.size);
  await expect(picture.locator('a[href="?select=irgc"]')).toBeVisible();
  // One set of labels, in the colours of the dark.
  await expect(picture.locator('text', { hasText: /^Iran$/ }).filter({ visible: true })).toHaveCount(1);
  await expect(picture.locator('text', { hasText: /^Iran$/ }).filter({ visible: true })).toHaveCSS(
    'fill',
    'rgb(236, 232, 224)',
  );
  await expect(page.getByRole('heading', { name: 'Key to the picture' })).toBeVisible();

  const { exact } = quoteOf('q-unverified');
  await expect(page.getByRole('blockquote').filter({ hasText: exact }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'The dataset, as a file (JSON)' })).toBeVisible();
  // Nothing that does nothing, and no room beside the words on any screen.
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const viewport of [{ width: 320, height: 640 }, LAPTOP]) {
    await page.setViewportSize(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    await expect(picture).toBeVisible();
  }
  expect(asked.filter((url) => /\.(?:js|css)$/.test(url))).toEqual([]);
  await context.close();
});

test('where its script does not come, the page says so and is there in full', async ({ page, problems }) => {
  problems.allow(/start-[^/]*\.js/, /iran-syria-2012\.json was preloaded/);
  await page.route(START, (route) => route.abort());
  await page.goto('./?select=iran');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator(PICTURE)).toBeVisible();
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(INDEX.dataset.claims.length);
  await page.setViewportSize(PHONE);
  expect(await axeFindings(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
});

for (const [name, viewport] of [
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
] as const) {
  test(`letters that come late move little, on ${name}`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize(viewport);
    const letters = await holdBack(page, /source-sans-3-latin-.*\.woff2$/);
    await holdBack(page, START);
    await page.goto('./', { waitUntil: 'commit' });
    const count = (what: 'paints' | 'fonts'): Promise<number> =>
      page.evaluate(
        (asked) =>
          asked === 'paints'
            ? performance.getEntriesByType('paint').length
            : [...document.fonts].filter(({ family, status }) => family.includes('Source') && status === 'loaded')
                .length,
        what,
      );
    await expect.poll(() => count('paints')).toBeGreaterThan(0);
    expect(await count('fonts')).toBe(0);
    letters.release();
    await expect.poll(() => count('fonts')).toBe(1);
    await drawn(page);
    const { moved, shifts } = await shiftsOf(page);
    expect(moved, JSON.stringify(shifts, null, 2)).toBeLessThan(0.01);
  });

  test(`the living graph takes over in place, on ${name}`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(colorScheme, async () => {
        await page.emulateMedia({ colorScheme });
        const { release } = await holdBack(page, START);
        await page.goto('./', { waitUntil: 'commit' });
        await expect(page.locator(`${PICTURE} a`)).toHaveCount(INDEX.dataset.actors.length + INDEX.relationships.size);
        await lettersOf(page);
        await drawn(page);
        const before = await page.screenshot();
        release();
        await ready(page);
        await pictureOf(page);
        const after = await page.screenshot();
        const box = await canvasOf(page).boundingBox();
        if (!box) throw new Error('The picture is not on the screen.');
        expect(await differingShare(page, before, after, { parts: [box], tolerance: 16 }), 'the picture').toBeLessThan(
          0.02,
        );
        // And what stands about it: only a panel's rim may have come.
        expect(await differingShare(page, before, after, { tolerance: 16 }), 'the page').toBeLessThan(0.02);
        await expectStill(page);
        await expect(page.locator(PICTURE)).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(page.getByRole('main')).toHaveCount(1);
        await expect(regions(page).graph).toBeVisible();
      });
    }
  });
}

test('a link that asks for another picture never shows this one', async ({ page }) => {
  const { release } = await holdBack(page, START);
  await page.goto('./?select=irgc', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-still', 'other');
  await expect(page.locator('#app')).toBeAttached();
  await expect(page.locator(PICTURE)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  release();
  await ready(page);
  await expect(page.getByRole('heading', { name: 'Iranian Revolutionary Guard Corps' })).toBeVisible();
  await expect(page.locator(PICTURE)).toHaveCount(0);

  // What a letter or a site adds to a link asks for nothing.
  await page.goto('./?utm_source=letter', { waitUntil: 'commit' });
  await expect(page.locator(PICTURE)).toBeVisible();
  await ready(page);
});

for (const [name, viewport] of [
  ['a laptop', LAPTOP],
  ['a phone', PHONE],
] as const) {
  test(`what is pressed in the still is answered before the living picture is here, on ${name}`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize(viewport);
    const [script, picture] = [await holdBack(page, START), await holdBack(page, LIVING)];
    await page.goto('./', { waitUntil: 'commit' });
    const press = (id: string): Promise<void> =>
      page.locator(`${PICTURE} a[href="?select=${id}"] path`).first().dispatchEvent('click');
    await expect(page.locator(`${PICTURE} a`)).toHaveCount(INDEX.dataset.actors.length + INDEX.relationships.size);
    await lettersOf(page);
    await press('qatar');
    await expect(page.locator(`${PICTURE} a[data-asked]`)).toHaveAttribute('href', '?select=qatar');
    expect(new URL(page.url()).search).toBe('');

    script.release();
    await expect(page.getByRole('heading', { level: 2, name: 'Qatar' })).toBeVisible();
    await expect(page).toHaveURL(/\?select=qatar$/);
    await expect(page.locator('#app')).not.toHaveAttribute('inert');
    await expect(page.locator(PICTURE)).toBeVisible();
    await press('irgc');
    await expect(page.getByRole('heading', { level: 2, name: 'Iranian Revolutionary Guard Corps' })).toBeVisible();
    // The step is an entry of the history once it is painted.
    await expect(page).toHaveURL(/\?select=irgc$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: 'Qatar' })).toBeVisible();
    await expectStill(page);
    expect(await axeFindings(page)).toEqual([]);

    // A picture of all would be wrong from here on.
    await page.evaluate(() => window.sourceline?.setView({ types: ['state'] }));
    await expect(page.locator(PICTURE)).toHaveCount(0);
    await expect(regions(page).graph.getByRole('status')).toBeVisible();
    picture.release();
    await ready(page);
    await drawn(page);
    await expect(canvasOf(page)).toBeVisible();
  });
}

test('where the code of the living picture does not come, all else is there, and it can be asked for again', async ({
  page,
  problems,
}) => {
  problems.allow(/GraphCanvas-[^/]*\.js/, /A part of the page could not be loaded/);
  await page.route(LIVING, (route) => route.abort());
  await page.goto('./');
  const failure = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(failure).toBeVisible();
  await expect(page.locator(PICTURE)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // Nothing lies over it on a phone, where the introduction would.
  await page.setViewportSize(PHONE);
  await expect(page.getByRole('region', { name: 'What this is' })).toBeVisible();
  await failure.getByRole('button', { name: 'Try again' }).click({ trial: true });
  await page.setViewportSize(LAPTOP);
  await page.unroute(LIVING);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  await expect(canvasOf(page)).toBeVisible();
  await expect(page.locator(PICTURE)).toHaveCount(0);
});
