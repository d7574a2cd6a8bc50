import axe from 'axe-core';
import type { Locator, Page } from '@playwright/test';

export const LAPTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;
export const SMALL = { width: 320, height: 640 } as const;

/** Opens the page with a query (`'?select=iran'` or nothing) and waits until it says it is ready. */
export async function openApp(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await ready(page);
}

/** Waits until the page says that it is ready, and has filled its panels, which come after the picture. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'sourceline' in window);
  await page.evaluate(() => (window as unknown as { sourceline: { ready: Promise<void> } }).sourceline.ready);
  await page.waitForFunction(() => document.querySelector('section[aria-busy="true"]') === null);
}

/** The three regions that every view of the app has. */
export const regions = (
  page: Page,
): { readonly graph: Locator; readonly evidence: Locator; readonly filters: Locator } => ({
  graph: page.getByRole('region', { name: 'Relationship graph' }),
  evidence: page.getByRole('region', { name: 'Evidence' }),
  filters: page.getByRole('region', { name: 'Filters' }),
});

/** What is asked of axe where nothing is said: A and AA of WCAG up to 2.2, and its best practice. */
const WHOLE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer hangs on colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** And those whose answer hangs on where things come to stand. */
const PLACES = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

/**
 * What axe finds wrong with the page as it stands. The script is evaluated from outside, so the page's own policy
 * stays in force. `rules`: only these.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ whole, only }) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run(document, {
        runOnly: only ? { type: 'rule', values: [...only] } : whole,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help} — ${node.html} — ${node.failureSummary ?? ''}`),
      );
    },
    { whole: WHOLE, only: rules },
  );
}

/**
 * What axe finds on the open page at every width, light and dark. Of a phone and a small one the same stands on the page,
 * elsewhere; a theme changes colours alone. Only what can be answered otherwise is asked again.
 * @param also what else is to be done at each width
 */
export async function axeOnScreens(page: Page, name: string, also?: () => Promise<void>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const viewport of [LAPTOP, PHONE, SMALL]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Twice a frame: one for React to follow the width, one for it to be laid out.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const rules = colorScheme === 'dark' ? COLOURS : viewport === SMALL ? PLACES : undefined;
      const findings = await axeFindings(page, rules);
      found.push(...findings.map((one) => `${name}, ${viewport.width} wide, ${colorScheme}: ${one}`));
    }
    await also?.();
  }
  return found;
}

/** Opens all that is folded. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
