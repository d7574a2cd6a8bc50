import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { axeFindings, openApp, PHONE } from './app.ts';
import { INDEX } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getVisible } from './pageApi.ts';

const openMenu = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Export this view' }).getByRole('heading', { level: 2 })).toBeVisible();
};

/** Saves the view in a format and gives the file. */
async function save(page: Page, format: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: new RegExp(`^${format}`) }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const FILTERED = '?categories=hostility,rescue&distrust=v-wsj';

test('the picture as SVG stands alone: named links, the words behind each line, no other address', async ({
  page,
  freshPage,
}) => {
  await openApp(page, FILTERED);
  await openMenu(page);
  await page.getByLabel('Leave out lines that fell').uncheck();
  const { name, content } = await save(page, 'SVG');
  expect(name).toBe('iran-syria-2012-view.svg');
  const svg = content.toString('utf8');
  const { relationships } = await getVisible(page);

  const other = await freshPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url()));
  await other.setContent(svg);
  // The base of the new page is nowhere, so that a link that leads back to the app is a whole one.
  const site = page.url().replace(/\?.*$/, '');
  for (const { id } of relationships) {
    // With who is set aside, or what fell would stand where the link leads.
    const link = other.locator(`a[href="${site}?select=${id}&distrust=v-wsj"]`);
    await expect(link, id).toHaveCount(1);
    await expect(link.locator('desc')).toContainText('“');
  }
  // As Chromium tells a screen reader.
  const session = await other.context().newCDPSession(other);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const attack = nodes.find(({ name }) => String(name?.value).startsWith('Syrian rebels carry out attacks in Syria.'));
  expect(attack?.role?.value).toBe('link');
  expect(attack?.name?.value).toBe('Syrian rebels carry out attacks in Syria. Hostility. Rests on unnamed voices');
  expect(attack?.description?.value).toMatch(
    /“.*” \(Paragraph \d+, The Wall Street Journal, 27 August 2012 \(date inferred\)\) Who says so: /,
  );
  for (const text of [
    INDEX.dataset.title,
    'Filtered: Categories: only Hostility, Rescue.',
    'Set aside: The Wall Street Journal.',
    'As of 27 August 2012 (inferred)',
  ]) {
    expect(svg).toContain(text);
  }
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(svg).toContain('@font-face');
});

test('a picture of what is in focus holds that alone, under its own title, with the address that it opens', async ({
  page,
  freshPage,
}) => {
  await openApp(page, '?select=rebels&categories=money-and-arms&unconnected=hide&focus=rebels');
  await openMenu(page);
  await page.getByLabel('Black and white').check();
  const svg = (await save(page, 'SVG')).content.toString('utf8');
  const other = await freshPage();
  await other.setContent(svg);
  const actors = other.getByRole('group', { name: 'Actors' }).getByRole('link');
  await expect(actors).toHaveCount(3);
  const address = `${page.url().replace(/\?.*$/, '')}?categories=money-and-arms&unconnected=hide&focus=rebels`;
  const link = other.locator(`a[href="${address}"]`);
  expect(await link.textContent()).toBe(address);
  // The title is set in the serif that the picture brings, and no colour in it has a hue.
  expect(await other.evaluate(() => document.fonts.check("25px 'Source Serif 4 Variable'"))).toBe(true);
  for (const [, colour] of svg.matchAll(/(?:fill|stroke)="(#[0-9a-f]{6})"/g)) {
    expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  }
});

test('where sources are seen, the picture saved is of them: who says what about whom, each line with its words', async ({
  page,
  freshPage,
}) => {
  await openApp(page, '?mode=sourcing&distrust=v-daneshjoo');
  await openMenu(page);
  const svg = (await save(page, 'SVG')).content.toString('utf8');
  const other = await freshPage();
  await other.setContent(svg);
  const { speeches, carriages } = INDEX.sourcing;
  for (const id of [...speeches.keys(), ...carriages.keys()]) {
    const link = other.locator(`a[href*="mode=sourcing"][href*="select=${id}&"][href$="distrust=v-daneshjoo"]`);
    await expect(link, id).toHaveCount(1);
    await expect(link.locator('desc')).toContainText('“');
  }
  await expect(other.getByRole('link', { name: /^Mohsen Sazegara on Iran\. / })).toHaveCount(1);
  await expect(
    other.getByRole('link', { name: /^Mohsen Sazegara, Named person, speaks about \d+ actors$/ }),
  ).toHaveCount(1);
  for (const word of ['Set aside', 'Carried, not counted', 'Is, or speaks from']) expect(svg).toContain(word);
});

test('the picture as PNG is the picture, twice as fine', async ({ page }) => {
  await openApp(page);
  await openMenu(page);
  const svg = (await save(page, 'SVG')).content.toString('utf8');
  const { name, content } = await save(page, 'PNG');
  expect(name).toBe('iran-syria-2012.png');
  const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
  expect(width).toBeCloseTo(Number(/ width="([\d.]+)"/.exec(svg)?.[1]) * 2, -0.5);
  expect(height).toBeCloseTo(Number(/ height="([\d.]+)"/.exec(svg)?.[1]) * 2, -0.5);
  // Something of every hue is in it, letters are, and they are set in the font the page brings.
  const seen = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    return [...colours];
  }, content.toString('base64'));
  for (const colour of ['250,248,243', '28,26,23', '181,57,26', '163,21,95', '0,120,111'])
    expect(seen).toContain(colour);
});

test('the claims as a dataset pass the checker, say that they are a part, and open again', async ({ page }) => {
  await openApp(page, FILTERED);
  await openMenu(page);
  const { name, content } = await save(page, 'JSON');
  expect(name).toBe('iran-syria-2012-view.json');
  const parsed = parseDatasetText(content.toString('utf8'));
  expect(parsed.findings).toEqual([]);
  if (!parsed.ok) return;
  expect(parsed.dataset.summary).toContain(
    'Filtered: Categories: only Hostility, Rescue. Set aside: The Wall Street Journal.',
  );
  // What voices set aside say is kept, and that it is.
  expect(parsed.dataset.voices.map(({ id }) => id)).toContain('v-wsj');
  expect(parsed.dataset.summary).toContain('Nobody is set aside in this file');

  await page.route('**/data/iran-syria-2012-view.json', (route) =>
    route.fulfill({ body: content, contentType: 'application/json' }),
  );
  await openApp(page, '?dataset=iran-syria-2012-view');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${INDEX.dataset.title} (part)`);
});

test('the claims as CSV and Markdown hold the quotes of the view', async ({ page }) => {
  await openApp(page, '?voices=v-sazegara');
  await openMenu(page);
  const { relationships } = await getVisible(page);
  const claims = relationships.flatMap((relationship) => relationship.claims);
  const quotes = INDEX.dataset.claims
    .filter(({ id }) => claims.some((claim) => claim === id))
    .flatMap((claim) => claim.quotes.flatMap((id) => INDEX.quotes.get(id)?.exact ?? []));
  expect(quotes.length).toBeGreaterThan(5);
  const csv = (await save(page, 'CSV')).content.toString('utf8');
  const markdown = (await save(page, 'Markdown')).content.toString('utf8');
  for (const quote of quotes) {
    expect(csv.replaceAll('""', '"')).toContain(quote);
    expect(markdown.replaceAll('\\', '')).toContain(quote);
  }
  for (const text of [csv, markdown]) expect(text).toContain('Filtered: Voices: only Mohsen Sazegara');
});

test('the menu is reached, left and put away by keyboard, and axe finds nothing wrong with it', async ({ page }) => {
  await openApp(page);
  const button = page.getByRole('banner').getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'Export this view' });
  await expect(menu.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: 'Close the export' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('textbox', { name: 'Title of the picture' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  test('the menu is a sheet whose targets a finger hits', async ({ page }) => {
    await openApp(page);
    await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).tap();
    const menu = page.getByRole('dialog', { name: 'Export this view' });
    await expect(menu.getByRole('heading', { level: 2 })).toBeVisible();
    for (const target of await menu.getByRole('button').all()) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
