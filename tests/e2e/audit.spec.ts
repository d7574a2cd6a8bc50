import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { auditOf } from '../../src/domain/audit.ts';
import { AUDIT_SECTIONS, type AuditSectionId } from '../../src/domain/audit/auditTypes.ts';
import { LAPTOP, openApp, PHONE, regions, SMALL } from './app.ts';
import { madeUpText } from './articleText.ts';
import { INDEX, quoteOf, voiceLabelOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView, setView } from './pageApi.ts';

const AUDIT = auditOf(INDEX);
const ROWS = AUDIT.sections.reduce((sum, { rows }) => sum + rows.length, 0);

/** The figure of a section as the page writes it: “2”, “30 of 94”. */
function figureOf(id: AuditSectionId): string {
  const figure = AUDIT.sections.find((section) => section.id === id)?.figure;
  if (figure?.kind !== 'count') throw new Error(`The audit counts nothing under ${id}.`);
  return figure.of === null ? String(figure.count) : `${figure.count} of ${figure.of}`;
}

const pageOf = (page: Page) => page.getByRole('article', { name: 'Audit' });
const figures = (page: Page) => page.getByRole('navigation', { name: 'Figures' });
const sectionOf = (page: Page, title: RegExp) => pageOf(page).getByRole('region', { name: title });
const scrolled = (page: Page): Promise<number> => page.locator('#main').evaluate((main) => main.scrollTop);

/** What a downloaded file holds. */
async function read(download: Download): Promise<string> {
  const path = await download.path();
  return readFile(path, 'utf8');
}

test('opens from the ways to see the dataset, and Back leads back to the graph', async ({ page }) => {
  await openApp(page);
  await page.getByRole('navigation', { name: 'What is shown' }).getByRole('button', { name: 'Audit' }).click();
  await expect(pageOf(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('audit');
  await expect(figures(page).getByRole('link')).toHaveCount(AUDIT_SECTIONS.length);
  await expect(pageOf(page).getByText(/^As of 27 August 2012 \(inferred\)\. The page gives no date\./)).toBeVisible();
  await page.goBack();
  await expect(pageOf(page)).toHaveCount(0);
  await expect(regions(page).graph).toBeVisible();
});

test('by pointer: from a figure to its section, from a row to its evidence, and the page stays where it is', async ({
  page,
}) => {
  await openApp(page, '?mode=audit&panel=filters');
  await figures(page)
    .getByRole('link', { name: /Contradictions$/ })
    .click();
  const contested = sectionOf(page, new RegExp(`^Contradictions: ${figureOf('contested')}$`));
  await expect(contested).toBeInViewport();
  const before = await scrolled(page);
  expect(before).toBeGreaterThan(500);
  await contested.getByRole('link', { name: 'Iran is not involved in the conflict in Syria' }).click();
  const { evidence } = regions(page);
  await expect(evidence.getByRole('blockquote').filter({ hasText: quoteOf('q-not-involved').exact })).not.toHaveCount(
    0,
  );
  expect(await getView(page)).toMatchObject({ mode: 'audit', select: 'c-iran-not-involved' });
  // The panel that opens beside it narrows the page, which keeps what was being read in sight.
  await expect(contested).toBeInViewport();
  await expect(contested.getByRole('link', { name: 'Iran is not involved in the conflict in Syria' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const beside = await scrolled(page);
  await contested.getByRole('link', { name: 'Iranian hostages include current commanders of IRGC' }).click();
  await expect(evidence.getByRole('heading', { name: /Iranian hostages/ }).first()).toBeVisible();
  expect(await scrolled(page)).toBe(beside);
  await page.goBack();
  await expect.poll(async () => (await getView(page)).select).toBe('c-iran-not-involved');
  expect(await scrolled(page)).toBe(beside);
});

test('by keyboard: figure, row, evidence and back', async ({ page }) => {
  await openApp(page, '?mode=audit&panel=evidence');
  const figure = figures(page).getByRole('link', { name: /Voices with a stake$/ });
  await figure.focus();
  await page.keyboard.press('Enter');
  const section = sectionOf(page, /^Voices with a stake/);
  await expect(section.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(section.getByRole('link', { name: voiceLabelOf('v-daneshjoo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(regions(page).evidence.getByRole('heading', { level: 2 })).toHaveText(voiceLabelOf('v-daneshjoo'));
  await expect(section.getByRole('link', { name: voiceLabelOf('v-daneshjoo') })).toBeFocused();
  await section.getByRole('button', { name: 'Back to the figures' }).focus();
  await page.keyboard.press('Enter');
  await expect(pageOf(page).getByRole('heading', { level: 2, name: 'Audit' })).toBeFocused();
});

test('the way back from a section that is longer than the screen stays in reach', async ({ page }) => {
  for (const viewport of [LAPTOP, SMALL]) {
    await page.setViewportSize(viewport);
    await openApp(page, '?mode=audit');
    const section = sectionOf(page, /resting on unnamed voices/);
    await section.evaluate((long) => long.scrollIntoView({ block: 'start' }));
    expect((await section.boundingBox())?.height).toBeGreaterThan(viewport.height);
    const back = section.getByRole('button', { name: 'Back to the figures' });
    await expect(back).toBeInViewport({ ratio: 0.95 });
    // By hand, as it is: nothing lies over it.
    await back.click();
    await expect(pageOf(page).getByRole('heading', { level: 2, name: 'Audit' })).toBeInViewport();
  }
});

test('a figure opened in a tab of its own leads to its section there', async ({ page, freshPage }) => {
  await openApp(page, '?mode=audit');
  const href = await figures(page)
    .getByRole('link', { name: /Inferred dates$/ })
    .getAttribute('href');
  const other = await freshPage();
  await other.goto(new URL(href ?? '', page.url()).href);
  await expect(sectionOf(other, /^Inferred dates/).getByRole('heading')).toBeInViewport();
});

test('says what was not checked, and what would change without the voices set aside', async ({ page }) => {
  await openApp(page, '?mode=audit');
  const passages = sectionOf(page, /^Passages without a claim: not checked$/);
  await expect(passages.getByText(/^Not checked: the text of .+ is not loaded\.$/)).toBeVisible();
  await expect(passages.getByText('None found.')).toHaveCount(0);
  const link = figures(page).getByRole('link', {
    name: new RegExp(`^${figureOf('unnamed-only')} Relationships resting on unnamed voices`),
  });
  await expect(link).not.toContainText('set aside');
  await setView(page, { types: ['state'], distrust: ['v-two-in-irgc'] });
  await expect(pageOf(page).getByText(/^1 voice is set aside \(two people in the IRGC\)/)).toBeVisible();
  await expect(link).toContainText(/without those set aside: \d+ of \d+/);
});

test('with the text of the source in the reader, says which passages no claim rests on', async ({ page }) => {
  const text = madeUpText();
  await openApp(page, '?mode=audit&panel=evidence');
  const passages = sectionOf(page, /^Passages without a claim/);
  await passages.getByRole('button', { name: 'Load the article in the reader' }).click();
  await page.getByText('Have the article?').click();
  await page.getByLabel('Text of the article').fill(`${text.slice(0, 40)} Nobody was hurt. ${text.slice(40)}`);
  await page.getByRole('button', { name: 'Find the quotes in it' }).click();
  await expect(
    sectionOf(page, new RegExp(`^Quotes not found word for word: 0 of ${INDEX.dataset.quotes.length}$`)),
  ).toBeVisible();
  await expect(pageOf(page).getByText(/is a copy: it is not, sign for sign/)).toBeVisible();
  await expect(sectionOf(page, /^Passages without a claim: \d+$/)).toBeVisible();
  await expect(passages.getByRole('button', { name: 'Load the article in the reader' })).toHaveCount(0);
  // By a copy nobody can tell how much of a paragraph is quoted.
  const paragraphs = sectionOf(page, /^Paragraphs without a quote/);
  await expect(paragraphs.getByText(/it takes the very text of/)).toBeVisible();
  await expect(paragraphs.getByRole('row', { name: /^Paragraph 4/ })).toContainText(/[1-9]\d* characters/);
  // What is forgotten is known no more.
  await page.getByRole('button', { name: 'Forget the text' }).click();
  await expect(sectionOf(page, /^Passages without a claim: not checked$/)).toBeVisible();
});

test('gives the audit as Markdown and as a table, with the date in each', async ({ page }) => {
  await openApp(page, '?mode=audit');
  const take = async (name: string): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pageOf(page).getByRole('button', { name }).click(),
    ]);
    return download;
  };
  const markdown = await take('Export Markdown');
  expect(markdown.suggestedFilename()).toBe('iran-syria-2012-audit.md');
  const text = await read(markdown);
  expect(text).toMatch(/^# Audit: Iran and the war in Syria, August 2012\n\nAs of 27 August 2012 \(inferred\)\./);
  expect(text.match(/^## /gm)).toHaveLength(AUDIT_SECTIONS.length);
  // A row a finding, one a section in the table of figures, and no heading counted twice.
  const tables = 1 + AUDIT.sections.filter(({ rows }) => rows.length > 0).length;
  expect(text.match(/^\|/gm)).toHaveLength(ROWS + AUDIT_SECTIONS.length + 2 * tables);
  const link = /\[Iran is involved militarily in Syria [^\]]*\]\(<([^>]+)>\)/.exec(text)?.[1] ?? '';
  await page.goto(link);
  await expect(
    regions(page)
      .evidence.getByRole('blockquote')
      .filter({ hasText: quoteOf('q-abnoush').exact })
      .first(),
  ).toBeInViewport();
  await expect.poll(async () => (await getView(page)).select).toBe('c-iran-involved');

  await openApp(page, '?mode=audit');
  const csv = await take('Export CSV');
  expect(csv.suggestedFilename()).toBe('iran-syria-2012-audit.csv');
  const { data, errors } = Papa.parse<Readonly<Record<string, string>>>((await read(csv)).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const open = AUDIT.sections.filter(({ rows, unread }) => rows.length === 0 || unread.length > 0).length;
  expect(data).toHaveLength(ROWS + open);
  for (const row of data) expect(row['As of']).toMatch(/^As of 27 August 2012 \(inferred\)\./);
  expect(data).toContainEqual(expect.objectContaining({ Section: 'Contradictions', Id: 'c-iran-involved' }));
  expect(data).toContainEqual(expect.objectContaining({ Section: 'Passages without a claim', Figure: 'not checked' }));
});

test('prints every section and every row, and nothing else', async ({ page }) => {
  await openApp(page, '?mode=audit&select=iran');
  await page.emulateMedia({ media: 'print' });
  await expect(pageOf(page)).toBeVisible();
  for (const part of [regions(page).evidence, regions(page).filters, page.getByRole('banner')]) {
    await expect(part).toBeHidden();
  }
  await expect(pageOf(page).getByRole('button', { name: 'Print' })).toBeHidden();
  // Nothing scrolls on paper: what holds the page is as high as the page.
  const { held, whole } = await page.evaluate(() => {
    const article = document.querySelector('article');
    const main = document.querySelector('#main');
    return { held: main?.clientHeight ?? 0, whole: article?.offsetHeight ?? Infinity };
  });
  expect(held).toBeGreaterThanOrEqual(whole);
  await page.emulateMedia({ media: null });

  // A tagged PDF names its headings and its rows in the clear.
  const pdf = (await page.pdf({ format: 'A4', outline: true, tagged: true })).toString('latin1');
  const titles = [...pdf.matchAll(/\/Title (?:\(([^)]*)\)|<FEFF([0-9A-F]*)>)/g)].map(
    ([, plain, wide]) =>
      plain ?? (wide?.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join(''),
  );
  const headings = await pageOf(page).getByRole('heading').allTextContents();
  expect(headings).toHaveLength(AUDIT_SECTIONS.length + 1);
  expect(titles).toEqual(expect.arrayContaining(headings));
  const tables = AUDIT.sections.filter(({ rows }) => rows.length > 0).length;
  expect(pdf.match(/\/S \/TR\b/g)).toHaveLength(ROWS + tables);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  test('a row opens its evidence as a sheet, and closing it leads back to the row', async ({ page }) => {
    await openApp(page, '?mode=audit&panel=');
    await figures(page)
      .getByRole('link', { name: /Contradictions$/ })
      .tap();
    const row = sectionOf(page, /^Contradictions/).getByRole('link', {
      name: 'Iranian hostages have no link with IRGC',
    });
    await row.tap();
    const { evidence } = regions(page);
    await expect(evidence.getByRole('blockquote').first()).toBeVisible();
    await evidence.getByRole('button', { name: 'Close evidence' }).tap();
    await expect(row).toBeInViewport();
  });
});

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing runs out of the page sideways, and every target is large enough', async ({ page }) => {
    await openApp(page, '?mode=audit&panel=&distrust=v-wsj');
    await expect(pageOf(page)).toBeVisible();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('article *')]
        .filter((element) => !element.closest('thead') && element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(await page.locator('#main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    const small = await figures(page)
      .getByRole('link')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 24).length);
    expect(small).toBe(0);
  });
});
