import type { Locator, Page } from '@playwright/test';
import { openApp, PHONE, regions } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getCamera, getView, getVisible } from './pageApi.ts';
import { actorOnScreen, canvasOf, pressTwice } from './picture.ts';

test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const panels = (page: Page): Locator => page.getByRole('navigation', { name: 'Panels' });

async function tapActor(page: Page, id: string): Promise<void> {
  const { x, y } = await actorOnScreen(page, id);
  await page.touchscreen.tap(x, y);
}

test('opens on the graph alone, with the ways into the panels under the thumb', async ({ page }) => {
  await openApp(page);
  const { graph, evidence, filters } = regions(page);
  await expect(graph).toBeVisible();
  await expect(evidence).toHaveCount(0);
  await expect(filters).toHaveCount(0);
  for (const { id } of INDEX.dataset.actors) {
    const canvas = await canvasOf(page).boundingBox();
    const { x, y } = await actorOnScreen(page, id);
    expect(x, id).toBeGreaterThan(canvas?.x ?? 0);
    expect(x, id).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
    expect(y, id).toBeGreaterThan(canvas?.y ?? 0);
    expect(y, id).toBeLessThan((canvas?.y ?? 0) + (canvas?.height ?? 0));
  }
});

test('a tap on an actor opens its evidence, which closes again', async ({ page }) => {
  await openApp(page);
  const { graph, evidence } = regions(page);
  await tapActor(page, 'iran');
  await expect(evidence).toBeVisible();
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('Iran');
  // What was tapped stays in sight beside the sheet.
  await expect(async () => {
    const { y } = await actorOnScreen(page, 'iran');
    expect(y).toBeLessThan((await evidence.boundingBox())?.y ?? 0);
  }).toPass({ timeout: 5_000 });
  await evidence.getByRole('button', { name: 'Close evidence' }).tap();
  await expect(evidence).toHaveCount(0);
  await expect(graph).toBeVisible();
  await panels(page).getByRole('button', { name: 'Evidence' }).tap();
  await expect(evidence).toBeVisible();
});

test('a tap where the sheet will lie touches nothing in it, and a double tap focuses', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  for (const id of ['abnoush', 'iranian-troops']) {
    const { y } = await actorOnScreen(page, id);
    expect(y).toBeGreaterThan(PHONE.height * 0.5);
    await tapActor(page, id);
    await expect(evidence).toBeVisible();
    await page.waitForTimeout(400);
    expect(await getView(page)).toMatchObject({ select: id, focus: null });
    await page.goBack();
    await expect(evidence).toHaveCount(0);
  }
  await pressTwice(page, await actorOnScreen(page, 'abnoush'), 'finger');
  await expect.poll(() => getView(page)).toMatchObject({ select: 'abnoush', focus: { actor: 'abnoush' } });
});

test('filters open as a sheet, hide and show, and close', async ({ page }) => {
  await openApp(page);
  const { graph, filters } = regions(page);
  await panels(page).getByRole('button', { name: 'Filters' }).tap();
  await expect(filters).toBeVisible();
  const states = filters.getByRole('checkbox', { name: 'States', exact: true });
  await states.tap();
  await expect(states).not.toBeChecked();
  const left = INDEX.dataset.actors.filter((actor) => actor.type !== 'state').map(({ id }) => id);
  expect((await getVisible(page)).actors).toEqual(left);
  await filters.getByRole('button', { name: 'Close filters' }).tap();
  await expect(filters).toHaveCount(0);
  await expect(graph.getByText(`${left.length} of ${INDEX.dataset.actors.length} actors`)).toBeVisible();
  await panels(page).getByRole('button', { name: 'Filters' }).tap();
  await filters.getByRole('checkbox', { name: 'States', exact: true }).tap();
  expect((await getVisible(page)).actors).toHaveLength(INDEX.dataset.actors.length);
});

test('from the evidence to the words, and Back with the device’s own button', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  await panels(page).getByRole('button', { name: 'Evidence' }).tap();
  await evidence.locator('a[href$="select=saudi-arabia~money-and-arms~rebels"]').first().tap();
  await expect(evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('everything to be pressed is large enough for a finger', async ({ page }) => {
  await openApp(page, '?select=saudi-arabia~money-and-arms~rebels&moved=iran,0,0');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((button) => ({ name: button.title || button.textContent, box: button.getBoundingClientRect() }))
      // In a line of text a control is as high as the line.
      .filter(({ box }) => box.width > 0 && (box.height < 24 || box.width < 24))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
  const expectFingerSized = async (name: string): Promise<void> => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(44);
    expect(box?.width, name).toBeGreaterThanOrEqual(44);
  };
  for (const name of ['Fit the whole graph', 'Put moved actors back', 'Copy link']) await expectFingerSized(name);
  await expectFingerSized('Close evidence');
  await page.getByRole('button', { name: 'Close evidence' }).tap();
  // Zooming needs no two fingers.
  for (const name of ['Zoom in', 'Zoom out']) await expectFingerSized(name);
  const { zoom } = await getCamera(page);
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(async () => (await getCamera(page)).zoom).toBeGreaterThan(zoom);
});
