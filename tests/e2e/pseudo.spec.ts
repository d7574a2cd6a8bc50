import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../tools/staticServer.ts';
import { axeFindings, axeOnScreens, LAPTOP, openApp, PHONE, unfold } from './app.ts';
import { cut } from './cutText.ts';
import { expect, test as base } from './fixtures.ts';
import { getCamera, getView } from './pageApi.ts';

const SCREENS: Readonly<Record<string, string>> = {
  'overview, with a link that no longer fits': '?panel=filters,evidence&select=nobody&camera=nonsense',
  actor: '?select=irgc',
  relationship: '?select=hostages~command-and-membership~irgc&evidenceWidth=wide',
  claim: '?select=c-iran-involved&distrust=v-daneshjoo',
  quote: '?select=q-gulf',
  voice: '?select=v-sazegara&panel=voices,evidence',
  path: '?path=qatar,assad,any',
  reader: '?panel=reader,evidence&select=c-iran-involved',
  sourcing: '?mode=sourcing&select=v-sazegara~iran',
  table: '?mode=table&panel=timeline',
  'table of quotes': '?mode=table&table=quotes&distrust=v-sazegara',
  audit: '?mode=audit',
  'nothing left': '?types=&panel=filters',
};

/** What keys open over the page. */
const OPENED_BY: Readonly<Record<string, readonly string[]>> = {
  search: ['Control+k', 'i', 'r', 'a', 'n'],
  keys: ['?'],
};

/** The page as built for trying out languages: the same code, with pseudo-locales in it. */
const test = base.extend<object, { readonly site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sourceline-pseudo-'));
      await build({ mode: 'pseudo', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
      const server = await serveFolder(folder, '/');
      await use(server.url);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Text that is not in the language its element says it is in, by what of it does not belong there. */
const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const isSeen = (element: Element): boolean =>
      !element.closest('script, style, noscript, kbd, [data-testid="graph-canvas"]');
    const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    // Months, and what joins a list, are the browser's words, which it has in languages that people speak.
    const months = (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, at) => new Date(2000, at, 1).toLocaleString('en', { month })),
    );
    const isOfBrowser = (text: string): boolean =>
      !/\p{L}/u.test([...months, 'and'].reduce((rest, word) => rest.replace(word, ''), text));
    /** A message stands in letters and digits that nothing else has; what was put into it stands between FSI and PDI. */
    const isOwn = (text: string): boolean => {
      if (own !== 'ar-XB' && isOfBrowser(text)) return true;
      if (own !== 'ar-XB') return /[áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž[·]/iu.test(text);
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
      }
      return !/[\p{Script=Latin}0-9]/u.test(rest);
    };
    const found = new Set<string>();
    const look = (text: string, element: Element, where: string): void => {
      // Nor is an address.
      if (!isSeen(element) || !/[\p{L}\p{N}]/u.test(text) || /^https?:\S+$/.test(text)) return;
      const isMessage = languageOf(element) === own;
      // A letter that names a position is no word of any language.
      if (isMessage && !isOwn(text) && !/^[A-Z]$/.test(text))
        found.add(`${where}${text.slice(0, 80)} — ${element.outerHTML.slice(0, 160)}`);
      if (!isMessage && where === '' && /(?=\p{L})\p{Script=Arabic}|[áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž]{3}/iu.test(text)) {
        found.add(
          `a message, said to be in ${languageOf(element)}: ${text.slice(0, 80)} — ${element.outerHTML.slice(0, 160)}`,
        );
      }
      if (
        !isMessage &&
        where === '' &&
        /^\P{L}*\p{Script=Latin}/u.test(text) &&
        getComputedStyle(element).direction !== 'ltr' &&
        !element.closest('svg')
      ) {
        found.add(`from right to left: ${text.slice(0, 80)} — ${element.outerHTML.slice(0, 160)}`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement) look(node.textContent?.trim() ?? '', node.parentElement, '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
      for (const element of document.querySelectorAll(`[${name}]`))
        look(element.getAttribute(name) ?? '', element, `${name}: `);
    }
    return [...found];
  });

/** All that is wrong with the page as it stands. */
async function faults(page: Page, where: string): Promise<readonly string[]> {
  await unfold(page);
  const found = [...(await untranslated(page)), ...(await cut(page))];
  return found.map((one) => `${where}: ${one}`);
}

for (const locale of ['en-XA', 'ar-XB'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing is hard-coded, without its language or cut, at a desk or on a phone', async ({ page }) => {
      test.setTimeout(600_000);
      const found: string[] = [];
      for (const [name, query] of Object.entries(SCREENS)) {
        await page.setViewportSize(LAPTOP);
        await page.emulateMedia({ colorScheme: 'light' });
        await openApp(page, query);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        found.push(...(await faults(page, name)));
        await page.setViewportSize(PHONE);
        found.push(...(await faults(page, `${name}, phone`)));
        if (locale === 'ar-XB') found.push(...(await axeOnScreens(page, name)));
      }
      for (const [name, keys] of Object.entries(OPENED_BY)) {
        await page.setViewportSize(LAPTOP);
        await page.emulateMedia({ colorScheme: 'dark' });
        await openApp(page);
        for (const key of keys) await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        // How much is found is spoken once that has come to rest.
        if (name === 'search') await expect(page.getByRole('dialog').getByRole('status').first()).not.toBeEmpty();
        found.push(...(await faults(page, name)));
        if (locale === 'ar-XB') found.push(...(await axeFindings(page)).map((one) => `${name}: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
}

/** Where the middle of something stands, from the left, in CSS pixels. */
const middle = async (locator: Locator): Promise<number> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box.x + box.width / 2;
};

test.describe('from right to left', () => {
  test.use({ locale: 'ar-XB' });

  test('the page is mirrored, and neither the graph nor what is quoted', async ({ page, browser, baseURL }) => {
    const query = '?select=c-iran-involved&panel=filters,evidence';
    const english = await browser.newPage({ locale: 'en-GB', viewport: LAPTOP, baseURL: baseURL ?? '' });
    await openApp(english, query);
    await openApp(page, query);
    await expect(english.locator('html')).not.toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

    // What stands at the start of a line in one stands there in the other, seen from the other side.
    const graphOf = (of: Page): Locator => of.getByTestId('graph-canvas');
    for (const part of ['h1', 'fieldset', 'article', 'blockquote']) {
      const [here, there] = [page.locator(part).first(), english.locator(part).first()];
      expect(Math.sign((await middle(here)) - (await middle(graphOf(page)))), part).toBe(
        -Math.sign((await middle(there)) - (await middle(graphOf(english)))),
      );
    }

    // What is quoted is in its own language and direction.
    const quote = page.locator('blockquote').first();
    await expect(quote).toHaveAttribute('lang', 'en');
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');

    // The picture keeps its left and right, and so do the keys that go about in it.
    expect(await getCamera(page)).toEqual(await getCamera(english));
    const toTheRight = async (of: Page): Promise<string | null> => {
      await of.getByRole('application').focus();
      for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await of.keyboard.press(key);
      return (await getView(of)).select;
    };
    const actor = await toTheRight(english);
    expect(actor).not.toBe('c-iran-involved');
    expect(await toTheRight(page)).toBe(actor);

    // An arrow of the page points on, which is to the left.
    const arrow = page.locator('.flip-in-rtl').first();
    expect(await arrow.evaluate((element) => getComputedStyle(element).scale)).toBe('-1 1');
    await english.close();
  });

  test('the arrow of a relationship leads from the one to the other, on the page and on paper', async ({ page }) => {
    await openApp(page, '?select=iran~military-support~syria');
    /** From the right: what of a heading stands where, as it is painted. */
    const read = (heading: Locator): Promise<readonly string[]> =>
      heading.evaluate((element) => {
        const found: { readonly text: string; readonly x: number }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const isTurned = node.parentElement !== null && getComputedStyle(node.parentElement).scale === '-1 1';
          for (const { 0: text, index } of (node.textContent ?? '').matchAll(/Iran|Syria|[←→]/g)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + text.length);
            const { left, right } = range.getBoundingClientRect();
            found.push({ text: isTurned ? ({ '←': '→', '→': '←' }[text] ?? text) : text, x: left + right });
          }
        }
        return found.sort((one, other) => other.x - one.x).map(({ text }) => text);
      });
    const written = ['Iran', '←', 'Syria'];
    expect(await read(page.getByRole('heading', { level: 2 }).filter({ hasText: 'Iran' }).first())).toEqual(written);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const onPaper = page.getByRole('heading').filter({ hasText: /Iran.*[←→].*Syria/, visible: true });
    // What is selected, by its name within a message, and what is told of it below.
    expect(await read(onPaper.first())).toEqual(written);
    expect(await read(onPaper.nth(1))).toEqual(written);
  });
});
