import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import type { Claim } from '../../src/domain/types.ts';
import { openApp } from './app.ts';
import { INDEX, shortNameOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getVisible } from './pageApi.ts';
import { pictureOf } from './pixels.ts';

interface PdfPage {
  /** The text of the page without its white space, so that no line break stands between words. */
  readonly text: string;
  readonly links: readonly string[];
  /** How far down the lowest words of either column stand, as a share of the height that is printed on. */
  readonly filled: readonly number[];
}

/** Above and below what is printed, in points: 16 and 20 mm. */
const MARGINS = { top: 45.4, bottom: 56.7 } as const;

// In the serif one glyph serves both apostrophes, and a PDF knows glyphs.
const tight = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll('\u02bc', '\u2019');

interface Printed {
  readonly pages: readonly PdfPage[];
  /** Whether anything in it is an image made of pixels. */
  readonly hasImages: boolean;
}

/** What the page prints, read back. */
async function printed(page: Page, format = 'A4'): Promise<Printed> {
  const file = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const [, , width, height] = sheet.view;
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [item.transform as number[]] : [],
    );
    const filled = [false, true].map((isRight) => {
      const feet = words.flatMap(([, , , , x = 0, y = 0]) =>
        x > (width ?? 0) / 2 === isRight && y > MARGINS.bottom - 2 ? [y] : [],
      );
      const room = (height ?? 0) - MARGINS.top - MARGINS.bottom;
      return ((height ?? 0) - MARGINS.top - Math.min(...feet)) / room;
    });
    const annotations: readonly { readonly url?: unknown }[] = await sheet.getAnnotations();
    pages.push({
      text: tight(items.map((item) => ('str' in item ? item.str : '')).join(' ')),
      links: annotations.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])),
      filled,
    });
  }
  // Chromium leaves the dictionaries of a PDF's parts readable.
  return { pages, hasImages: /\/Subtype\s*\/Image/.test(file.toString('latin1')) };
}

/** Opens the page and waits until it is ready to be printed from the browser's own menu. */
async function openForPrint(page: Page, query = ''): Promise<void> {
  await openApp(page, query);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /PrintReport-[\w-]+\.js/.test(name)),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
}

const ACTORS = INDEX.actors.size;
const RELATIONSHIPS = INDEX.relationships.size;
const CLAIMS = INDEX.claims.size;

async function claimsInView(page: Page): Promise<readonly Claim[]> {
  const ids = (await getVisible(page)).relationships.flatMap(({ claims }) => claims);
  return INDEX.dataset.claims.filter(({ id }) => ids.some((shown) => shown === id));
}

const quotesOf = (claim: Claim): readonly string[] =>
  claim.quotes.flatMap((id) => INDEX.quotes.get(id)?.exact ?? []).map((exact) => `“${exact}”`);

test('the whole view on paper: what it is, the picture as vectors, every claim with words and credit, page numbers', async ({
  page,
}) => {
  await openForPrint(page);
  const before = await pictureOf(page);
  const { pages, hasImages } = await printed(page);
  const [first] = pages;
  for (const text of [
    INDEX.dataset.title,
    'As of 27 August 2012 (inferred). The page gives no date.',
    INDEX.dataset.summary,
    `${ACTORS} of ${ACTORS} actors, ${RELATIONSHIPS} of ${RELATIONSHIPS} relationships, ${CLAIMS} of ${CLAIMS} claims`,
    'Could not be verified',
    'Larger: more claims',
  ]) {
    expect(first?.text).toContain(tight(text));
  }
  // The picture: every actor's name is text in it, and nothing in it is made of pixels.
  for (const { id } of INDEX.dataset.actors) {
    const [word = ''] = shortNameOf(id).split(' ');
    expect(first?.text, id).toContain(tight(word));
  }
  expect(hasImages).toBe(false);

  const whole = pages.map(({ text }) => text).join('');
  const [source] = INDEX.dataset.sources;
  expect(whole).toContain(tight(source?.url ?? '?'));
  for (const claim of INDEX.dataset.claims) {
    // All of a claim stands on one page: its words, who says so, and the way to it.
    const itsPage = pages.find(
      ({ text }) =>
        text.includes(tight(`?select=${claim.id}`)) && quotesOf(claim).every((quote) => text.includes(tight(quote))),
    );
    expect(itsPage, `${claim.id} is cut, or not there`).toBeDefined();
    for (const voice of claim.attribution.flat()) expect(itsPage?.text, claim.id).toContain(tight(voiceLabelOf(voice)));
    expect(itsPage?.links.some((link) => link.endsWith(`?select=${claim.id}`))).toBe(true);
    expect(itsPage?.links.some((link) => link.startsWith(`${source?.url ?? '?'}#:~:text=`))).toBe(true);
  }
  pages.forEach(({ text }, at) => expect(text, `page ${at + 1} has its number`).toContain(`${at + 1}/${pages.length}`));
  // No page but the last is half empty, for want of a place to break: a claim of four quotes is not broken.
  pages.slice(1, -1).forEach(({ filled }, at) => {
    expect(Math.min(...filled), `page ${at + 2}`).toBeGreaterThan(0.55);
  });

  // And the page is as it was.
  await expect(page.locator('article h1')).toHaveCount(0);
  expect((await pictureOf(page)).equals(before)).toBe(true);
});

test('a filtered view with voices set aside says so on paper, and holds no more than is in view', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openForPrint(page, '?categories=hostility,rescue&distrust=v-wsj');
  const { pages } = await printed(page, 'Letter');
  const whole = pages.map(({ text }) => text).join('');
  expect(pages[0]?.text).toContain(tight('Filtered: Categories: only Hostility, Rescue.'));
  expect(pages[0]?.text).toContain(tight('Set aside: The Wall Street Journal.'));
  const shown = await claimsInView(page);
  expect(shown.length).toBeGreaterThan(10);
  for (const claim of shown) for (const quote of quotesOf(claim)) expect(whole, claim.id).toContain(tight(quote));
  const links = pages.flatMap((each) => each.links);
  for (const claim of INDEX.dataset.claims) {
    expect(
      links.some((link) => link.endsWith(`?select=${claim.id}&distrust=v-wsj`)),
      claim.id,
    ).toBe(shown.includes(claim));
  }
  expect(whole).toContain(tight('Fallen: each of its credits holds a voice set aside'));
});

test('a question of ways on paper: its chain with sentences, words, voices and standing, the weakest link named', async ({
  page,
}) => {
  await openForPrint(page, '?path=qatar,assad');
  const { pages } = await printed(page);
  const whole = pages.map(({ text }) => text).join('');
  const [, ways = ''] = /HowareQatarandBasharal-Assadconnected\?(2shortestways,.*?)Claims/.exec(whole) ?? [];
  for (const text of [
    'Way 1: Qatar — Syrian rebels — Syria — Bashar al-Assad',
    'Weakest link: Syrian rebels to Syria (Rests on unnamed voices)',
    'Qatar funds Syrian rebels',
    '“Saudi Arabia and Qatar have funded and armed opposition rebels”',
    'Who says so: People familiar with the IRGC',
    'What is known of them: People familiar with the IRGC (Unnamed group).',
    'The publication says so.',
  ]) {
    expect(ways).toContain(tight(text));
  }
});

test('paper is white and its letters black, whatever the colours of the page', async ({ page }) => {
  await openForPrint(page, '?select=rebels');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const report = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) });
  await expect(report).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(
    await report.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor, getComputedStyle(document.body).backgroundColor];
    }),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
  await page.emulateMedia({ media: 'screen' });
  await expect(report).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeVisible();
});

test('the menu prints once the report is there', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      // Whatever does not stand by now is not printed.
      document.documentElement.dataset['printed'] = document.querySelector('article h1')?.textContent ?? 'nothing';
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await openApp(page);
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', INDEX.dataset.title);
  await expect(page.locator('article h1')).toHaveCount(0);
});

test('who prints before the report is there is handed a sheet that says what of, and what to do', async ({ page }) => {
  await page.route(/PrintReport-[\w-]+\.js/, () => undefined);
  await openApp(page);
  const { pages } = await printed(page);
  expect(pages).toHaveLength(1);
  for (const text of [INDEX.dataset.title, 'As of 27 August 2012 (inferred)', 'Close this and print again', page.url()])
    expect(pages[0]?.text).toContain(tight(text));
});
