import type { Page } from '@playwright/test';
import { axeFindings, openApp, PHONE, regions } from './app.ts';
import { INDEX, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible } from './pageApi.ts';
import { drawn, pictureOf } from './pixels.ts';
import { actorOnScreen } from './picture.ts';
import { lensEffect } from '../../src/domain/lens.ts';
import { voiceId, type VoiceId } from '../../src/domain/ids.ts';

const voicesOf = (page: Page) => page.getByRole('region', { name: 'Voices' });
const lensOf = (page: Page) => page.getByRole('region', { name: 'Set aside', exact: true });
const CARRIER = voiceId('v-daneshjoo');

/** What the page's own interface says has no claim left, against what the dataset says under these voices. */
async function expectFallen(page: Page, ...voices: readonly VoiceId[]): Promise<void> {
  const { touched } = lensEffect(INDEX, new Set(voices));
  const fallen = [...touched].filter(([, { after }]) => after === 'unsupported').map(([id]) => String(id));
  const { relationships } = await getVisible(page);
  expect(
    relationships
      .filter(({ standing }) => standing === 'unsupported')
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(fallen.toSorted());
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('a carrier set aside takes what came only through it, says why, and comes back', async ({
      page,
      freshPage,
    }) => {
      await openApp(page, '?select=c-iran-involved');
      const { evidence } = regions(page);
      const [before, place] = [await pictureOf(page), await actorOnScreen(page, 'iran')];
      await page.getByRole('button', { name: 'Voices', exact: true }).click();
      await drawn(page);
      // From list to list the picture keeps its scale and its place.
      expect(await actorOnScreen(page, 'iran')).toEqual(place);
      await voicesOf(page)
        .getByRole('checkbox', { name: `Set aside ${voiceLabelOf(CARRIER)}` })
        .check();
      await expect(lensOf(page)).toContainText('Set aside: 1 voice.');
      await expect(evidence.getByText(`Came only through ${voiceLabelOf(CARRIER)}.`).first()).toBeVisible();
      await expectFallen(page, CARRIER);
      expect(await axeFindings(page)).toEqual([]);

      const other = await freshPage();
      await openApp(other, new URL(page.url()).search);
      expect(await getView(other)).toEqual(await getView(page));
      await expect(lensOf(other)).toContainText('Set aside: 1 voice.');
      await drawn(other);
      const bar = await lensOf(other).boundingBox();
      const highest = Math.min(
        ...(await Promise.all(INDEX.dataset.actors.map(async ({ id }) => (await actorOnScreen(other, id)).y))),
      );
      // Half an actor, too, is clear of what lies over the picture.
      expect(highest - 10).toBeGreaterThan((bar?.y ?? 0) + (bar?.height ?? 0));

      await page.goBack();
      await expect(lensOf(page)).toHaveCount(0);
      await page.goForward();
      await lensOf(page).getByRole('button', { name: 'Take all back' }).click();
      await expect(lensOf(page)).toHaveCount(0);
      await page.getByRole('button', { name: 'Filters', exact: true }).click();
      await drawn(page);
      expect(await actorOnScreen(page, 'iran')).toEqual(place);
      expect((await pictureOf(page)).equals(before)).toBe(true);
    });
  });
}

test('by keyboard: a kind is set aside, the summary counts, and Undo takes it back', async ({ page }) => {
  await openApp(page, '?panel=voices,evidence&focus=iran');
  const unnamed = INDEX.dataset.voices.filter(({ kind }) => kind === 'unnamed-person' || kind === 'unnamed-group');
  await voicesOf(page).getByRole('button', { name: 'Without unnamed voices' }).focus();
  await page.keyboard.press('Enter');
  const aside = unnamed.map(({ id }) => id);
  await expect.poll(async () => new Set((await getView(page)).distrust)).toEqual(new Set(aside));
  await expectFallen(page, ...aside);
  const { counts } = lensEffect(INDEX, new Set(aside));
  await expect(lensOf(page)).toContainText(`${counts.fallen} fell`);
  // The notice says it to the ear alone: it lies over the picture of what fell.
  const figures = page.getByRole('region', { name: 'Notices' }).getByText(`${counts.fallen} fell`);
  expect((await figures.boundingBox())?.width).toBeLessThan(2);
  // In a narrower window, spaced out, its words take more rows; what else stands at the top is below them.
  await page.setViewportSize({ width: 920, height: 700 });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  const steps = page.getByRole('group', { name: /^Focus on/ });
  const gap = async (): Promise<number> => {
    const [bar, pill] = [await lensOf(page).boundingBox(), await steps.boundingBox()];
    return bar && pill ? pill.y - (bar.y + bar.height) : -1;
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  expect((await lensOf(page).boundingBox())?.height).toBeGreaterThan(60);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(lensOf(page)).toHaveCount(0);
  expect((await getView(page)).distrust).toEqual([]);
});

test('one drag over the boxes sets many aside, and is one step for Back', async ({ page }) => {
  await openApp(page, '?panel=voices,evidence');
  const boxes = voicesOf(page).getByRole('checkbox', { name: /^Set aside (?!all:)/ });
  const [first, third] = [await boxes.nth(0).boundingBox(), await boxes.nth(2).boundingBox()];
  if (!first || !third) throw new Error('The panel lists voices.');
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(third.x + third.width / 2, third.y + third.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await getView(page)).distrust).toHaveLength(3);
  // The step stands in the history once it is painted; Back before that would leave the page.
  await expect.poll(() => page.url()).toContain('distrust=');
  await page.goBack();
  await expect.poll(async () => (await getView(page)).distrust).toEqual([]);
});

test('what is set aside stays in sight over the table', async ({ page }) => {
  await openApp(page, `?mode=table&distrust=${CARRIER}`);
  await expect(lensOf(page)).toContainText('Set aside: 1 voice.');
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  test('voices are a sheet; what is set aside is said above it', async ({ page }) => {
    await openApp(page);
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Voices' }).tap();
    await voicesOf(page)
      .getByRole('checkbox', { name: /^Set aside (?!all:)/ })
      .first()
      .tap();
    await expect(lensOf(page)).toBeVisible();
    expect((await getView(page)).distrust).toHaveLength(1);
    expect(await axeFindings(page)).toEqual([]);
  });
});
