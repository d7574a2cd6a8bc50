import { openApp, regions } from './app.ts';
import { DATASET_TEXT } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const DATASET_FILE = '**/data/iran-syria-2012.json';
const REFUSED = /status \d{3}|console error: Failed to load resource|failed request|request failed/i;

test.describe('a dataset that does not come', () => {
  test('is missing: says so and leads to the bundled one', async ({ page, problems }) => {
    problems.allow(REFUSED);
    await page.goto('./?dataset=no-such-story');
    await expect(page.getByRole('alert')).toContainText('no-such-story');
    await page.getByRole('link', { name: 'Open the bundled dataset' }).click();
    await expect(regions(page).graph).toBeVisible();
  });

  test('is refused by the server, then comes on the next try', async ({ page, problems }) => {
    problems.allow(REFUSED);
    await page.route(DATASET_FILE, (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('./?select=qatar');
    await expect(page.getByRole('alert')).toContainText('500');
    // A page that does not ask for `ready` sees no unhandled rejection; one that asks is told.
    const reason = await page.evaluate(() => window.sourceline?.ready.then(() => 'ready', String));
    expect(reason).toContain('refused');
    await page.unroute(DATASET_FILE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(regions(page).evidence.getByRole('heading', { level: 2 })).toHaveText('Qatar');
  });

  test('is cut off by the network', async ({ page, problems }) => {
    problems.allow(/./);
    await page.route(DATASET_FILE, (route) => route.abort('connectionreset'));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('did not answer');
  });

  test('cannot come while the device is offline', async ({ page, context, problems }) => {
    problems.allow(/./);
    await openApp(page);
    await context.setOffline(true);
    await page.evaluate(() => window.sourceline?.setView({ dataset: 'another-story' }));
    await expect(page.getByRole('alert')).toContainText('offline');
    await context.setOffline(false);
    await page.goBack();
    await expect(regions(page).graph).toBeVisible();
  });

  test('is slow: progress is shown, then the graph', async ({ page }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(DATASET_FILE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await expect(page.getByRole('progressbar', { name: 'Opening the dataset' })).toBeVisible();
    release();
    await expect(regions(page).graph).toBeVisible();
  });
});

test.describe('a dataset that is not one', () => {
  const BROKEN: readonly (readonly [name: string, body: string, says: RegExp])[] = [
    ['cut short', DATASET_TEXT.slice(0, 5_000), /not JSON.*line \d+, column \d+/],
    ['not JSON at all', 'PK\u0003\u0004 binary', /not JSON/],
    ['of another version', DATASET_TEXT.replace('"sourceline/1"', '"sourceline/9"'), /sourceline\/9/],
    ['an empty object', '{}', /does not say which format/],
    ['with a reference to nobody', DATASET_TEXT.replace('"subject": "iran"', '"subject": "nobody"'), /nobody/],
    ['with a quote that does not fit', DATASET_TEXT.replace(/"start": \d+/, '"start": 7'), /quotes\[0\]/],
  ];
  for (const [name, body, says] of BROKEN) {
    test(`${name}: what the checker found, and a way back`, async ({ page }) => {
      await page.route(DATASET_FILE, (route) => route.fulfill({ contentType: 'application/json', body }));
      await page.goto('./');
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByRole('main')).toContainText(says);
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
    });
  }
});

test('storage that is refused takes nothing else with it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openApp(page);
  await page.getByRole('button', { name: /^Colours/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a clipboard that is refused leaves the link to copy by hand', async ({ page }) => {
  await openApp(page, '?select=iran');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: /copy by hand/ })).toHaveValue(/\?select=iran/);
});
