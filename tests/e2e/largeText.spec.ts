import { LAPTOP, openApp, regions } from './app.ts';
import { cut } from './cutText.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { actorsOnScreen, canvasOf } from './picture.ts';
import { drawn } from './pixels.ts';
import { notPressable } from './pressable.ts';
import { watch } from './problems.ts';

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

test('who has set larger text in the browser can press everything, and has a picture', async ({
  baseURL,
  problems,
  playwright,
}, { project }) => {
  const { args = [], ...launch } = project.use.launchOptions ?? {};
  for (const size of [24, 32]) {
    const browser = await playwright.chromium.launch({
      ...launch,
      // Chromium's “Very large”, and beyond it.
      args: [...args, `--blink-settings=defaultFontSize=${size}`],
    });
    const context = await browser.newContext({ viewport: LAPTOP, ...(baseURL === undefined ? {} : { baseURL }) });
    await watch(context, problems);
    const page = await context.newPage();
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
    await browser.close();
  }
});
