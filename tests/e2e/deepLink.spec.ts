import type { Page } from '@playwright/test';
import { openApp, PHONE, ready, regions } from './app.ts';
import { quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView } from './pageApi.ts';
import { actorOnScreen, canvasOf, dragActor, emptySpot, pointOnLine } from './picture.ts';
import { differingShare, drawn, pictureOf } from './pixels.ts';

const LINE = 'saudi-arabia~money-and-arms~rebels';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Sets every kind of thing by hand, as a person does, and takes the link along. */
async function makeLink(page: Page): Promise<string> {
  await openApp(page);
  const { filters } = regions(page);
  const line = await pointOnLine(page, LINE);
  await page.mouse.click(line.x, line.y);
  await expect.poll(async () => (await getView(page)).select).toBe(LINE);
  await filters.getByRole('checkbox', { name: 'Companies', exact: true }).click();
  await filters.getByRole('checkbox', { name: 'Ties', exact: true }).click();
  await dragActor(page, 'qatar', { x: -60, y: 24 });
  await expect.poll(async () => Object.keys((await getView(page)).moved)).toEqual(['qatar']);

  const start = await getCamera(page);
  const rebels = await actorOnScreen(page, 'rebels');
  await page.mouse.move(rebels.x, rebels.y);
  await page.mouse.wheel(0, -240);
  await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(start.zoom * 1.2);
  const spot = await emptySpot(page);
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x - 70, spot.y - 45, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await getView(page)).camera).toEqual(await getCamera(page));

  await page.getByRole('button', { name: 'Copy link' }).click();
  const region = page.getByRole('region', { name: 'Notices' });
  await expect(region).toContainText('Link copied');
  // It has its place from the next frame on: as wide as the page until then.
  const main = await page.locator('#graph').boundingBox();
  await expect.poll(async () => (await region.boundingBox())?.width).toBeLessThan(main?.width ?? 0);
  const notice = await region.boundingBox();
  const covers = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
    !notice || (x > notice.x && x < notice.x + notice.width && y > notice.y && y < notice.y + notice.height);
  // Neither what is selected nor a control is under it.
  for (const id of ['saudi-arabia', 'rebels']) expect(covers(await actorOnScreen(page, id))).toBe(false);
  const fit = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
  expect(fit !== null && covers({ x: fit.x + fit.width / 2, y: fit.y + fit.height / 2 })).toBe(false);
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a link made by hand opens as the same view, camera and pixels in a fresh profile', async ({
  page,
  freshPage,
}) => {
  const link = await makeLink(page);
  const [view, camera, picture] = [await getView(page), await getCamera(page), await pictureOf(page)];
  expect(view).toMatchObject({ select: LINE, moved: { qatar: {} }, camera });
  expect(view.types).not.toContain('company');
  expect(view.categories).not.toContain('ties');
  // The link is the address, once that has come to rest.
  await expect.poll(() => page.url()).toBe(link);

  const other = await freshPage();
  await openApp(other, new URL(link).search);
  expect(await getView(other)).toEqual(view);
  expect(await getCamera(other)).toEqual(camera);
  expect(await differingShare(other, picture, await pictureOf(other))).toBe(0);
  await expect(regions(other).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
  await expect(other.getByRole('region', { name: 'Notices' })).toBeEmpty();

  // Opening a link is no step of its own, and does not rewrite it.
  expect(other.url()).toBe(link);
  await other.reload();
  await ready(other);
  expect(await getView(other)).toEqual(view);
});

test('a link made on a wide screen opens sensibly on a phone', async ({ page, freshPage }) => {
  const link = await makeLink(page);
  const phone = await freshPage(PHONE);
  await openApp(phone, new URL(link).search);
  const { evidence } = regions(phone);
  await expect(evidence).toBeVisible();
  await expect(evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();

  // Both ends of what the evidence is of can be seen beside it.
  await expect(async () => {
    const canvas = await canvasOf(phone).boundingBox();
    const sheet = await evidence.boundingBox();
    if (!canvas || !sheet) throw new Error('Something is not on the screen.');
    for (const id of ['saudi-arabia', 'rebels']) {
      const { x, y } = await actorOnScreen(phone, id);
      expect(x, id).toBeGreaterThan(canvas.x);
      expect(x, id).toBeLessThan(canvas.x + canvas.width);
      expect(y, id).toBeGreaterThan(canvas.y);
      expect(y, id).toBeLessThan(Math.min(canvas.y + canvas.height, sheet.y));
    }
  }).toPass({ timeout: 5_000 });
  await expect(phone.getByRole('region', { name: 'Notices' })).toBeEmpty();
});

test('a window made smaller and larger again is back where it was', async ({ page }) => {
  await openApp(page, '?camera=40,-120,0.9,900,700&select=iran');
  const [camera, picture] = [await getCamera(page), await pictureOf(page)];
  await page.setViewportSize({ width: 1000, height: 640 });
  await drawn(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => getCamera(page)).toEqual(camera);
  expect(await differingShare(page, picture, await pictureOf(page))).toBe(0);
});

test('a link down to a claim, a quote and a voice opens there', async ({ page }) => {
  for (const [id, text] of [
    ['c-saudi-funds-rebels', quoteOf('q-gulf').exact],
    ['q-free-hostages', quoteOf('q-free-hostages').exact],
    ['v-sazegara', 'Sazegara'],
  ] as const) {
    await openApp(page, `?select=${id}`);
    expect((await getView(page)).select).toBe(id);
    await expect(regions(page).evidence.getByText(text).first()).toBeInViewport();
  }
  // A claim is marked among its siblings and in sight.
  await openApp(page, '?select=c-iran-deploys-commanders');
  await expect(page.locator('article[id="c-iran-deploys-commanders"]')).toBeInViewport();
  await expect(page.locator('article[id="c-iran-deploys-commanders"]')).toHaveAttribute('aria-current', 'true');
});
