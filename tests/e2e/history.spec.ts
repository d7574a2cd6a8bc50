import type { Page } from '@playwright/test';
import { encodeView } from '../../src/view/urlCodec.ts';
import type { View } from '../../src/view/view.ts';
import { openApp, regions } from './app.ts';
import { quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible } from './pageApi.ts';
import { clickActor, dragActor, pointOnLine } from './picture.ts';

/** The view once the address says the same, as it does within a moment of every step. */
async function atRest(page: Page): Promise<View> {
  await expect(async () => {
    const before = await getView(page);
    expect(new URL(page.url()).search.slice(1)).toBe(encodeView(before));
    await page.waitForTimeout(350);
    expect(await getView(page)).toEqual(before);
    expect(new URL(page.url()).search.slice(1)).toBe(encodeView(before));
  }).toPass({ timeout: 7_000 });
  return getView(page);
}

test('Back and Forward walk through ten steps of a person', async ({ page }) => {
  await openApp(page);
  const { filters, evidence, graph } = regions(page);
  const line = 'qatar~money-and-arms~rebels';
  const steps: readonly (() => Promise<void>)[] = [
    () => clickActor(page, 'iran'),
    async () => {
      const { x, y } = await pointOnLine(page, line);
      await page.mouse.click(x, y);
    },
    () => evidence.locator(`a[href$="select=c-qatar-arms-rebels"]`).first().click(),
    () => evidence.getByRole('button', { name: 'Overview' }).click(),
    () => filters.getByRole('checkbox', { name: 'Companies', exact: true }).click(),
    () => filters.getByRole('button', { name: 'Show only Hostility' }).click(),
    () => dragActor(page, 'hostages', { x: 40, y: -30 }),
    () => filters.getByRole('checkbox', { name: 'Hide actors left without a line' }).click(),
    () => filters.getByRole('button', { name: 'Take all filters away' }).click(),
    async () => {
      await graph.getByRole('application').focus();
      await page.keyboard.press('f');
    },
  ];
  const views = [await atRest(page)];
  const seen = [await getVisible(page)];
  for (const step of steps) {
    await step();
    await expect.poll(() => getView(page)).not.toEqual(views.at(-1));
    views.push(await atRest(page));
    seen.push(await getVisible(page));
  }
  expect(views.map((view) => view.select).slice(0, 5)).toEqual([null, 'iran', line, 'c-qatar-arms-rebels', null]);
  expect(views.at(-1)?.focus).not.toBeNull();

  for (let at = steps.length - 1; at >= 0; at -= 1) {
    await page.goBack();
    await expect.poll(() => getView(page), `step ${at}, going back`).toEqual(views[at]);
    expect(await getVisible(page)).toEqual(seen[at]);
  }
  for (let at = 1; at <= steps.length; at += 1) {
    await page.goForward();
    await expect.poll(() => getView(page), `step ${at}, going forward`).toEqual(views[at]);
    expect(await getVisible(page)).toEqual(seen[at]);
  }
  // Walking is no step of its own.
  await page.waitForTimeout(400);
  expect(await getView(page)).toEqual(views.at(-1));
});

test('the panel has a Back of its own as long as there is somewhere to go', async ({ page }) => {
  await openApp(page, '?select=iran');
  const { evidence } = regions(page);
  const back = evidence.getByRole('button', { name: 'Back' });
  await expect(back).toHaveCount(0);
  await evidence.getByRole('button', { name: 'Overview' }).click();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
  await back.click();
  await expect.poll(async () => (await getView(page)).select).toBe('iran');
  await expect(back).toHaveCount(0);
});

test('another address in the same page, a new link in the same tab, and back', async ({ page }) => {
  await openApp(page, '?select=iran');
  await openApp(page, '?select=q-gulf&types=state,armed-group');
  const view = await getView(page);
  await page.goBack();
  await expect(regions(page).evidence.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible();
  await page.goForward();
  await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
  await expect.poll(() => getView(page)).toEqual(view);
});

test('a camera move belongs to the step it was made in', async ({ page }) => {
  await openApp(page, '?select=iran');
  await regions(page).graph.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await getView(page)).camera).not.toBeNull();
  const { camera } = await getView(page);
  // At once, before the address had time to follow.
  await regions(page).filters.getByRole('checkbox', { name: 'Media', exact: true }).click();
  await regions(page).graph.getByRole('button', { name: 'Fit what is left' }).click();
  await expect.poll(async () => (await getView(page)).camera).not.toEqual(camera);
  await atRest(page);
  await page.goBack();
  await expect.poll(() => getView(page)).toMatchObject({ select: 'iran', types: null, camera });
});

test('Back and Forward find the panel as it was left: scrolled, unfolded, and the keyboard where it was', async ({
  page,
}) => {
  await openApp(page, '?select=iran');
  const { evidence, filters } = regions(page);
  const body = evidence.locator('[tabindex="-1"]').first();
  const scroll = (): Promise<number> => body.evaluate((element) => Math.round(element.scrollTop));
  const opened = (): Promise<readonly string[]> => evidence.locator('details[open] > summary').allInnerTexts();

  const summaries = evidence.locator('h4 ~ details > summary');
  await summaries.nth(1).click();
  await summaries.nth(4).click();
  const link = evidence.locator('details[open] > div > a').nth(1);
  await link.scrollIntoViewIfNeeded();
  await body.evaluate((element) => element.scrollBy(0, 90));
  await page.waitForTimeout(100);
  const open = await opened();
  expect(open).toHaveLength(2);

  await link.focus();
  const [left, href] = [await scroll(), (await link.getAttribute('href')) ?? ''];
  expect(left).toBeGreaterThan(90);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await getView(page)).select).toContain('~');
  expect(await scroll()).toBe(0);
  await page.goBack();
  await expect.poll(scroll).toBe(left);
  await expect(page.locator(':focus')).toHaveAttribute('href', href);
  await page.keyboard.press('Enter');
  await expect.poll(scroll).toBe(0);

  await body.evaluate((element) => element.scrollTo(0, 140));
  // A filter is a step as well, and moves nothing in the panel.
  await filters.getByRole('checkbox', { name: 'Media', exact: true }).click();
  expect(await scroll()).toBe(140);
  await atRest(page);

  await page.goBack();
  expect(await scroll()).toBe(140);
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBe('iran');
  expect(await opened()).toEqual(open);
  expect(await scroll()).toBe(left);

  await page.goForward();
  await expect.poll(scroll).toBe(140);
  await page.goBack();
  await expect.poll(scroll).toBe(left);
  // After a reload too, though lines may break elsewhere until the fonts are here.
  await page.reload();
  await expect.poll(opened).toEqual(open);
  await expect(link).toBeInViewport();
});
