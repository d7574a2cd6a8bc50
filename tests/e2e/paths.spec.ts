import { axeFindings, openApp, PHONE, regions } from './app.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';
import { actorOnScreen, canvasOf } from './picture.ts';
import { pictureOf } from './pixels.ts';

test('how Qatar and Assad connect, by one choice, in the picture and in words', async ({ page, freshPage }) => {
  await openApp(page, '?select=qatar');
  const { evidence } = regions(page);
  const before = await pictureOf(page);
  await evidence.getByLabel('Find the ways from Qatar to …').selectOption('Bashar al-Assad');
  await expect(evidence.getByRole('heading', { level: 2 })).toHaveText('How are Qatar and Bashar al-Assad connected?');
  await expect(evidence.getByRole('status')).toContainText('shortest way');
  await expect(evidence.getByText('Weakest link:').first()).toBeVisible();
  await expect.poll(async () => (await pictureOf(page)).equals(before)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);

  const other = await freshPage();
  await openApp(other, new URL(page.url()).search);
  expect(await getView(other)).toEqual(await getView(page));
  await expect(regions(other).evidence.getByRole('heading', { level: 2 })).toHaveText(
    'How are Qatar and Bashar al-Assad connected?',
  );

  await evidence.getByRole('button', { name: 'Leave this question' }).click();
  await expect.poll(async () => (await getView(page)).path).toBeNull();
  await page.goBack();
  await expect.poll(async () => (await getView(page)).path).not.toBeNull();
});

test('a path that names nobody says so and opens the rest', async ({ page }) => {
  await openApp(page, '?path=qatar,atlantis&select=qatar');
  await expect(page.getByText('Path: this dataset has no “atlantis”.')).toBeVisible();
  expect(await getView(page)).toMatchObject({ path: null, select: 'qatar' });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, colorScheme: 'dark' });
  test('a link to a path opens on its words', async ({ page }) => {
    await openApp(page, '?path=qatar,assad');
    const { evidence } = regions(page);
    await expect(evidence.getByRole('status')).toContainText('shortest way');
    // The picture above has every one on the ways in sight.
    await expect(async () => {
      const sheet = await evidence.boundingBox();
      const picture = await canvasOf(page).boundingBox();
      for (const id of ['qatar', 'rebels', 'syria', 'syrian-military', 'assad']) {
        const { x, y } = await actorOnScreen(page, id);
        expect(x, id).toBeGreaterThan(0);
        expect(x, id).toBeLessThan(PHONE.width);
        expect(y, id).toBeGreaterThan(picture?.y ?? Infinity);
        expect(y, id).toBeLessThan(sheet?.y ?? 0);
      }
    }).toPass({ timeout: 5_000 });
    expect(await axeFindings(page)).toEqual([]);
  });
});
