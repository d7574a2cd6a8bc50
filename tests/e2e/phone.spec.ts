import { PHONE, openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible } from './pageApi.ts';
import { actorOnScreen, canvasOf } from './picture.ts';

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

test('a tap on an actor opens its evidence as a sheet, with the actor in sight above it', async ({ page }) => {
  await openApp(page);
  const { evidence, filters } = regions(page);
  await expect(evidence).toBeHidden();
  await expect(filters).toBeHidden();

  const { x, y } = await actorOnScreen(page, 'irgc');
  await page.touchscreen.tap(x, y);
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('Guard Corps');
  await expect
    .poll(async () => {
      const box = await canvasOf(page).boundingBox();
      const at = await actorOnScreen(page, 'irgc');
      return box !== null && at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
    })
    .toBe(true);

  await evidence.getByRole('button', { name: 'Close evidence' }).tap();
  await expect(evidence).toBeHidden();
});

test('filters open as a sheet and filter', async ({ page }) => {
  await openApp(page);
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Filters' }).tap();
  const { filters } = regions(page);
  await filters.getByRole('checkbox', { name: 'Persons' }).tap();
  expect((await getView(page)).types).not.toContain('person');
  expect((await getVisible(page)).actors).not.toContain('assad');
  await filters.getByRole('button', { name: 'Close filters' }).tap();
  await expect(filters).toBeHidden();
});

test('a link made on a wide screen opens with what it shows in sight', async ({ page }) => {
  await openApp(page, '?select=qatar~money-and-arms~rebels&camera=0,0,1.2,780,848');
  await expect(regions(page).evidence.getByRole('blockquote').first()).toContainText('Qatar');
  for (const end of ['qatar', 'rebels']) {
    await expect
      .poll(async () => {
        const box = await canvasOf(page).boundingBox();
        const at = await actorOnScreen(page, end);
        return box !== null && at.x > 0 && at.x < box.width && at.y > box.y && at.y < box.y + box.height;
      })
      .toBe(true);
  }
});

test('what a finger must hit is large enough', async ({ page }) => {
  await openApp(page, '?panel=filters');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href]:not(.visually-hidden), label:has(input)')]
      .map((element) => ({
        name: element.textContent || element.getAttribute('aria-label'),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && (box.height < 24 || box.width < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});
