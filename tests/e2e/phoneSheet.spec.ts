import { openApp, PHONE, ready, regions } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView } from './pageApi.ts';
import { actorOnScreen, canvasOf } from './picture.ts';

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('what the page brought near beside the sheet is as it was before, once that is closed', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  const close = evidence.getByRole('button', { name: 'Close evidence' });
  const cameraOf = async () => (await getView(page)).camera;
  const isNear = () => expect.poll(async () => (await cameraOf())?.zoom ?? 0).toBeGreaterThan(0.25);
  const read = async (id: string): Promise<void> => {
    const { x, y } = await actorOnScreen(page, id);
    await page.touchscreen.tap(x, y);
    await expect(evidence).toBeVisible();
    // Past all that the page does by itself.
    await page.waitForTimeout(500);
    await isNear();
  };
  await read('irgc');
  // Another thing read in the same sheet is no other place to come back to.
  await read('syria');
  await close.tap();
  await expect.poll(cameraOf).toBeNull();
  expect((await getView(page)).select).not.toBeNull();
  await expect(page).toHaveURL(/fitted=yes/);
  // What is seen then is what a reload shows.
  await page.reload();
  await ready(page);
  await page.waitForTimeout(500);
  expect(await cameraOf()).toBeNull();

  // By keys too.
  await read('qatar');
  await page.keyboard.press('Escape');
  await expect.poll(cameraOf).toBeNull();

  // Who has moved the picture since stays there.
  await openApp(page);
  await read('hezbollah');
  await page.getByRole('button', { name: 'Fit the whole graph' }).tap();
  await expect.poll(cameraOf).toBeNull();
  const { x, y } = await actorOnScreen(page, 'hezbollah');
  await page.mouse.move(x, y + 20);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(500);
  const moved = (await cameraOf())?.zoom;
  expect(moved).toBeGreaterThan(0);
  await close.tap();
  await expect(evidence).toHaveCount(0);
  await page.waitForTimeout(500);
  expect((await cameraOf())?.zoom).toBe(moved);
});

test('what is in focus fills the room between its bar and the sheet, by hand as by a link, and all of it later', async ({
  page,
}) => {
  const NEAR = ['irgc', 'iran', 'syria', 'saheb-al-amr'];
  const { evidence } = regions(page);
  const bar = page.getByRole('group', { name: 'Focus on IRGC' });
  /** How much of the height between the bar and the sheet lies between the highest and the lowest of them. */
  const share = async (): Promise<number> => {
    const [over, all] = [await bar.boundingBox(), await canvasOf(page).boundingBox()];
    if (!over || !all) throw new Error('No bar, or no picture.');
    const [from, to] = [over.y + over.height, all.y + all.height];
    const places = await Promise.all(NEAR.map(async (id) => (await actorOnScreen(page, id)).y));
    for (const y of places) expect(y > from && y < to).toBe(true);
    return (Math.max(...places) - Math.min(...places)) / (to - from);
  };
  await openApp(page, '?select=irgc');
  await evidence.getByRole('button', { name: 'Focus on the neighbourhood' }).tap();
  await expect(bar).toBeVisible();
  await page.waitForTimeout(700);
  const byHand = await getCamera(page);
  expect(await share()).toBeGreaterThan(0.5);

  await openApp(page, '?select=irgc&focus=irgc');
  await expect.poll(() => getCamera(page)).toEqual(byHand);

  await evidence.getByRole('button', { name: 'Close evidence' }).tap();
  await expect(evidence).toHaveCount(0);
  await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(0.4);
  await expect.poll(share).toBeGreaterThan(0.3);
});

test('Back closes an open sheet before it leaves the page, and closing it by hand leaves no empty step', async ({
  page,
}) => {
  // Who comes from a story goes back there last.
  await page.goto('about:blank');
  await openApp(page);
  const { evidence } = regions(page);
  const reader = page.getByRole('region', { name: 'Reader' });
  const voices = page.getByRole('region', { name: 'Voices' });
  const open = (name: string) => page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name }).tap();
  await open('Reader');
  await expect(reader).toBeVisible();
  await page.goBack();
  await expect(reader).toHaveCount(0);
  await page.goForward();
  await expect(reader).toBeVisible();
  await page.reload();
  await ready(page);
  await open('Voices');
  await expect(voices).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(voices).toHaveCount(0);
  await expect.poll(() => page.url()).not.toContain('voices');

  const { x, y } = await actorOnScreen(page, 'hostages');
  await page.touchscreen.tap(x, y);
  await expect(evidence).toBeVisible();
  await open('Reader');
  await expect(reader).toBeVisible();
  await page.goBack();
  await expect(evidence).toBeVisible();
  expect(await getView(page)).toMatchObject({ select: 'hostages', panel: ['evidence'] });
  await page.goBack();
  await expect(evidence).toHaveCount(0);
  expect(await getView(page)).toMatchObject({ select: null });
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test.describe('where a stop of the tour leaves no room for a sheet', () => {
  test.use({ viewport: { width: 375, height: 600 } });

  test('Back closes the evidence that a person opens there, and stays at the stop', async ({ page }) => {
    // A stop that selects something, with the panels as they are at first: there the evidence waits to be asked for.
    const [tour] = INDEX.dataset.tours ?? [];
    const step = 1 + (tour?.steps.findIndex(({ view }) => view.includes('select=')) ?? 0);
    await openApp(page, `?tour=${tour?.id ?? ''},${step}&${tour?.steps[step - 1]?.view ?? ''}`);
    const stop = await getView(page);
    expect(stop.select).not.toBeNull();
    const { evidence } = regions(page);
    await expect(evidence).toHaveCount(0);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Evidence' }).tap();
    await expect(evidence).toBeVisible();
    await page.goBack();
    await expect(evidence).toHaveCount(0);
    expect((await getView(page)).tour).toEqual(stop.tour);
  });
});
