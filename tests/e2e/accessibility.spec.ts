import { axeOnScreens, LAPTOP, openApp, regions, SMALL, unfold } from './app.ts';
import { cut } from './cutText.ts';
import { expect, test } from './fixtures.ts';
import { differingShare, pictureOf } from './pixels.ts';

/** Every kind of screen, by the link that opens it. */
const SCREENS: Readonly<Record<string, string>> = {
  overview: '',
  actor: '?select=iran',
  relationship: '?select=saudi-arabia~money-and-arms~rebels',
  claim: '?select=c-iran-sends-commanders',
  quote: '?select=q-gulf',
  voice: '?select=v-sazegara',
  sources: '?mode=sourcing&distrust=v-sazegara&panel=filters',
  'what a voice says': '?mode=sourcing&select=v-sazegara~iran',
  'what a voice carries': '?mode=sourcing&select=v-abnoush~v-daneshjoo',
  timeline: '?panel=timeline&time=2012-08-26..2012-08-27&distrust=v-wsj',
  table: '?mode=table',
  audit: '?mode=audit&distrust=v-wsj',
  reader: '?panel=reader,evidence&select=q-gulf',
  voices: '?panel=voices,evidence',
  'a path': '?path=qatar,assad',
  'nothing left': '?types=&panel=filters',
  'focus, moved, narrowed': '?focus=irgc,2&moved=iran,10,20&voices=v-wsj&panel=filters&search=iran&select=syria',
  'a link that no longer fits': '?select=nobody&camera=nonsense',
};

test.describe('has no axe violation, light or dark, on a laptop, a phone and a small one', () => {
  for (const [name, query] of Object.entries(SCREENS)) {
    test(name, async ({ page }) => {
      await page.setViewportSize(LAPTOP);
      await openApp(page, query);
      await unfold(page);
      expect(await axeOnScreens(page, name)).toEqual([]);
    });
  }

  test('failure', async ({ page, problems }) => {
    problems.allow(/^status 404: \S+no-such-dataset\.json$/, /Failed to load resource: .*404/);
    await page.goto('./?dataset=no-such-dataset');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await axeOnScreens(page, 'failure')).toEqual([]);
  });
});

/** As far as WCAG 2.2 lets a person space text out (1.4.12). */
const SPACED_OUT = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

test.describe('320 pixels wide', () => {
  test.use({ viewport: SMALL });

  test('what is shown and the tour stand in one row, where a mouse points too', async ({ page }) => {
    await openApp(page);
    const row = page.getByRole('navigation', { name: 'What is shown' }).locator('..');
    const tops = await row.evaluate((element) =>
      [...element.querySelectorAll('button')]
        .map((button) => button.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map(({ top }) => top),
    );
    expect(tops.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(20);
  });

  test('nothing runs out of the page sideways, nor is cut where letters, words and lines are spaced out', async ({
    page,
  }) => {
    for (const [name, query] of Object.entries(SCREENS)) {
      await openApp(page, query);
      await unfold(page);
      const outside = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
          if (element.closest('.visually-hidden, canvas, [data-testid="graph-canvas"]')) return false;
          const box = element.getBoundingClientRect();
          return box.width > 1 && box.height > 1 && (box.right > width + 0.5 || box.left < -0.5);
        });
        const scrolling = [document.documentElement, ...document.querySelectorAll('body *')].filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
        );
        return [...wide, ...scrolling].map((element) => element.outerHTML.slice(0, 160));
      });
      expect(outside, name).toEqual([]);
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED_OUT);
      // The picture follows a change of its place in the next frame.
      await expect.poll(() => cut(page), `${name}, spaced out`).toEqual([]);
      await page.setViewportSize(LAPTOP);
      await expect.poll(() => cut(page), `${name}, spaced out, on a laptop`).toEqual([]);
      await page.setViewportSize(SMALL);
    }
  });
});

test.describe('1280 by 900 pixels at 400 %', () => {
  test.use({ viewport: { width: 320, height: 225 } });

  test('leaves most of the window to what is shown, once the rows above it are scrolled away', async ({ page }) => {
    await openApp(page, '?mode=table');
    const shown = page.locator('#main');
    await shown.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    const panels = page.getByRole('navigation', { name: 'Panels' });
    await expect(panels).toBeInViewport({ ratio: 1 });
    const [box, bar] = [await shown.boundingBox(), await panels.boundingBox()];
    if (!box || !bar) throw new Error('It is not on the page.');
    expect(Math.min(box.y + box.height, bar.y) - Math.max(box.y, 0)).toBeGreaterThan(130);
    // And back to them.
    await page.getByRole('button', { name: 'Search' }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('button', { name: 'Search' })).toBeInViewport({ ratio: 1 });
  });
});

test('wherever Tab leads, it can be seen', async ({ page }) => {
  await openApp(page, '?select=qatar');
  const seen: string[] = [];
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        name: element.outerHTML.slice(0, 120),
        marked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
        inSight: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth && box.width > 1,
      };
    });
    if (!stop) continue;
    seen.push(stop.name);
    expect(stop, stop.name).toMatchObject({ marked: true, inSight: true });
  }
  expect(new Set(seen).size).toBeGreaterThan(25);
});

test('what recedes keeps most of its ink for who asks their system for more contrast', async ({ page }) => {
  await openApp(page, '?select=iran');
  const faint = await pictureOf(page);
  await page.emulateMedia({ contrast: 'more' });
  expect(await differingShare(page, faint, await pictureOf(page), { tolerance: 60 })).toBeGreaterThan(0.01);
  await page.emulateMedia({ contrast: 'no-preference' });
  expect(await differingShare(page, faint, await pictureOf(page))).toBe(0);
});

test('the graph shows where its keyboard stands', async ({ page }) => {
  await openApp(page);
  const stop = regions(page).graph.getByRole('application');
  const before = await page.screenshot();
  for (let tabs = 0; tabs < 120 && !(await stop.evaluate((element) => element.matches(':focus'))); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(stop).toBeFocused();
  const first = await stop.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect(stop).not.toHaveAttribute('aria-label', first ?? '');
  const at = await page.screenshot();
  expect(at.equals(before)).toBe(false);
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await page.screenshot()).equals(at)).toBe(false);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`a camera ${reducedMotion === 'reduce' ? 'jumps' : 'travels'} where motion is “${reducedMotion}”`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await openApp(page);
    const before = await pictureOf(page);
    // Counts how many different pictures are drawn on the way.
    const drawings = await page.evaluate(async () => {
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>('[data-testid="graph-canvas"] canvas')];
      // A strip across the middle is enough to tell, and quickly read.
      const { width = 1, height = 1 } = canvases[0] ?? {};
      const strip = new OffscreenCanvas(width, 2).getContext('2d', { willReadFrequently: true });
      const look = (): string => {
        strip?.clearRect(0, 0, width, 2);
        for (const canvas of canvases) strip?.drawImage(canvas, 0, -Math.round(height / 2));
        return strip?.getImageData(0, 0, width, 2).data.join() ?? '';
      };
      document.querySelector<HTMLButtonElement>('button[aria-label="Zoom in"]')?.click();
      const seen = new Set<string>();
      for (const end = performance.now() + 700; performance.now() < end;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.add(look());
      }
      return seen.size;
    });
    expect((await pictureOf(page)).equals(before)).toBe(false);
    // The one before and the one after, or more on the way.
    if (reducedMotion === 'reduce') expect(drawings).toBeLessThanOrEqual(2);
    else expect(drawings).toBeGreaterThan(2);
  });
}
