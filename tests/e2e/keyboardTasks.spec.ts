import type { Locator, Page } from '@playwright/test';
import { openApp, regions } from './app.ts';
import { quoteOf } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { arrowsBetween, CountedKeys } from './keyPresses.ts';
import { getView } from './pageApi.ts';
import { clickActor, pointOnLine } from './picture.ts';

interface Task {
  readonly question: string;
  /** The words that must be read in the end. */
  readonly quote: string;
  /** The most keys, and presses of a pointer, it may take from the page as it opens. */
  readonly most: { readonly keys: number; readonly presses: number };
  readonly byKeys: (keys: CountedKeys, page: Page) => Promise<void>;
  readonly byPointer: (press: (what: Locator) => Promise<void>, page: Page) => Promise<void>;
}

const graphOf = (page: Page): Locator => regions(page).graph.getByRole('application');

const TASKS: readonly Task[] = [
  {
    question: 'who funds the rebels',
    quote: 'q-gulf',
    most: { keys: 16, presses: 1 },
    byKeys: async (keys, page) => {
      // The graph begins at its first actor; from the rebels, their lines say who.
      await keys.press('Tab', 'Enter', ...arrowsBetween('iran', 'rebels'));
      await expect(graphOf(page)).toHaveAccessibleName(/^Syrian rebels, Armed group, \d+ relationships/);
      const heard: string[] = [];
      for (let lines = 0; lines < 4; lines += 1) {
        await keys.press('l');
        heard.push((await graphOf(page).getAttribute('aria-label')) ?? '');
      }
      expect(heard.filter((line) => line.includes('Money and arms'))).toEqual([
        'Qatar funds, arms Syrian rebels; Money and arms; The publication says so; 2 claims',
        'Saudi Arabia funds, arms Syrian rebels; Money and arms; The publication says so; 2 claims',
      ]);
      await keys.press('Enter');
      await expect.poll(async () => (await getView(page)).select).toBe('saudi-arabia~money-and-arms~rebels');
      await keys.press('e');
    },
    byPointer: async (_, page) => {
      const { x, y } = await pointOnLine(page, 'saudi-arabia~money-and-arms~rebels');
      await page.mouse.click(x, y);
    },
  },
  {
    question: 'who says IRGC commanders were sent',
    quote: 'q-sending',
    most: { keys: 30, presses: 1 },
    byKeys: async (keys, page) => {
      await keys.press('Tab', 'Tab', 'Enter');
      await keys.pressUntil('Tab', 'a[href$="select=iran~military-support~syria"]', 4);
      await keys.press('Enter');
      await expect(regions(page).evidence.getByText('Current IRGC members').first()).toBeVisible();
    },
    byPointer: (press, page) =>
      press(regions(page).evidence.locator('a[href$="select=iran~military-support~syria"]').first()),
  },
  {
    question: 'what is contested about the hostages',
    quote: 'q-commanders',
    most: { keys: 30, presses: 1 },
    byKeys: async (keys, page) => {
      await keys.press('Tab', 'Tab', 'Enter');
      await keys.pressUntil('Tab', 'a[href$="select=hostages~command-and-membership~irgc"]', 6);
      await keys.press('Enter');
      for (const quote of ['q-denied-link', 'q-retired', 'q-commanders']) {
        await expect(regions(page).evidence.getByText(quoteOf(quote).exact).first()).toBeAttached();
      }
    },
    byPointer: (press, page) =>
      press(regions(page).evidence.locator('a[href$="select=hostages~command-and-membership~irgc"]').first()),
  },
  {
    question: 'how Qatar and Assad are connected',
    quote: 'q-gulf',
    most: { keys: 20, presses: 4 },
    byKeys: async (keys, page) => {
      // As soon as what is meant stands first.
      for (const [letters, first] of [
        ['path', 'How are two actors connected?'],
        ['qat', 'Qatar'],
        ['assa', 'Bashar al-Assad'],
      ] as const) {
        await keys.press(...(letters === 'path' ? ['/'] : []), ...letters);
        await expect(page.getByRole('option', { selected: true })).toContainText(first);
        await keys.press('Enter');
      }
      await expect(page.getByRole('heading', { name: 'How are Qatar and Bashar al-Assad connected?' })).toBeVisible();
    },
    byPointer: async (press, page) => {
      const menuOn = (actor: string) => clickActor(page, actor, 'right');
      await menuOn('qatar');
      await press(page.getByRole('menuitem', { name: 'Find ways from here to …' }));
      await menuOn('assad');
      await press(page.getByRole('menuitem', { name: 'Find ways to here from Qatar' }));
    },
  },
  {
    question: 'which claims rest on one unnamed person',
    quote: 'q-appointed',
    most: { keys: 40, presses: 3 },
    byKeys: async (keys, page) => {
      await keys.press('/', ...'unnam');
      const found = page.getByRole('option', { name: 'Audit: Unnamed voices' });
      await expect(found).toBeVisible();
      for (let rows = 0; rows < 10 && (await found.getAttribute('aria-selected')) !== 'true'; rows += 1) {
        await keys.press('ArrowUp');
      }
      await keys.press('Enter');
      await expect(page.getByRole('heading', { name: /^Unnamed voices/ })).toBeFocused();
      await keys.pressUntil('Tab', 'a[href$="select=v-irgc-member-tehran"]', 30);
      await keys.press('Enter');
      await expect(regions(page).evidence.getByRole('heading', { name: 'An IRGC member in Tehran' })).toBeVisible();
      await keys.press('e');
    },
    byPointer: async (press, page) => {
      await press(page.getByRole('button', { name: 'Audit' }));
      await press(page.locator('a[href="#audit-unnamed-voices"]'));
      await press(page.getByRole('main').locator('a[href$="select=v-irgc-member-tehran"]').first());
    },
  },
];

/** The words of a quote in the evidence, the first time they stand there. */
const wordsOf = (page: Page, quote: string): Locator =>
  regions(page)
    .evidence.getByRole('blockquote')
    .filter({ hasText: quoteOf(quote).exact })
    .first();

test('five questions, from the page as it opens to the words, by keyboard alone', async ({ page }) => {
  for (const { question, quote, most, byKeys } of TASKS) {
    await test.step(question, async () => {
      await openApp(page);
      const keys = new CountedKeys(page);
      await byKeys(keys, page);
      const words = wordsOf(page, quote);
      await expect(words).toBeVisible();
      // Focus that moves on brings the words into sight.
      for (let tabs = 0; tabs < 25 && !(await isSeen(words)); tabs += 1) await keys.press('Tab');
      await expect(words).toBeInViewport();
      test.info().annotations.push({ type: 'keys', description: `${question}: ${keys.count}` });
      expect(keys.count, question).toBeLessThanOrEqual(most.keys);
    });
  }
});

test('the same by pointer', async ({ page }) => {
  for (const { question, quote, most, byPointer } of TASKS) {
    await test.step(question, async () => {
      await openApp(page);
      // Counted by the page, so that every press counts, whoever makes it.
      const presses = await page.evaluateHandle(() => {
        const seen = { count: 0 };
        window.addEventListener('mousedown', () => (seen.count += 1), true);
        return seen;
      });
      await byPointer((what) => what.click(), page);
      const words = wordsOf(page, quote);
      await expect(words).toBeVisible();
      const count = await presses.evaluate((seen) => seen.count);
      test.info().annotations.push({ type: 'presses', description: `${question}: ${count}` });
      expect(count, question).toBeGreaterThan(0);
      expect(count, question).toBeLessThanOrEqual(most.presses);
    });
  }
});

const isSeen = (words: Locator): Promise<boolean> =>
  words.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
