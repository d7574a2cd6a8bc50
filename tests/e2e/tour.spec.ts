import { axeFindings, openApp, PHONE, regions } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import type { Camera } from '../../src/view/view.ts';
import { getCamera, getView } from './pageApi.ts';

const [TOUR] = INDEX.dataset.tours ?? [];
if (!TOUR) throw new Error('The bundled dataset has a tour.');
const STOPS = TOUR.steps;
/** The stop that shows a line with its words. */
const WITH_WORDS = STOPS.findIndex(({ view }) => view === 'select=saudi-arabia~money-and-arms~rebels');

test('the tour by keyboard: begun, gone through, a stop reopened by its link, and left', async ({
  page,
  freshPage,
}) => {
  await openApp(page);
  const before = await getView(page);
  await page.getByRole('button', { name: `Take the tour: ${TOUR.title}` }).focus();
  await page.keyboard.press('Enter');
  const strip = page.getByRole('region', { name: 'Tour' });
  const boxOf = (): Promise<unknown> => strip.boundingBox();
  await expect(strip).toBeFocused();
  const box = await boxOf();
  let camera: Camera | null = null;
  for (const [at, stop] of STOPS.entries()) {
    await expect(strip.getByRole('heading')).toContainText(stop.title);
    expect((await getView(page)).tour).toEqual({ id: TOUR.id, step: at + 1 });
    expect(await boxOf(), stop.title).toEqual(box);
    if (at === WITH_WORDS) {
      await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      const other = await freshPage();
      await openApp(other, new URL(page.url()).search);
      await expect(other.getByRole('region', { name: 'Tour' }).getByRole('heading')).toContainText(stop.title);
      expect(await getView(other)).toEqual(await getView(page));
    }
    // Where a voice is set aside, what is said of it takes no room from the picture.
    if (stop.view.includes('distrust')) expect(await getCamera(page)).toEqual(camera);
    camera = await getCamera(page);
    if (at < STOPS.length - 1) {
      await strip.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
    }
  }
  await strip.getByRole('button', { name: 'Done' }).press('Enter');
  await expect(strip).toHaveCount(0);
  expect(await getView(page)).toEqual(before);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.goBack();
  await expect(strip.getByRole('heading')).toContainText(STOPS.at(-1)?.title ?? '');
});

test.describe('on a phone, dark', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  test('the tour leaves the picture and the words in sight', async ({ page }) => {
    await openApp(page, `?tour=${TOUR.id},${WITH_WORDS + 1}&${STOPS[WITH_WORDS]?.view ?? ''}`);
    await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible();
    await expect(regions(page).evidence).toBeVisible();
    const graph = await regions(page).graph.boundingBox();
    expect(graph?.height).toBeGreaterThan(120);
    await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Next' }).tap();
    const inShort = regions(page).evidence.getByRole('list', { name: 'In short' });
    await expect(inShort.getByRole('button').first()).toBeInViewport({ ratio: 1 });
    expect((await regions(page).graph.boundingBox())?.height).toBe(graph?.height);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a stop that is come back to shows what it selects as near as before', async ({ page }) => {
    const contested = STOPS.findIndex(({ view }) => view === 'select=iran~military-support~syria');
    await openApp(page, `?tour=${TOUR.id},${contested}`);
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
    const { zoom } = await getCamera(page);
    await page.getByRole('button', { name: 'Voices', exact: true }).tap();
    await page.getByRole('button', { name: /^Show only .*Sazegara|^Only .*Sazegara/ }).tap();
    await page.getByRole('button', { name: 'Back to this stop' }).tap();
    await expect.poll(async () => (await getView(page)).voices).toBeNull();
    await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(zoom * 0.9);
  });
});

test('a stop is the same picture by any way, and the whole one where little is larger without the rest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await openApp(page, `?tour=${TOUR.id}&${STOPS[0]?.view ?? ''}`);
  const strip = page.getByRole('region', { name: 'Tour' });
  const cameraAt = async (at: number) => {
    await expect(strip.getByRole('heading')).toContainText(STOPS[at]?.title ?? '');
    let last = await getCamera(page);
    await expect
      .poll(async () => {
        const [before, now] = [last, await getCamera(page)];
        last = now;
        return before.zoom === now.zoom && before.x === now.x;
      })
      .toBe(true);
    return last;
  };
  await cameraAt(0);
  expect((await getView(page)).camera).toBeNull();
  await strip.getByRole('button', { name: 'Next' }).click();
  await cameraAt(1);
  await strip.getByRole('button', { name: 'Next' }).click();
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  const third = await cameraAt(2);
  await strip.getByRole('button', { name: 'Next' }).click();
  await cameraAt(3);
  await strip.getByRole('button', { name: 'Previous stop' }).click();
  await expect.poll(() => cameraAt(2)).toEqual(third);
});
