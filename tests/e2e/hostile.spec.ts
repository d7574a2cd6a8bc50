import { expect, test } from './fixtures.ts';
import { hostileLinks } from '../support/hostileLinks.ts';
import { getView, getVisible } from './pageApi.ts';

// What a link is read as is tested on thousands (tests/data/hostileLinks.test.ts); here, that the page stands all the same.
const COUNT = 200;
const SEED = 20_120_827;
const SHARES = 10;
const LINKS = hostileLinks(COUNT, SEED);

for (let share = 0; share < SHARES; share += 1) {
  test(`hostile links, share ${share + 1} of ${SHARES}: the graph or a clear failure, never a blank page`, async ({
    page,
    problems,
  }) => {
    test.setTimeout(240_000);
    // A dataset that is not here is asked for once, and Chromium says so on the console.
    problems.allow(/^status 404: \S+\/data\/[a-z0-9-]+\.json$/, /^console error: Failed to load resource: .*404/);
    await page.addInitScript(() => {
      for (const name of ['alert', 'confirm', 'prompt'] as const) {
        window[name] = () => {
          throw new Error('A link must not run anything.');
        };
      }
    });

    for (const { query, opens } of LINKS.filter((_link, at) => at % SHARES === share)) {
      await test.step(query.slice(0, 120), async () => {
        await page.goto(`./${query}`);
        const canvas = page.getByTestId('graph-canvas').locator('canvas').first();
        const failure = page.getByRole('alert');
        await expect(canvas.or(failure).first()).toBeVisible();
        if (opens) {
          await expect(canvas).toBeVisible();
          await expect(page.getByRole('region', { name: 'Notices' })).toContainText('could not be restored');
          expect((await getView(page)).dataset).toBe('iran-syria-2012');
          // What could not be read hides nothing by itself; only the search may.
          if ((await getView(page)).search === '') expect((await getVisible(page)).actors).not.toEqual([]);
        } else {
          await expect(failure).toContainText('This dataset could not be opened');
          await expect(page.getByRole('link', { name: 'Open the dataset that comes with this page' })).toBeVisible();
        }
        expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
      });
    }
  });
}
