import type { Frame, Page } from '@playwright/test';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 700, height: 700 }, hasTouch: true });

/** An article with the page in a frame in it, so far down, and the frame once its graph is drawn. */
async function openArticle(page: Page, { query = '', down = 0 } = {}): Promise<Frame> {
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Article</title><link rel="icon" href="data:," />
        <p style="padding-block-end: ${down}px">Words.</p><iframe src="./${query}" title="Graph" width="640" height="480"></iframe><p style="height: 4000px">Words.</p></html>`,
    }),
  );
  await page.goto('./article.html');
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await frame.waitForFunction(() => 'sourceline' in window);
  await frame.evaluate(() => (window as unknown as { sourceline: { ready: Promise<void> } }).sourceline.ready);
  return frame;
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
const zoom = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () => (window as unknown as { sourceline: { getCamera: () => { zoom: number } } }).sourceline.getCamera().zoom,
  );

/** A place on the graph in the frame, in CSS pixels of the article. */
async function onGraph(frame: Frame): Promise<{ readonly x: number; readonly y: number }> {
  const box = await frame.getByTestId('graph-canvas').boundingBox();
  if (!box) throw new Error('no graph');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a wheel over a graph in a frame scrolls the article, and with Ctrl zooms the graph', async ({ page }) => {
  const frame = await openArticle(page);
  const { x, y } = await onGraph(frame);
  const before = await zoom(frame);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await expect.poll(() => zoom(frame)).toBeGreaterThan(before);
  expect(await scrolled(page)).toBe(0);
  const near = await zoom(frame);
  await page.mouse.wheel(0, 100);
  await expect(frame.getByText('Hold Ctrl and scroll to zoom')).toBeVisible();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  expect(await zoom(frame)).toBe(near);
  await expect(frame.getByText('Hold Ctrl and scroll to zoom')).toBeHidden();
});

test('one finger on it scrolls the article, two zoom the graph, and a mouse still drags it', async ({ page }) => {
  const frame = await openArticle(page);
  const { x, y } = await onGraph(frame);
  const before = await zoom(frame);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 1.6, gestureSourceType: 'touch' });
  await expect.poll(() => zoom(frame)).toBeGreaterThan(before);
  expect(await scrolled(page)).toBe(0);
  const near = await zoom(frame);

  const place = (): Promise<unknown> =>
    frame.evaluate(() => (window as unknown as { sourceline: { getCamera: () => unknown } }).sourceline.getCamera());
  const [still] = [await place()];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await touch('touchStart', y);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', y - 20 * step);
  await touch('touchEnd');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(frame.getByText('Two fingers move and zoom the graph')).toBeVisible();
  expect(await place()).toEqual(still);
  expect(await zoom(frame)).toBe(near);

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(x, y - 40);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).not.toEqual(still);
});

test('what is read in the frame does not scroll the article around it', async ({ page }) => {
  const down = 300;
  const frame = await openArticle(page, { query: '?select=c-iran-sends-commanders', down });
  const card = frame.locator('#c-iran-sends-commanders');
  await expect(card).toBeAttached();
  // Within the frame the claim is in sight.
  await expect
    .poll(() =>
      card.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return top >= 0 && top < window.innerHeight;
      }),
    )
    .toBe(true);
  expect(await scrolled(page)).toBe(0);

  const tour = await openArticle(page, { query: `?tour=${INDEX.dataset.tours?.[0]?.id ?? ''},1`, down });
  const next = tour.getByRole('button', { name: 'Next', exact: true });
  await next.scrollIntoViewIfNeeded();
  const place = await scrolled(page);
  for (let step = 2; step <= 5; step += 1) {
    // By the page itself: Playwright would scroll the article to what it presses.
    await next.evaluate((button) => (button as HTMLElement).click());
    await expect(tour.getByRole('region', { name: 'Tour' })).toContainText(`${step} of `);
    await page.waitForTimeout(300);
    expect(await scrolled(page), `step ${step}`).toBe(place);
  }
});

test('two fingers move and zoom the graph however near to each other they come down', async ({ page }) => {
  const frame = await openArticle(page);
  const { x, y } = await onGraph(frame);
  const client = await page.context().newCDPSession(page);
  const camera = () =>
    frame.evaluate(() =>
      (
        window as unknown as { sourceline: { getCamera: () => { x: number; y: number; zoom: number } } }
      ).sourceline.getCamera(),
    );
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...across: readonly number[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: across.map((at, id) => ({ x: x + at, y, id })),
    });
  for (const gap of [60, 120, 230]) {
    const before = await camera();
    await touch('touchStart', -gap / 2);
    await touch('touchStart', -gap / 2, gap / 2);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', -gap / 2 + 8 * step, gap / 2 + 8 * step);
    await touch('touchEnd');
    await expect.poll(async () => (before.x - (await camera()).x) * before.zoom, `${gap} apart`).toBeGreaterThan(50);
    expect((await camera()).zoom).toBeCloseTo(before.zoom, 2);
  }
  const before = await camera();
  await touch('touchStart', -30, 30);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', -30 - step, 30 + step);
  await touch('touchEnd');
  await expect.poll(async () => (await camera()).zoom / before.zoom).toBeGreaterThan(1.1);
  expect(await scrolled(page)).toBe(0);
  // They ask for no menu, nor select what is under them.
  await expect(frame.getByRole('menu')).toHaveCount(0);
  expect(frame.url()).not.toContain('select=');
});

test('closing a sheet in the frame leaves the article where it has gone meanwhile', async ({ page }) => {
  const frame = await openArticle(page);
  const reader = frame.getByRole('region', { name: 'Reader' });
  await frame.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Reader' }).click();
  await expect(reader).toBeVisible();
  // As a link to a note does.
  await page.evaluate(() => (location.hash = 'note'));
  await frame.getByRole('button', { name: 'Close reader' }).click();
  await expect(reader).toHaveCount(0);
  // Longer than going back takes.
  await page.waitForTimeout(500);
  expect(page.url()).toContain('#note');
});
