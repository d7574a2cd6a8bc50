import { test as base, expect } from '@playwright/test';
import { createServer } from 'vite';

/** The development server, where alone the gallery is. */
const test = base.extend<object, { readonly gallery: string }>({
  gallery: [
    // Playwright reads from the braces that a fixture needs no other.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await createServer({
        server: { port: 0, open: false, hmr: false, ws: false, watch: null },
        logLevel: 'error',
      });
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      if (url === undefined) throw new Error('The development server has no address.');
      await use(new URL('gallery', url).href);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

/** Parts of the gallery by section and example, a whole section where no example is named, and the themes they are taken in. */
const PARTS: readonly (readonly [section: string, example: string | null, themes: readonly ('light' | 'dark')[]])[] = [
  ['tokens', null, ['light']],
  ['marks', null, ['light', 'dark']],
  ['controls', 'Button, plain', ['light', 'dark']],
  ['controls', 'Button, primary', ['light', 'dark']],
  ['controls', 'Button, quiet', ['light', 'dark']],
  ['controls', 'Chips', ['light', 'dark']],
  ['controls', 'Filters, some off', ['dark']],
  ['quotes', 'Some words marked', ['light', 'dark']],
  ['quotes', 'Found, changed and missing', ['dark']],
  ['evidence', 'Claim, fallen', ['dark']],
  ['timeline', 'A span chosen', ['light']],
  ['lists', 'Palette, some hidden', ['light']],
  ['states', null, ['light']],
];

for (const section of new Set(PARTS.map(([name]) => name))) {
  test(`${section} of the gallery`, async ({ page, gallery }) => {
    // High enough that all of it is in sight: what is not may not be drawn.
    await page.setViewportSize({ width: 1200, height: 3200 });
    await page.goto(`${gallery}?section=${section}`);
    await expect(page.locator(`section#${section}`)).toBeVisible();
    await page.waitForLoadState('networkidle');
    // A bar that never stops.
    const mask = [page.locator('progress:not([value])')];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [, example, themes] of PARTS.filter(([name]) => name === section)) {
        if (!themes.includes(colorScheme)) continue;
        const part =
          example === null ? page.locator(`section#${section}`) : page.getByRole('group', { name: example }).first();
        const name = ['gallery', section, ...(example?.toLowerCase().match(/[a-z]+/g) ?? []), colorScheme].join('-');
        await expect(part).toHaveScreenshot(`${name}.png`, { mask });
      }
    }
  });
}

test('the focus of a button', async ({ page, gallery }) => {
  await page.goto(`${gallery}?section=controls`);
  const row = page.getByRole('group', { name: 'Button, primary' });
  // By key, so that the focus shows.
  await page.keyboard.press('Shift');
  await row.getByRole('button').first().focus();
  await expect(row).toHaveScreenshot('button-focus.png');
  await row.getByRole('button').nth(1).hover();
  await expect(row).toHaveScreenshot('button-hover.png');
});
