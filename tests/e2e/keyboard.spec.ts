import type { Page } from '@playwright/test';
import { axeFindings, openApp, PHONE, regions } from './app.ts';
import { quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';
import { actorOnScreen, clickActor, emptySpot } from './picture.ts';

/** Goes on with Tab until what holds the focus matches; fails when it does not come. */
async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

const focusIsIn = (page: Page, region: string): Promise<boolean> =>
  page.evaluate((id) => document.getElementById(id)?.contains(document.activeElement) ?? false, region);

test('from the start of the page to Saudi Arabia’s words, by the search', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  await tabTo(page, 'input[type="search"]', 20);
  await page.keyboard.type('saudi');
  await tabTo(page, 'a[href$="select=saudi-arabia"]', 5);
  await page.keyboard.press('Enter');
  await expect(evidence.getByRole('heading', { level: 2, name: 'Saudi Arabia' })).toBeVisible();

  await tabTo(page, '#evidence summary');
  await page.keyboard.press('Enter');
  await expect(evidence.locator('article').getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
});

test('from the start of the page to Saudi Arabia’s words, by the skip link and the list', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  await tabTo(page, 'a[href="#evidence"]', 2);
  await expect(page.getByRole('link', { name: 'Skip to the evidence' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await tabTo(page, 'a[href$="select=saudi-arabia~money-and-arms~rebels"]', 20);
  await page.keyboard.press('Enter');
  await expect(evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
  // The words are new, the keyboard is beside them still: it goes on in the panel, not at the start of the page.
  await page.keyboard.press('Tab');
  expect(await focusIsIn(page, 'evidence')).toBe(true);
  // And the skip link is no step that has to be undone.
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('Escape steps back from the evidence that a search led to; a sheet closes first', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);
  const find = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Qatar');
    await expect(page.getByRole('option', { name: /Qatar/ }).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(evidence.getByRole('heading', { level: 2, name: 'Qatar' })).toBeVisible();
  };
  await find();
  await expect(evidence).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await getView(page)).select).toBeNull();

  await page.setViewportSize(PHONE);
  await find();
  await expect(evidence).toBeFocused();
  // What lies over the page goes alone.
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('heading', { name: 'Export this view' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Export this view' })).toBeHidden();
  await expect(evidence).toBeVisible();
  await evidence.focus();
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  expect((await getView(page)).select).toBe('qatar');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('the graph by its keys: arrows, Enter, focus, zoom, fit, Escape', async ({ page }) => {
  await openApp(page, '?select=iran');
  await tabTo(page, '[role="application"]');
  const stop = regions(page).graph.getByRole('application');
  await expect(stop).toHaveAccessibleName(/^Iran, State, \d+ relationships/);
  await expect(stop).toHaveAccessibleDescription(/Arrow keys go from actor to actor/);

  await page.keyboard.press('ArrowDown');
  await expect(stop).not.toHaveAccessibleName(/^Iran,/);
  expect((await getView(page)).select).toBe('iran');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).not.toBe('iran');
  const { select } = await getView(page);
  await expect(stop).toBeFocused();

  await page.keyboard.press('f');
  await expect.poll(async () => (await getView(page)).focus).toEqual({ actor: select, steps: 1 });
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await getView(page)).focus).toBeNull();
  expect((await getView(page)).select).toBe(select);
  await page.keyboard.press('+');
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  await page.keyboard.press('0');
  await expect.poll(async () => (await getView(page)).camera).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('nothing holds the keyboard fast: Tab leaves the graph, and goes round the page', async ({ page }) => {
  await openApp(page);
  await tabTo(page, '[role="application"]');
  await tabTo(page, '#evidence a', 10);
  await page.keyboard.press('Shift+Tab');
  for (let tabs = 0; tabs < 10 && !(await focusIsIn(page, 'graph')); tabs += 1) await page.keyboard.press('Shift+Tab');
  expect(await focusIsIn(page, 'graph')).toBe(true);
});

test('menus: by the other button, by a finger held down, within a screen 320 pixels wide', async ({
  page,
  browser,
  baseURL,
}) => {
  await openApp(page);
  await clickActor(page, 'iran', 'right');
  const menu = page.getByRole('menu', { name: 'Iran' });
  await expect(menu.getByRole('menuitem', { name: 'Open', exact: true })).toBeFocused();
  expect((await getView(page)).select).toBeNull();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(regions(page).graph.getByRole('application')).toBeFocused();
  const { x, y } = await emptySpot(page);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menu', { name: 'Relationship graph' }).getByRole('menuitem', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  // Whatever the menu did, Shift with an arrow moves an actor, and Back puts it where it was in one step.
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => Object.keys((await getView(page)).moved)).toEqual(['iran']);

  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const phone = await context.newPage();
  await openApp(phone);
  const at = await actorOnScreen(phone, 'syria');
  const devtools = await context.newCDPSession(phone);
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  const held = phone.getByRole('menu', { name: 'Syria' });
  await expect(held).toBeVisible();
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  // Lifting the finger neither closes it nor chooses anything.
  await expect(held).toBeVisible();
  expect((await getView(phone)).select).toBeNull();
  for (const item of await held.getByRole('menuitem').all()) {
    const box = await item.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
  expect(await axeFindings(phone)).toEqual([]);
  await held.getByRole('menuitem', { name: 'Open', exact: true }).tap();
  await expect.poll(async () => (await getView(phone)).select).toBe('syria');
  await context.close();
});
