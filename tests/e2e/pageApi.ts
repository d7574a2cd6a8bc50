import type { Page } from '@playwright/test';
import type { SourcelinePageApi, VisibleSummary } from '../../src/app/pageApi.ts';
import type { Camera, View } from '../../src/view/view.ts';

// Functions given to `evaluate` run in the page and must name nothing outside themselves.
interface Sourceline {
  readonly sourceline: SourcelinePageApi;
}

/** `window.sourceline.getView()`. */
export const getView = (page: Page): Promise<View> =>
  page.evaluate(() => (window as unknown as Sourceline).sourceline.getView());

/** `window.sourceline.getVisible()`. */
export const getVisible = (page: Page): Promise<VisibleSummary> =>
  page.evaluate(() => (window as unknown as Sourceline).sourceline.getVisible());

/** `window.sourceline.getCamera()`; fails where there is no picture. */
export async function getCamera(page: Page): Promise<Camera> {
  const camera = await page.evaluate(() => (window as unknown as Sourceline).sourceline.getCamera());
  if (!camera) throw new Error('There is no picture yet, so no camera.');
  return camera;
}

/** `window.sourceline.setView(patch)`, with whatever a script may pass. */
export const setView = (page: Page, patch: unknown): Promise<ReturnType<SourcelinePageApi['setView']>> =>
  page.evaluate((given) => (window as unknown as Sourceline).sourceline.setView(given as Partial<View>), patch);
