import type { Locator, Page } from '@playwright/test';
import { axeFindings, LAPTOP, openApp, PHONE, regions } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';
import { actorOnScreen, canvasOf } from './picture.ts';

const palette = (page: Page): Locator => page.getByRole('dialog', { name: 'Search and actions' });
const field = (page: Page): Locator => palette(page).getByRole('combobox');
const option = (page: Page, name: RegExp | string): Locator => palette(page).getByRole('option', { name });

const several = quoteOf('q-sending');
const claims = INDEX.claimsOfQuote.get(several.id) ?? [];

test('keys pressed faster than the list is drawn mean the list that is to come', async ({ page }) => {
  await openApp(page);
  await page.keyboard.type('/foot soldiers');
  await expect(option(page, /hundreds of foot soldiers to Syria/)).toHaveAttribute('aria-selected', 'true');
  await field(page).evaluate(async (input) => {
    for (const key of ['Enter', 'ArrowDown', 'Enter']) {
      input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Time for what must be drawn at once, and for nothing that may wait.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    }
  });
  await expect(palette(page)).toHaveCount(0);
  expect((await getView(page)).select).toBe(claims[1]?.id);
});

test('by keyboard alone: from the start of the page to the words, to a path, and back', async ({ page }) => {
  await openApp(page);
  const { evidence } = regions(page);

  // Typed at once, before what finds them can be here: not a letter is lost.
  await page.keyboard.type('/foot soldeirs');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('foot soldeirs');
  await expect(option(page, /hundreds of foot soldiers to Syria/)).toHaveAttribute('aria-selected', 'true');
  await expect(palette(page).locator('mark', { hasText: 'soldiers' })).toBeVisible();
  await expect(palette(page).getByRole('status')).toHaveText(/^1 found\. Near matches, spelt otherwise: 1$/);
  await page.keyboard.press('Enter');
  // Several claims rest on it, so it asks which.
  await expect(palette(page).getByRole('option')).toHaveCount(claims.length + 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  expect((await getView(page)).select).toBe(claims[1]?.id);
  const card = evidence.locator(`article[id="${claims[1]?.id}"]`);
  await expect(card).toBeFocused();
  await expect(card).toContainText(several.exact);
  await expect(card.getByText(several.exact.slice(0, 40)).first()).toBeInViewport();

  // What was chosen is first the next time; Escape leaves everything, and the focus, as it was.
  await page.keyboard.press('Control+k');
  await expect(palette(page).getByRole('group', { name: 'Chosen lately 1' })).toContainText(several.exact);
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(card).toBeFocused();

  await page.keyboard.type('/how are two');
  await expect(option(page, 'How are two actors connected?')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('qatar');
  await expect(option(page, /^Qatar/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('mr assad');
  await expect(option(page, /^Bashar al-Assad/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(evidence.getByRole('heading', { name: 'How are Qatar and Bashar al-Assad connected?' })).toBeVisible();
  await expect(evidence).toBeFocused();

  // A slash that is written is written.
  await page.keyboard.type('/table');
  await expect(option(page, 'Show: Table')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Only actors named …' });
  await search.focus();
  await page.keyboard.type('a/b');
  await expect(search).toHaveValue('a/b');
  await expect(palette(page)).toHaveCount(0);
  // And back by Back, step by step.
  await page.goBack();
  await expect.poll(async () => (await getView(page)).mode).toBe('relationships');
});

test('by pointer: an actor out of sight, one that filters hide, and every button’s action', async ({ page }) => {
  await openApp(page, '?types=state&camera=5000,5000,1.5,800,800');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.keyboard.type('quds');
  await expect(option(page, /^Quds Force Armed force Hidden by the filters$/)).toBeVisible();
  await palette(page).getByRole('button', { name: 'Take all filters away' }).click();
  await option(page, /^Quds Force Armed force$/).click();
  expect(await getView(page)).toMatchObject({ select: 'quds-force', types: null });
  const box = await canvasOf(page).boundingBox();
  await expect(async () => {
    const { x, y } = await actorOnScreen(page, 'quds-force');
    expect(x > (box?.x ?? 0) && x < (box?.x ?? 0) + (box?.width ?? 0)).toBe(true);
    expect(y > (box?.y ?? 0) && y < (box?.y ?? 0) + (box?.height ?? 0)).toBe(true);
  }).toPass();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.mouse.click(5, 500);
  await expect(palette(page)).toHaveCount(0);

  // Whatever a button of the desk does, the palette does too.
  await openApp(page, '?select=qatar&types=state&focus=iran&moved=qatar,10,20&distrust=v-sazegara');
  const buttons = await page
    .locator(
      'header:has(h1) button, main nav button, main [role="group"] > button, main [role="group"] > div > button, main nav ~ button, main section[aria-label="Set aside"] > button',
    )
    .evaluateAll((all) =>
      all.map((button) => ({
        name: button.getAttribute('aria-label') ?? button.textContent.trim(),
        pressed: button.getAttribute('aria-pressed'),
        current: button.getAttribute('aria-current'),
      })),
    );
  await page.keyboard.press('/');
  await expect(option(page, 'Start over')).toBeAttached();
  const actions = await palette(page).getByRole('option').allTextContents();
  const BY_OTHER_WORDS: Readonly<Record<string, RegExp>> = {
    Export: /^Export this view$/,
    'Take all back': /^Take all voices back$/,
    'Colours: as the system': /^Colours: dark$/,
    'Filters: 1 set': /^Close filters$/,
  };
  // The search itself, what explains the date, and how far a focus reaches, which is a setting of the focus.
  const NO_ACTION = /^Search|^As of|steps? away$/;
  expect(buttons.length).toBeGreaterThan(15);
  for (const { name, pressed, current } of buttons) {
    if (NO_ACTION.test(name) || current !== null) continue;
    const ways = [
      (label: string) => label === name,
      (label: string) => label === `Show: ${name}`,
      (label: string) => label === (pressed === 'true' ? `Close ${name.toLowerCase()}` : `Open ${name}`),
      (label: string) => BY_OTHER_WORDS[name]?.test(label) ?? false,
    ];
    expect(
      actions.some((label) => ways.some((way) => way(label))),
      `${name} among ${actions.join(' | ')}`,
    ).toBe(true);
  }
  await field(page).fill('export');
  await option(page, 'Export this view').click();
  await expect(page.getByRole('dialog', { name: 'Export this view' })).toBeFocused();
});

for (const [viewport, hasTouch] of [
  [LAPTOP, false],
  [PHONE, true],
] as const) {
  test.describe(`${viewport.width} pixels wide`, () => {
    test.use({ viewport, hasTouch });

    test('no state of the palette has an axe violation, and nothing runs out of it', async ({ page }) => {
      await openApp(page, '?types=state&distrust=v-sazegara');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      const findings: string[] = [];
      for (const query of ['', 'iran', 'foot soldiers', 'zzzz', 'officials said that foot soldiers to Syria']) {
        await field(page).fill(query);
        await expect(palette(page).getByRole('status')).toHaveText(query === 'zzzz' ? /^Nothing/ : /found/);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          findings.push(...(await axeFindings(page)).map((finding) => `“${query}”, ${colorScheme}: ${finding}`));
        }
        const wide = await palette(page).evaluate((dialog) =>
          [...dialog.querySelectorAll('*:not(input)')]
            .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
        );
        expect(wide, query).toEqual([]);
      }
      expect(findings).toEqual([]);
      if (!hasTouch) return;
      for (const row of await palette(page).getByRole('option').all()) {
        expect((await row.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
      }
      await field(page).fill('quds');
      await option(page, /^Quds Force Armed force/).tap();
      const { evidence } = regions(page);
      await expect(evidence.getByRole('heading', { level: 2, name: 'Quds Force' })).toBeVisible();
    });
  });
}
