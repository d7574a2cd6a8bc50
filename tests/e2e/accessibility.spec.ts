import { LAPTOP, PHONE, expectNoAxeViolations, openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';

const VIEWS: readonly (readonly [name: string, query: string])[] = [
  ['an actor', '?select=iran'],
  ['a contested relationship', '?select=iran~military-support~syria'],
  ['a voice', '?select=v-sazegara'],
  ['nothing left', '?types='],
  ['a search', '?search=syria'],
  ['a link that does not fit', '?select=nobody-here&camera=1'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [LAPTOP, PHONE]) {
    test.describe(`${colorScheme}, ${viewport.width} px wide`, () => {
      test.use({ colorScheme, viewport });
      test('no view has an axe violation', async ({ page }) => {
        test.slow();
        for (const [, query] of VIEWS) {
          await openApp(page, query);
          await expectNoAxeViolations(page);
        }
        await page.goto('./?panel=filters');
        await expectNoAxeViolations(page);
      });
      test('nor has the page of a dataset that is missing', async ({ page, problems }) => {
        problems.allow(/status 404|Failed to load resource/);
        await page.goto('./?dataset=no-such-story');
        await expect(page.getByRole('alert')).toBeVisible();
        await expectNoAxeViolations(page);
      });
    });
  }
}

test('a keyboard alone reads who arms the rebels', async ({ page }) => {
  await openApp(page);
  // The first stop leads past the filters and the graph.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Skip to the evidence');
  await page.keyboard.press('Enter');
  const { evidence } = regions(page);
  const row = evidence.getByRole('link', { name: /^Saudi Arabia .* Syrian rebels/ }).first();
  for (let step = 0; step < 40 && !(await row.evaluate((link) => link === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(evidence.getByRole('blockquote').first()).toContainText('Saudi Arabia');
  await expect(evidence.getByRole('list', { name: 'Who says so' }).first()).toContainText('The Wall Street Journal');
});

test('the graph is one stop of Tab; arrows go from actor to actor and say where they are', async ({ page }) => {
  await openApp(page, '?select=iran');
  const stop = regions(page).graph.getByRole('application');
  await expect(stop).toHaveAccessibleName(/^Iran, State, \d+ relationships/);
  await regions(page).filters.getByRole('checkbox').last().focus();
  for (let step = 0; step < 12 && !(await stop.evaluate((element) => element === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await expect(stop).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(stop).not.toHaveAccessibleName(/^Iran,/);
  await page.keyboard.press('Enter');
  const { select } = await getView(page);
  expect(select).not.toBe('iran');
  await page.keyboard.press('f');
  expect((await getView(page)).focus).toEqual({ actor: select, steps: 1 });
  await page.keyboard.press('Escape');
  expect((await getView(page)).focus).toBeNull();
  await page.keyboard.press('Escape');
  expect((await getView(page)).select).toBeNull();
});

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ['', '?select=iran', '?select=iran~military-support~syria', '?panel=filters']) {
    await openApp(page, query);
    const overflow = await page.evaluate(() =>
      [...document.querySelectorAll('body, section, [class*="body"], [class*="panel"]')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    );
    expect(overflow, query).toEqual([]);
  }
});

test('reduced motion moves the camera at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  const before = await page.evaluate(() => window.sourceline?.getCamera());
  await page.getByRole('button', { name: 'Zoom in' }).click();
  // Two frames, within which an animation would still be on its way.
  const cameras = await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const first = window.sourceline?.getCamera();
    await frame();
    await frame();
    return [first, window.sourceline?.getCamera()];
  });
  expect(cameras[0]).not.toEqual(before);
  expect(cameras[1]).toEqual(cameras[0]);
});
