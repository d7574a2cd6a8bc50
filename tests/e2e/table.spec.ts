import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { parseDataset } from '../../src/dataset/parse.ts';
import { TABLES } from '../../src/view/tables.ts';
import { axeFindings, axeOnScreens, LAPTOP, openApp, regions } from './app.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, getVisible, setView } from './pageApi.ts';

const COUNTS = {
  actors: INDEX.dataset.actors.length,
  relationships: INDEX.relationships.size,
  claims: INDEX.dataset.claims.length,
  quotes: INDEX.dataset.quotes.length,
};

const modes = (page: Page) => page.getByRole('navigation', { name: 'What is shown' });
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Tables' });
const tableOf = (page: Page) => page.getByRole('table');
const rowsOf = (page: Page) => tableOf(page).getByRole('row');
const names = (page: Page): Promise<readonly string[]> => tableOf(page).getByRole('rowheader').allInnerTexts();

/** Whether what has the focus can be seen whole: nothing of the page lies over it. */
const focusIsInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    // A link over several lines is seen by its lines, between which there is nothing of it.
    return [...focused.getClientRects()].every(({ left, right, top, bottom }) =>
      [left + 2, right - 2].every((x) => {
        const seen = document.elementFromPoint(x, (top + bottom) / 2);
        return seen !== null && (focused.contains(seen) || seen.contains(focused));
      }),
    );
  });

async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector} in ${most} steps.`);
}

test('by pointer: four tables, their order and columns, one selection with the graph, each step undone by Back', async ({
  page,
}) => {
  await openApp(page);
  await modes(page).getByRole('button', { name: 'Table' }).click();
  for (const table of TABLES) {
    await tabs(page)
      .getByRole('button', { name: new RegExp(`^${table}$`, 'i') })
      .click();
    const count = COUNTS[table];
    await expect(
      page.getByRole('table', { name: `${count} of ${count} ${table}, in the order of the source` }),
    ).toBeVisible();
    await expect(rowsOf(page)).toHaveCount(count + 1);
  }
  await page.goBack();
  await expect(tableOf(page)).toHaveAccessibleName(/claims, in the order of the source/);

  // By date, and again by date from last to first; in the link as well, and no step of its own.
  const when = tableOf(page).getByRole('columnheader', { name: 'When' });
  await when.getByRole('button').click();
  await when.getByRole('button').click();
  await expect(when).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=claims,-when/);
  const dated = INDEX.dataset.claims.filter((claim) => claim.when?.value !== undefined).length;
  const cells = await tableOf(page).locator('tbody tr').allInnerTexts();
  expect(cells.slice(0, dated).every((text) => /\d{4}/.test(text))).toBe(true);
  expect(cells.slice(dated).some((text) => /\(.*\d{4}/.test(text))).toBe(false);

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'In our words' }).check();
  await page.getByRole('checkbox', { name: 'Paragraphs' }).uncheck();
  await expect(tableOf(page).getByRole('columnheader', { name: 'In our words' })).toBeVisible();
  await expect(page).toHaveURL(/columns=claims,speakers,when,summary/);
  const link = page.url();
  await page.reload();
  await expect(when).toHaveAttribute('aria-sort', 'descending');
  await expect(tableOf(page).getByRole('columnheader')).toHaveText([
    'Claim',
    'How well supported',
    'How it is meant',
    'Who says so',
    'When',
    'In our words',
  ]);
  expect(page.url()).toBe(link);

  // A row opens its evidence; the graph has the same selection, and Back takes it away.
  const { evidence } = regions(page);
  const row = tableOf(page).locator('tr[data-row="c-iran-not-involved"]');
  await row.getByRole('link').click();
  await expect(evidence.getByRole('blockquote').filter({ hasText: quoteOf('q-not-involved').exact })).not.toHaveCount(
    0,
  );
  await expect(row.getByRole('link')).toHaveAttribute('aria-current', 'true');
  await expect(row).toBeInViewport();
  await modes(page).getByRole('button', { name: 'Graph' }).click();
  await expect(tableOf(page)).toHaveCount(0);
  expect((await getView(page)).select).toBe('c-iran-not-involved');
  await page.goBack();
  await expect(row).toBeInViewport();
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
  await expect(tableOf(page).locator('a[aria-current="true"]')).toHaveCount(0);

  // What is chosen elsewhere comes into sight here, a claim by its relationship.
  await setView(page, { table: 'relationships' });
  const lastOne = INDEX.dataset.claims.at(-1);
  if (!lastOne) throw new Error('The dataset has claims.');
  await setView(page, { select: lastOne.id });
  const current = tableOf(page).locator('a[aria-current="true"]');
  await expect(current).toHaveCount(1);
  await expect(current).toBeInViewport();
});

test('the same as the graph under filters and voices set aside, told in every table, and taken along as CSV', async ({
  page,
}) => {
  await openApp(page, '?mode=table&categories=military-support,hostility&distrust=v-wsj&panel=filters');
  const { relationships } = await getVisible(page);
  expect(relationships.length).toBeLessThan(COUNTS.relationships);
  await expect(tableOf(page)).toHaveAccessibleName(
    `${relationships.length} of ${COUNTS.relationships} relationships, in the order of the source`,
  );
  const ids = await tableOf(page)
    .locator('[data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
  expect(ids).toEqual(relationships.map(({ id }) => id));
  const fallen = relationships.filter(({ standing }) => standing === 'unsupported');
  expect(fallen.length).toBeGreaterThan(0);
  await expect(tableOf(page).locator('tr[data-fallen]')).toHaveCount(fallen.length);
  for (const row of await tableOf(page).locator('tr[data-fallen]').all()) {
    await expect(row.getByRole('rowheader')).toContainText('Fallen');
    await expect(row).toContainText('Fallen');
  }

  await tableOf(page).getByRole('button', { name: 'How well supported' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('iran-syria-2012-relationships-view.csv');
  const text = await readFile(await download.path(), 'utf8');
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row['Relationship'])).toEqual(
    (await names(page)).map((name) => name.replace(/\s+Fallen$/, '')),
  );
  expect(data.slice(0, fallen.length).every((row) => row['How well supported']?.startsWith('Fallen (was: '))).toBe(
    true,
  );
  for (const row of data) expect(row['Limits of the view']).toContain('Set aside: The Wall Street Journal.');

  // What filters to nothing leads back.
  await page.getByRole('searchbox', { name: 'Only actors named …' }).fill('nobody of this name');
  await expect(page.getByText('The filters leave none of these.')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Take all filters away' }).click();
  await expect(rowsOf(page)).toHaveCount(COUNTS.relationships + 1);

  // Paper has every row, and what makes it less than the whole.
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf.match(/\/S \/TR\b/g)).toHaveLength(COUNTS.relationships + 1);
});

test('a table is printed on white, on no more sheets than its words need', async ({ page }) => {
  await openApp(page, '?mode=table');
  await expect(rowsOf(page)).toHaveCount(COUNTS.relationships + 1);
  await page.emulateMedia({ media: 'print' });
  const grounds = await page.getByRole('table').evaluate((table) => {
    const found: string[] = [];
    for (let part: Element | null = table; part; part = part.parentElement)
      found.push(getComputedStyle(part).backgroundColor);
    return [...new Set(found)].filter((ground) => ground !== 'rgba(0, 0, 0, 0)');
  });
  expect(grounds).toEqual(['rgb(255, 255, 255)']);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
});

test('by keyboard alone: past the filters to the table, another table, sorted, and to the words behind a row', async ({
  page,
}) => {
  await openApp(page, '?mode=table');
  await tabTo(page, 'a[href="#main"]', 1);
  await expect(page.getByRole('link', { name: 'Skip to the table' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Tab');
  await expect(tabs(page).getByRole('button', { name: 'Claims' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tableOf(page)).toHaveAccessibleName(/^\d+ of \d+ claims/);
  await tabTo(page, '[role="region"][aria-label="Claims, the table"]', 5);
  await tabTo(page, 'th button', 1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const standing = tableOf(page).getByRole('columnheader', { name: 'How well supported' });
  await expect(standing).toHaveAttribute('aria-sort', 'ascending');
  await expect(standing.getByRole('button')).toBeFocused();
  await expect(tableOf(page).locator('tbody tr').first()).toContainText('Contested');

  // Through the rows; whatever has the focus is not under the head of the table.
  await tabTo(page, 'tbody a', 10);
  for (let at = 0; at < 25; at += 1) {
    await page.keyboard.press('Tab');
    expect(await focusIsInSight(page)).toBe(true);
  }
  for (let at = 0; at < 20; at += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await focusIsInSight(page)).toBe(true);
  }
  const id = await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['row']);
  const claim = INDEX.dataset.claims.find((each) => each.id === id);
  const [quote] = claim?.quotes ?? [];
  if (quote === undefined) throw new Error('The keyboard stands on a claim with a quote.');
  await page.keyboard.press('Enter');
  await expect(regions(page).evidence.getByText(quoteOf(quote).exact).first()).toBeVisible();
  // The keyboard stays on its row, which stays in sight.
  expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset['row'])).toBe(id);
  expect(await focusIsInSight(page)).toBe(true);
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBeNull();
});

test('more than 200 rows: those in sight are drawn, each with its place, and Tab goes on through all', async ({
  page,
}) => {
  const COPIES = 4;
  const dataset = {
    ...INDEX.dataset,
    id: 'many-claims',
    tours: undefined,
    claims: INDEX.dataset.claims.flatMap((claim) =>
      Array.from({ length: COPIES }, (_, copy) =>
        copy === 0 ? claim : { ...claim, id: `${claim.id}-${copy}`, contradicts: undefined, inTensionWith: undefined },
      ),
    ),
  };
  const file = JSON.stringify(dataset);
  expect(parseDataset(JSON.parse(file))).toMatchObject({ ok: true });
  await page.route('**/data/many-claims.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: file }),
  );
  await openApp(page, '?dataset=many-claims&mode=table&table=claims&panel=');
  const count = COUNTS.claims * COPIES;
  await expect(tableOf(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  expect(await rowsOf(page).count()).toBeLessThan(80);
  await expect(page.getByText(/only those in sight are drawn/)).toBeVisible();

  const places = async (): Promise<readonly number[]> =>
    rowsOf(page).evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))));
  const region = page.getByRole('region', { name: 'Claims, the table' });
  await region.focus();
  // Rows get their true height as they are drawn, which must not stop the way to the end or back.
  await page.keyboard.press('End');
  await expect.poll(async () => (await places()).at(-1)).toBe(count + 1);
  await page.keyboard.press('Home');
  await expect.poll(async () => (await places())[1]).toBe(2);
  await tabTo(page, 'tbody a', 10);
  for (let at = 1; at < 60; at += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'))).toBe(
      String(at + 2),
    );
  }
  expect(await focusIsInSight(page)).toBe(true);

  // A selection far away comes into sight.
  const id = dataset.claims[count - 30]?.id ?? '';
  await setView(page, { select: id });
  const current = tableOf(page).locator('a[aria-current="true"]');
  await expect(current).toBeInViewport();
  await expect(tableOf(page).locator(`tr[data-row="${id}"]`)).toHaveAttribute('aria-rowindex', String(count - 28));
  // At the top no row is in part under the head of the table, where it would have no size of its own.
  await region.focus();
  await page.keyboard.press('Home');
  await expect.poll(async () => (await places())[1]).toBe(2);
  expect(await axeFindings(page)).toEqual([]);
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf.match(/\/S \/TR\b/g)).toHaveLength(count + 1);
});

test('no table has an axe violation, nor runs out of the page', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await openApp(page, '?mode=table&panel=&distrust=v-wsj&categories=military-support,hostility');
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const table of TABLES) {
    await setView(page, { table, select: null });
    await expect(tableOf(page)).toHaveAccessibleName(new RegExp(` ${table},`));
    const findings = await axeOnScreens(page, table, async () => {
      expect(await page.locator('#main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    });
    expect(findings).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  test('rows are blocks with the names of their columns, sorted by a choice; nothing runs out sideways', async ({
    page,
  }) => {
    await openApp(page, '?mode=table&table=quotes&panel=');
    for (const table of TABLES) {
      await setView(page, { table });
      await expect(tableOf(page)).toHaveAccessibleName(new RegExp(` ${table},`));
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('#main *')]
          .filter((element) => !element.closest('thead, .visually-hidden'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(wide).toEqual([]);
      const low = await tableOf(page)
        .getByRole('link')
        .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 24).length);
      expect(low).toBe(0);
    }
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Paragraph' });
    await page.getByRole('button', { name: 'From last to first' }).tap();
    await expect(tableOf(page).getByRole('row').nth(1)).toContainText(
      quoteOf(INDEX.dataset.quotes.at(-1)?.id ?? '').exact,
    );
    await expect(tableOf(page).getByRole('columnheader', { name: 'Paragraph' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const row = tableOf(page).getByRole('row').nth(1).getByRole('link');
    await row.tap();
    await expect(regions(page).evidence.getByRole('blockquote').first()).toBeVisible();
    await regions(page).evidence.getByRole('button', { name: 'Close evidence' }).tap();
    await expect(row).toBeInViewport();
  });
});
