import type { BrowserContextOptions, FullProject, Page, PlaywrightWorkerArgs } from '@playwright/test';
import { LAPTOP, openApp, PHONE, regions } from './app.ts';
import { cut } from './cutText.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { actorsOnScreen, canvasOf } from './picture.ts';
import { drawn } from './pixels.ts';
import { notPressable } from './pressable.ts';
import { watch, type Problems } from './problems.ts';

/** What opens every panel and what the header has besides, wherever a layout puts it. */
const WAYS = [
  'Filters',
  'Voices',
  'Reader',
  'Timeline',
  'Evidence',
  'Search',
  'Copy link',
  'Export',
  /^Colours/,
] as const;

interface Given {
  readonly baseURL: string | undefined;
  readonly problems: Problems;
  readonly playwright: PlaywrightWorkerArgs['playwright'];
  readonly project: FullProject;
}

/** A page in a browser whose text is set to each of these sizes, in CSS pixels. */
async function inTextOf(
  sizes: readonly number[],
  screen: BrowserContextOptions,
  { baseURL, problems, playwright, project }: Given,
  visit: (page: Page, size: number) => Promise<void>,
): Promise<void> {
  const { args = [], ...launch } = project.use.launchOptions ?? {};
  for (const size of sizes) {
    const browser = await playwright.chromium.launch({
      ...launch,
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
    });
    const context = await browser.newContext({ ...screen, ...(baseURL === undefined ? {} : { baseURL }) });
    await watch(context, problems);
    await visit(await context.newPage(), size);
    await browser.close();
  }
}

test('who has set larger text in the browser can press everything, and has a picture', async ({
  baseURL,
  problems,
  playwright,
}, { project }) => {
  // Chromium's “Very large”, and beyond it.
  await inTextOf([24, 32], { viewport: LAPTOP }, { baseURL, problems, playwright, project }, async (page, size) => {
    await openApp(page);
    for (const viewport of [LAPTOP, { width: 1280, height: 720 }]) {
      const where = `text of ${size} pixels, ${viewport.width} × ${viewport.height}`;
      await page.setViewportSize(viewport);
      await drawn(page);
      for (const name of WAYS)
        await expect(page.getByRole('button', { name }).first(), `${where}: ${String(name)}`).toBeVisible();
      const buttons = page.locator('header button, nav button, [data-tools] button').filter({ visible: true });
      await expect.poll(() => notPressable(buttons), where).toEqual([]);
      // The lines of a headline stand closer to each other than its letters are high, which is no more than counted as cut.
      const isHeadline = (found: string): boolean => found.startsWith('cut: ') && found.endsWith(INDEX.dataset.title);
      expect(
        (await cut(page)).filter((found) => !isHeadline(found)),
        where,
      ).toEqual([]);
      expect((await canvasOf(page).boundingBox())?.width, where).toBeGreaterThanOrEqual(300);
      // How much is shown, in words that grow with the text, lies over none of the names, which do not.
      const count = await regions(page).graph.getByRole('status').boundingBox({ timeout: 5_000 });
      const tools = await regions(page).graph.getByRole('group', { name: 'Graph tools' }).boundingBox();
      if (!count || !tools) throw new Error(`${where}: not all of it is there.`);
      const { names } = await actorsOnScreen(page);
      const corner = { from: tools, to: { x: tools.x + tools.width, y: tools.y + tools.height } };
      const under = [...names, ['tools', corner] as const]
        .filter(
          ([, { from, to }]) =>
            from.x < count.x + count.width && to.x > count.x && from.y < count.y + count.height && to.y > count.y,
        )
        .map(([name]) => name);
      expect(under, where).toEqual([]);
    }
  });
});

/** Words of the frame of the page, a sheet's head with it, that lie over one another, and the title where it is cut. */
const collisions = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const title = document.querySelector('h1');
    const letters = title ? parseFloat(getComputedStyle(title).fontSize) : 0;
    // Its lines stand closer to each other than its letters are high.
    if (!title || title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight + letters / 2)
      found.push('the title is cut');
    const words: { readonly text: string; readonly box: DOMRect }[] = [];
    for (const part of document.querySelectorAll('header:not(section *), nav:not(section *), [data-sheet-head]')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: around } = node;
        if (!around?.checkVisibility({ visibilityProperty: true }) || around.closest('.visually-hidden')) continue;
        if (getComputedStyle(around).clipPath !== 'none') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        words.push({ text: node.textContent?.trim() ?? '', box: range.getBoundingClientRect() });
      }
    }
    // Words that touch are read as one.
    const apart = 2;
    words.forEach(({ text, box }, at) => {
      if (box.width === 0) return;
      if (box.left < 0 || box.right > window.innerWidth) found.push(`beyond the edge: ${text}`);
      for (const other of words.slice(at + 1)) {
        const isOver =
          other.box.width > 0 &&
          box.left < other.box.right + apart &&
          other.box.left < box.right + apart &&
          box.top < other.box.bottom - apart &&
          other.box.top < box.bottom - apart;
        if (isOver) found.push(`over one another: ${text}, ${other.text}`);
      }
    });
    return found;
  });

test('who has set larger text on a phone reads how much is shown, and tables of which nothing is cut', async ({
  baseURL,
  problems,
  playwright,
}, { project }) => {
  const phone = { viewport: PHONE, hasTouch: true };
  await inTextOf([20, 24, 32], phone, { baseURL, problems, playwright, project }, async (page, size) => {
    for (const table of ['', '&table=claims']) {
      await openApp(page, `?mode=table${table}`);
      const rows = page.getByRole('table').locator('tbody [data-row]');
      await expect(rows.nth(1)).toBeVisible();
      // What would not fit runs beyond the row, and the page around it scrolls sideways.
      const beyond = await page.getByRole('table').evaluate((found) => {
        const cells = [...found.querySelectorAll('tbody td > span')];
        return cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 1).length;
      });
      expect(beyond, `text of ${size} pixels, ${table}`).toBe(0);
    }
    // Beside buttons that take the whole width there is no room for it.
    for (const query of size === 32 ? [] : ['', '?categories=military-support']) {
      const where = `text of ${size} pixels, ${query}`;
      await openApp(page, query);
      await drawn(page);
      const status = regions(page).graph.getByRole('status');
      await expect(status, where).toBeVisible();
      const count = await status.boundingBox();
      const tools = await regions(page).graph.getByRole('group', { name: 'Graph tools' }).boundingBox();
      if (!count || !tools) throw new Error(`${where}: not all of it is there.`);
      expect(count.x + count.width, where).toBeLessThanOrEqual(tools.x);
      const { names } = await actorsOnScreen(page);
      const under = [...names].filter(
        ([, { from, to }]) =>
          from.x < count.x + count.width && to.x > count.x && from.y < count.y + count.height && to.y > count.y,
      );
      expect(under, where).toEqual([]);
    }
  });
});

test('who has set larger text on a phone reads the title and every word of the bars, and can press all', async ({
  baseURL,
  problems,
  playwright,
}, { project }) => {
  const phone = { viewport: PHONE, hasTouch: true };
  await inTextOf([20, 24, 32], phone, { baseURL, problems, playwright, project }, async (page, size) => {
    for (const query of ['', '?panel=filters&types=state', '?panel=evidence', '?panel=timeline']) {
      await page.setViewportSize(PHONE);
      await openApp(page, query);
      for (const viewport of [PHONE, { width: 320, height: 568 }]) {
        const where = `text of ${size} pixels, ${viewport.width} × ${viewport.height}, ${query}`;
        await page.setViewportSize(viewport);
        await drawn(page);
        await expect.poll(() => collisions(page), where).toEqual([]);
        const buttons = page
          .locator('header:not(section *) button, nav:not(section *) button')
          .filter({ visible: true });
        await expect.poll(() => notPressable(buttons), where).toEqual([]);
        for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox())))
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), where).toBeGreaterThanOrEqual(24);
      }
    }
  });
});
