import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { serveFolder } from '../../tools/staticServer.ts';
import { axeFindings, openApp, PHONE } from './app.ts';
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

/** Text in a language that is not its element's: no message of the catalogue, nor marked as the source's own. */
const untranslated = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const isSeen = (element: Element): boolean =>
      !element.closest('script, style, noscript, [data-testid="graph-canvas"]');
    const language = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';
    // What the pseudo-locales make of messages; what stands among them was put in.
    const isMessage = (text: string): boolean =>
      (own === 'ar-XB' ? /\p{Script=Arabic}/u : /[áɓçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž[·]/iu).test(text);
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent?.trim() ?? '', node.parentElement];
      if (!parent || !isSeen(parent) || !/\p{L}/u.test(text)) continue;
      if (language(parent) === own && !isMessage(text))
        found.add(`${text.slice(0, 80)} — ${parent.outerHTML.slice(0, 160)}`);
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt], [aria-description]',
    )) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const text = element.getAttribute(name);
        if (text !== null && isSeen(element) && /\p{L}/u.test(text) && language(element) === own && !isMessage(text)) {
          found.add(`${name}="${text.slice(0, 80)}" — ${element.outerHTML.slice(0, 160)}`);
        }
      }
    }
    return [...found];
  });

/** Text that does not fit where it stands. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('#app *')]
      .filter((element) => !element.closest('.visually-hidden, canvas, [data-testid="graph-canvas"]'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width <= 1 || box.height <= 1) return false;
        const style = getComputedStyle(element);
        const isClipped =
          ['hidden', 'clip'].includes(style.overflowX) &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.textContent !== '';
        return isClipped || box.right > width + 0.5 || box.left < -0.5;
      })
      .map((element) => `${element.className} ${element.textContent?.slice(0, 60) ?? ''}`);
  });

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));

for (const locale of ['en-XA', 'ar-XB'] as const) {
  test.describe(locale, () => {
    test.use({ locale });

    test('nothing is hard-coded, cut, or without its language', async ({ page }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      for (const [name, query] of Object.entries(SCREENS)) {
        await openApp(page, query);
        await unfold(page);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        found.push(...(await untranslated(page)).map((one) => `${name}: ${one}`));
        found.push(...(await cut(page)).map((one) => `${name}: cut: ${one}`));
      }
      expect(found).toEqual([]);
    });

    test('a phone has room for it, and axe finds nothing wrong', async ({ page }) => {
      await page.setViewportSize(PHONE);
      const found: string[] = [];
      for (const [name, query] of Object.entries(SCREENS)) {
        await openApp(page, query);
        found.push(...(await cut(page)).map((one) => `${name}: cut: ${one}`));
        found.push(...(await axeFindings(page)).map((one) => `${name}: ${one}`));
      }
      expect(found).toEqual([]);
    });
  });
}
