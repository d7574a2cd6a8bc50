import axe from 'axe-core';
import type { Locator, Page } from '@playwright/test';

export const LAPTOP = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

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

/**
 * What axe finds wrong with the page as it stands. The script is evaluated from outside, so the page's own policy
 * stays in force.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.html} — ${node.failureSummary ?? ''}`),
    );
  });
}
