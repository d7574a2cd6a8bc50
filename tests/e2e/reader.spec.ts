import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeOnScreens, openApp, PHONE, ready, regions, SMALL, unfold } from './app.ts';
import { asPage, givenText, madeUpText } from './articleText.ts';
import { INDEX, quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { getView } from './pageApi.ts';
import { differingShare, pictureOf } from './pixels.ts';

const COUNT = INDEX.dataset.quotes.length;
const GULF = 'saudi-arabia~money-and-arms~rebels';
const ALL_FOUND = `${COUNT} of ${COUNT} quotes stand word for word.`;

const readerOf = (page: Page): Locator => page.getByRole('region', { name: 'Reader' });
const marksOf = (page: Page, quote: string): Locator => readerOf(page).locator(`mark[data-quotes~="${quote}"]`);
/** The words that are lit through the CSS Custom Highlight API. */
const litWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('sourceline-selected') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );

async function openReader(page: Page, query = ''): Promise<Locator> {
  await openApp(page, `?panel=reader,evidence${query}`);
  const reader = readerOf(page);
  await expect(marksOf(page, 'q-gulf')).toBeAttached();
  return reader;
}

async function paste(page: Page, text: string): Promise<void> {
  const reader = readerOf(page);
  await reader.getByText(/Have the article|Read another copy/).click();
  const field = reader.getByRole('textbox', { name: 'Text of the article' });
  await field.focus();
  await field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function drop(page: Page, name: string, type: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ words, ...file }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([words], file.name, { type: file.type }));
      return transfer;
    },
    { words: text, name, type },
  );
  const panel = readerOf(page).locator('[data-scrolls]');
  await panel.dispatchEvent('dragover', { dataTransfer: data });
  await expect(readerOf(page).getByText('Drop the article here')).toBeVisible();
  await panel.dispatchEvent('drop', { dataTransfer: data });
}

test.describe('without the text', () => {
  test('every quote stands in its paragraph, in order, and nothing else is said to be there', async ({ page }) => {
    const reader = await openReader(page);
    const shown = await reader.locator('mark[data-quotes]').evaluateAll((marks) =>
      marks.map((mark) => ({
        quote: mark.getAttribute('data-quotes'),
        words: mark.textContent,
        paragraph: Number(mark.closest('[data-block]')?.getAttribute('data-block')?.slice(1)),
      })),
    );
    const inOrder = INDEX.dataset.quotes.toSorted((a, b) => a.start - b.start);
    expect(shown).toEqual(inOrder.map(({ id, exact, paragraph }) => ({ quote: id, words: exact, paragraph })));
    await expect(reader.locator('[data-block]')).toHaveCount(27);
    await expect(reader.getByText('As of 27 August 2012 (inferred)')).toBeVisible();
    await expect(reader.getByText(/The page gives no date/).first()).toBeAttached();
  });

  test('by pointer: hovering shows claims in the graph, a click selects, and the page opens at the words', async ({
    page,
  }) => {
    const reader = await openReader(page);
    const before = await pictureOf(page);
    await marksOf(page, 'q-gulf').scrollIntoViewIfNeeded();
    await marksOf(page, 'q-gulf').hover();
    const hovered = await pictureOf(page);
    expect(hovered.equals(before)).toBe(false);
    await page.mouse.move(700, 20);
    // What recedes and comes back may be smoothed anew: a few pixels at the edges of lines, by some ten in 255.
    expect(await differingShare(page, await pictureOf(page), before, { tolerance: 16 })).toBe(0);
    expect((await getView(page)).select).toBeNull();

    await marksOf(page, 'q-gulf').click();
    await expect.poll(async () => (await getView(page)).select).toBe('q-gulf');
    await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
    await expect.poll(() => litWords(page)).toEqual([quoteOf('q-gulf').exact]);
    const way = reader.locator(`span:has(> a mark[data-quotes~="q-gulf"]) > a[target="_blank"]`);
    await expect(way).toHaveAttribute('href', /#:~:text=/);
    await expect(way).toBeVisible();
    const [button, words] = [await way.boundingBox(), await way.locator('xpath=ancestor::p').boundingBox()];
    // In the margin, on no words.
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
    await page.goBack();
    await expect.poll(() => litWords(page)).toEqual([]);
  });

  test('what is selected elsewhere scrolls into sight and lights up', async ({ page }) => {
    const reader = await openReader(page);
    await expect(marksOf(page, 'q-gulf')).not.toBeInViewport();
    await regions(page).evidence.locator(`a[href$="select=${GULF}"]`).first().click();
    await expect(marksOf(page, 'q-gulf')).toBeInViewport();
    expect(await litWords(page)).toEqual([quoteOf('q-gulf').exact]);
    await expect(reader.getByRole('group', { name: '1 quote of the selection' })).toBeVisible();
  });

  test('many quotes of the selection take one line, lead from one to the next, and follow whoever scrolls', async ({
    page,
  }) => {
    const reader = await openReader(page, '&select=iran');
    const bar = reader.getByRole('group', { name: /^\d+ quotes of the selection$/ });
    const next = bar.getByRole('button', { name: 'Next quote of the selection' });
    await next.focus();
    for (let at = 2; at <= 12; at += 1) {
      await page.keyboard.press('Enter');
      await expect(bar.getByText(new RegExp(`^${at} of`)).first()).toBeVisible();
      await expect(reader.locator('mark[data-at]')).toBeInViewport();
    }
    await expect(next).toBeFocused();
    expect((await bar.boundingBox())?.height).toBeLessThan(60);
    const panel = reader.locator('[data-scrolls]');
    await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(bar.getByText(/^12 of/)).toHaveCount(0);
    await expect(reader.locator('mark[data-at]')).toBeInViewport();
    // Which is told nobody, since nobody asked.
    await expect(bar.getByRole('status')).toBeEmpty();
    await panel.evaluate((element) => element.scrollTo(0, 0));
    await expect(bar.getByText(/^1 of/)).toBeVisible();
  });

  test('a browser without custom highlights lights the marks themselves', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Highlight');
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await openReader(page, `&select=${GULF}`);
    await expect(readerOf(page).locator('mark[data-lit]')).toHaveText([quoteOf('q-gulf').exact]);
    await expect(marksOf(page, 'q-gulf')).toBeInViewport();
  });

  test('filters and voices set aside let quotes recede, and hide none', async ({ page }) => {
    const reader = await openReader(page, '&distrust=v-wsj');
    await expect(marksOf(page, 'q-gulf')).toHaveAttribute('data-receded', '');
    await expect(reader.locator('mark[data-quotes]')).toHaveCount(COUNT);
  });

  test('by keyboard: from the button in the header to a quote, its claims and its page', async ({ page }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Reader', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(marksOf(page, 'q-sending')).toBeAttached();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.querySelector('mark')?.getAttribute('data-quotes') ?? '');
    for (let tabs = 0; tabs < 40 && (await focused()) === ''; tabs += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('q-sending');
    await expect(page.locator(':focus')).toHaveAccessibleName(
      /^Quote in paragraph 1, \d claims rest on it, .+: ?Iran is/,
    );

    const before = await pictureOf(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('q-corps-members');
    await page.keyboard.press('End');
    expect(await focused()).toBe('q-updates');
    await expect(page.locator(':focus')).toBeInViewport();
    expect((await pictureOf(page)).equals(before)).toBe(false);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName(/^These words on the page: /);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await getView(page)).select).toBe('q-updates');
  });
});

test.describe('with the text', () => {
  test('a text that is pasted is read with every quote in its place, and stays out of the address', async ({
    page,
  }) => {
    const requests: string[] = [];
    const reader = await openReader(page);
    page.on('request', (request) => requests.push(request.url()));
    const text = givenText() ?? madeUpText();
    await paste(page, text);
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    if (givenText() !== null) await expect(reader.getByText(/This is the very text/)).toBeVisible();
    const shown = await reader
      .locator('mark[data-quotes]')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent));
    expect(shown).toEqual(INDEX.dataset.quotes.toSorted((a, b) => a.start - b.start).map(({ exact }) => exact));

    await marksOf(page, 'q-gulf').click();
    await expect.poll(() => litWords(page)).toEqual([quoteOf('q-gulf').exact]);
    expect(page.url().length).toBeLessThan(300);
    expect(requests.filter((url) => !url.startsWith(new URL('.', page.url()).href))).toEqual([]);
  });

  test('the page as it was saved is taken when it is dropped, furniture and all', async ({ page }) => {
    const reader = await openReader(page);
    await drop(page, 'article.html', 'text/html', asPage(givenText() ?? madeUpText()));
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    expect(await page.title()).not.toBe('hacked');
  });

  test('one letter that was changed is caught, shown beside the quote, and led to', async ({ page }) => {
    const reader = await openReader(page);
    const { start, exact } = quoteOf('q-gulf');
    const text = madeUpText();
    const at = start + exact.indexOf('funded');
    await paste(page, `${text.slice(0, at)}h${text.slice(at + 1)}`);
    await expect(reader.getByText(`${COUNT - 1} of ${COUNT} quotes stand word for word.`)).toBeVisible();
    await expect(marksOf(page, 'q-gulf')).toHaveCount(0);
    const report = reader.getByRole('region', { name: 'The quotes in this text' });
    await expect(report.locator('del')).toContainText('funded');
    await expect(report.locator('ins')).toContainText('hunded');
    await report.getByRole('button', { name: 'Show it in the text' }).click();
    await expect(reader.locator('[data-warned="q-gulf"]')).toBeInViewport();
  });

  test('what is no text, and another text, are refused in plain words, and nothing is lost', async ({ page }) => {
    const reader = await openReader(page);
    const alert = reader.getByRole('alert');
    await drop(page, 'paper.pdf', 'application/pdf', '%PDF-1.7 …');
    await expect(alert).toContainText('This is a PDF');
    await drop(page, 'photo.png', 'image/png', '\u0089PNG\u0000\u0001\u0002\u0003');
    await expect(alert).toContainText('This is not a text');
    await drop(page, 'empty.txt', 'text/plain', ' ');
    await expect(alert).toContainText('There is no text in this');
    await drop(page, 'other.txt', 'text/plain', 'The mayor opened a school.');
    await expect(alert).toContainText(`none of ${COUNT} quotes stands in it`);
    await drop(page, 'huge.txt', 'text/plain', 'a'.repeat(20_000_001));
    await expect(alert).toContainText('larger than 20 MB');
    await drop(page, 'article.txt', 'text/plain', madeUpText());
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    await expect(alert).toHaveCount(0);
    await drop(page, 'other.txt', 'text/plain', 'The mayor opened a school.');
    await expect(alert).toBeVisible();
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
  });

  test('five megabytes are searched beside the page, and only the article is drawn', async ({ page }) => {
    const reader = await openReader(page);
    const filler = 'The tide tables tell of the water at the quay and of the boats that lie there.\n\n'.repeat(31_000);
    await drop(page, 'book.txt', 'text/plain', `${filler}${madeUpText()}\n\n${filler}`);
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    await expect(reader.getByText(/paragraphs of this page before the article/)).toBeVisible();
    expect(await reader.locator('[data-block]').count()).toBeLessThan(200);
  });

  test('it is forgotten with the page unless it is kept, and forgotten for good when told to', async ({ page }) => {
    const databases = (): Promise<readonly unknown[]> => page.evaluate(() => indexedDB.databases());
    const reader = await openReader(page);
    await paste(page, madeUpText());
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    expect(await databases()).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(marksOf(page, 'q-gulf')).toBeAttached();
    await expect(reader.getByText(ALL_FOUND)).toHaveCount(0);

    await paste(page, madeUpText());
    await reader.getByRole('checkbox', { name: 'Keep on this device' }).click();
    await expect(reader.getByText('The text is kept in this browser, and opens with this source.')).toBeVisible();
    expect(await databases()).toHaveLength(1);
    await page.reload();
    await ready(page);
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
    await expect(reader.getByRole('checkbox', { name: 'Keep on this device' })).toBeChecked();

    await reader.getByRole('button', { name: 'Forget the text' }).click();
    await expect(reader.getByText(ALL_FOUND)).toHaveCount(0);
    await expect.poll(databases).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(marksOf(page, 'q-gulf')).toBeAttached();
    await expect(reader.getByText(ALL_FOUND)).toHaveCount(0);
    expect(await databases()).toEqual([]);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('keepsTexts');
  });

  test('a browser that keeps nothing says so, and the text can still be read', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('No.', 'SecurityError');
      };
    });
    const reader = await openReader(page);
    await paste(page, madeUpText());
    await reader.getByRole('checkbox', { name: 'Keep on this device' }).click();
    await expect(reader.getByRole('alert')).toContainText('This browser keeps nothing');
    await expect(reader.getByRole('checkbox', { name: 'Keep on this device' })).not.toBeChecked();
    await expect(reader.getByText(ALL_FOUND)).toBeVisible();
  });
});

test.describe('another dataset', () => {
  const FIXTURE = readFileSync(new URL('../fixtures/valid/harbour.json', import.meta.url), 'utf8');
  const TEXT = readFileSync(new URL('../fixtures/harbour.txt', import.meta.url), 'utf8');

  test('its very text is known by its fingerprint, by keyboard alone', async ({ page }) => {
    await page.route('**/data/harbour.json', (route) =>
      route.fulfill({ body: FIXTURE, contentType: 'application/json' }),
    );
    await openApp(page, '?dataset=harbour&panel=reader');
    const reader = readerOf(page);
    await reader.getByText('Have the article?').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(TEXT.replaceAll('\n', '\r\n'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(reader.getByText('5 of 5 quotes stand word for word.')).toBeVisible();
    await expect(reader.getByText(/This is the very text the dataset was made from/)).toBeVisible();
    await expect(reader.getByText(/Selmouth has lived from its harbour/)).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('it is a sheet, from which a quote leads to its evidence and back', async ({ page }) => {
    await openApp(page);
    const panels = page.getByRole('navigation', { name: 'Panels' });
    await panels.getByRole('button', { name: 'Reader' }).tap();
    await marksOf(page, 'q-gulf').scrollIntoViewIfNeeded();
    await marksOf(page, 'q-gulf').tap();
    await expect(regions(page).evidence.getByText(quoteOf('q-gulf').exact).first()).toBeVisible();
    await panels.getByRole('button', { name: 'Reader' }).tap();
    await expect(marksOf(page, 'q-gulf')).toBeInViewport();
    expect(await litWords(page)).toEqual([quoteOf('q-gulf').exact]);
    await readerOf(page).getByRole('button', { name: 'Close reader' }).tap();
    await expect(readerOf(page)).toHaveCount(0);
  });

  test('however many quotes the selection has, the words of the article can be seen', async ({ page }) => {
    await openApp(page, '?panel=reader&select=iran');
    const bar = readerOf(page).getByRole('group', { name: /^\d+ quotes of the selection$/ });
    const next = bar.getByRole('button', { name: 'Next quote of the selection' });
    for (const viewport of [PHONE, SMALL]) {
      await page.setViewportSize(viewport);
      await next.tap();
      await expect(readerOf(page).locator('mark[data-at]')).toBeInViewport({ ratio: 1 });
      expect((await bar.boundingBox())?.height).toBeLessThan(72);
      expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('the reader has no axe violation, and nothing runs out of it sideways, on any screen', async ({ page }) => {
  await openApp(page, `?panel=reader&select=${GULF}`);
  const reader = readerOf(page);
  const staysWithin = async (): Promise<void> => {
    const wide = await reader.evaluate((panel) => {
      const { right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('*')]
        .filter((element) => !element.closest('.visually-hidden') && element.getBoundingClientRect().right > right + 1)
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(wide).toEqual([]);
  };
  const check = async (state: string): Promise<void> => {
    await unfold(page);
    expect(await axeOnScreens(page, state, staysWithin)).toEqual([]);
  };
  await expect(marksOf(page, 'q-gulf')).toBeAttached();
  await check('without a text');
  await drop(page, 'other.txt', 'text/plain', 'The mayor opened a school.');
  await expect(reader.getByRole('alert')).toBeVisible();
  await check('another text');
  const { start } = quoteOf('q-gulf');
  const text = madeUpText();
  await drop(page, 'article.html', 'text/html', asPage(`${text.slice(0, start)}X${text.slice(start + 1)}`));
  await expect(reader.getByText(`${COUNT - 1} of ${COUNT} quotes stand word for word.`)).toBeVisible();
  await check('a changed text');
});
