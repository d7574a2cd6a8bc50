import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder } from '../../tools/staticServer.ts';
import { DIST } from './dist.ts';
import { Problems, watch } from './problems.ts';

export interface Fixtures {
  /** What went wrong on any page of the test; the test fails unless it allowed it. */
  readonly problems: Problems;
  /** Opens the page in a profile that knows nothing of the test so far, and watches it too. */
  readonly freshPage: (size?: { readonly width: number; readonly height: number }) => Promise<Page>;
}

/** A step becomes an entry of the history once its outcome is painted. No person is as quick as a test, which waits for that. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/**
 * `test` for the built page as a static host serves it, below a path: `page.goto('./')`. A test fails on anything
 * a visitor's console would show: errors, warnings, unhandled rejections, refused or failed requests.
 */
export const test = base.extend<Fixtures, { readonly site: string }>({
  site: [
    // Playwright reads from the braces that a fixture needs no other.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveFolder(DIST, '/sub/path/');
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => {
    await use(site);
  },

  problems: [
    async ({ context }, use) => {
      const problems = new Problems();
      await watch(context, problems);
      await use(problems);
      expect(problems.unexpected(), 'the page must not complain').toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page }, use) => {
    for (const way of ['goBack', 'goForward'] as const) {
      const go = page[way].bind(page);
      page[way] = async (options) => {
        await painted(page);
        return go(options);
      };
    }
    await use(page);
  },

  freshPage: async ({ browser, baseURL, viewport, problems }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (size) => {
      const context = await browser.newContext({
        viewport: size ?? viewport,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      contexts.push(context);
      await watch(context, problems);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
