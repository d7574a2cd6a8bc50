import type { Locator } from '@playwright/test';
import { openApp, regions } from './app.ts';
import { expect, test } from './fixtures.ts';

/** As WCAG 2.2 asks of words, 1.4.3. */
const READABLE = 4.5;

/** The least contrast of words with the ground they stand on, of all elements there are. */
const leastContrast = (elements: Locator): Promise<number> =>
  elements.evaluateAll((all) => {
    const parts = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(color).map((part) =>
        part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (parts(backgroundColor)[3] ?? 1) > 0 ? backgroundColor : groundOf(element.parentElement);
    };
    const contrasts = all.map((element) => {
      const [words, ground] = [luminance(getComputedStyle(element).color), luminance(groundOf(element))];
      return (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05);
    });
    return Math.min(...contrasts);
  });

/** Polled, since what a search found is drawn anew while it is looked at. */
const expectReadable = (elements: Locator): Promise<void> =>
  expect.poll(() => leastContrast(elements)).toBeGreaterThanOrEqual(READABLE);

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme }));

    test('the words of every quote can be read, pointed at as well', async ({ page }) => {
      await openApp(page, '?panel=reader,evidence&select=iran&distrust=v-wsj');
      const reader = page.getByRole('region', { name: 'Reader' });
      const marks = reader.locator('mark[data-quotes]');
      await expect(marks.first()).toBeAttached();
      await expect(reader.locator('mark[data-receded]').first()).toBeAttached();
      await expectReadable(marks);
      for (const kind of [marks.first(), reader.locator('mark[data-receded]').first()]) {
        await kind.hover();
        await expectReadable(kind);
      }
      // What lights up the words of the selection where a browser has no custom highlights.
      await marks.first().evaluate((mark) => mark.setAttribute('data-lit', ''));
      await expectReadable(marks.first());
      await expectReadable(regions(page).evidence.locator('mark'));
    });

    test('what is pressed can be read, pointed at and held down as well', async ({ page }) => {
      await openApp(page, '?panel=reader,evidence');
      const pressed = page.getByRole('button', { name: 'Reader', exact: true, pressed: true });
      await expectReadable(pressed);
      await pressed.hover();
      await expectReadable(pressed);
      await page.mouse.down();
      await expectReadable(pressed);
      await page.mouse.up();
    });

    test('what a search found can be read, as it was typed and as it was meant', async ({ page }) => {
      await openApp(page);
      await page.keyboard.press('/');
      const found = page.getByRole('option').locator('mark');
      for (const words of ['syria', 'syira']) {
        await page.getByRole('combobox').fill(words);
        await expect(found.first()).toBeVisible();
        await expectReadable(found);
      }
      await expect(page.locator('mark[data-near]').first()).toBeVisible();
    });
  });
}
