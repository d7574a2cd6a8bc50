import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../tools/staticServer.ts';
import { axeFindings, LAPTOP, openApp, PHONE } from './app.ts';
import { expect, test as base } from './fixtures.ts';

const SCREENS: Readonly<Record<string, string>> = {
  overview: '?panel=filters,evidence',
  actor: '?select=irgc',
  relationship: '?select=hostages~command-and-membership~irgc&evidenceWidth=wide',
  claim: '?select=c-iran-involved&distrust=v-daneshjoo',
  quote: '?select=q-gulf',
  voice: '?select=v-sazegara&panel=voices,evidence',
  path: '?path=qatar,assad,any',
  reader: '?panel=reader,evidence&select=c-iran-involved',
  sourcing: '?mode=sourcing&select=v-sazegara~iran',
  table: '?mode=table',
  audit: '?mode=audit',
  'nothing left': '?types=&panel=filters',
  'a link that no longer fits': '?select=nobody&camera=nonsense',
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
      !element.closest('script, style, noscript, [data-testid="graph-canvas"]');
    const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    /** A message stands in letters and digits that nothing else has; what was put into it stands between FSI and PDI. */
    const isOwn = (text: string): boolean => {
      if (own !== 'ar-XB') return !/\p{L}/u.test(text) || /[áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž[·]/iu.test(text);
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '');
      }
      return !/[\p{Script=Latin}0-9]/u.test(rest);
    };
    const found = new Set<string>();
    const look = (text: string, element: Element, where: string): void => {
      if (!isSeen(element) || !/[\p{L}\p{N}]/u.test(text)) return;
      const isMessage = languageOf(element) === own;
      // A letter that names a position is no word of any language.
      if (isMessage && !isOwn(text) && !/^[A-Z]$/.test(text))
        found.add(`${where}${text.slice(0, 80)} — ${element.outerHTML.slice(0, 160)}`);
      if (!isMessage && where === '' && /\p{Script=Arabic}|[áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž]{3}/iu.test(text)) {
        found.add(
          `a message, said to be in ${languageOf(element)}: ${text.slice(0, 80)} — ${element.outerHTML.slice(0, 160)}`,
        );
      }
      if (
        !isMessage &&
        where === '' &&
        /^\P{L}*\p{Script=Latin}/u.test(text) &&
        getComputedStyle(element).direction !== 'ltr'
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

/** Text that does not fit where it stands, and what stands outside the page. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    const own = document.documentElement.lang;
    // Words of the dataset may end in an ellipsis where the whole is a press away; words of the page may not.
    const endsWell = (element: Element): boolean =>
      getComputedStyle(element).textOverflow === 'ellipsis' && element.closest('[lang]')?.getAttribute('lang') !== own;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => !element.closest('.visually-hidden, svg, canvas, [data-testid="graph-canvas"]'))
      .flatMap((element) => {
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1 || endsWell(element)) return [];
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const clips = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        const isWider = element.scrollWidth > element.clientWidth + 1;
        const how =
          element.textContent !== '' &&
          ((clips(overflowX) && isWider) || (clips(overflowY) && element.scrollHeight > element.clientHeight + 1))
            ? 'cut'
            : display !== 'inline' && hasText(element) && overflowX === 'visible' && isWider
              ? 'spilled'
              : (box.right > width + 0.5 || box.left < -0.5) && !scrolls(element.parentElement)
                ? 'outside'
                : '';
        return how === '' ? [] : [`${how}: ${element.className}: ${element.textContent?.slice(0, 60) ?? ''}`];
      });
  });

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));

const { width: phoneWidth } = PHONE;

for (const locale of ['en-XA', 'ar-XB'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing is hard-coded, without its language or cut, at a desk or on a phone', async ({ page }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      for (const [name, query] of Object.entries(SCREENS)) {
        await page.setViewportSize(LAPTOP);
        await openApp(page, query);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await unfold(page);
        found.push(...(await untranslated(page)).map((one) => `${name}: ${one}`));
        found.push(...(await cut(page)).map((one) => `${name}: ${one}`));
        await page.setViewportSize(PHONE);
        await page.waitForFunction((width) => innerWidth === width, phoneWidth);
        await unfold(page);
        found.push(...(await untranslated(page)).map((one) => `${name}, phone: ${one}`));
        found.push(...(await cut(page)).map((one) => `${name}, phone: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
}
