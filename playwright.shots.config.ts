import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * Pictures of the page and its parts, held against those in `tests/shots/baseline`. Its own command, `npm run shots`, for
 * the reasons of docs/decisions/0027-visual-regression.md.
 */
export default defineConfig(base, {
  testDir: 'tests/shots',
  outputDir: 'test-results/shots',
  snapshotPathTemplate: '{testDir}/baseline/{arg}{ext}',
  expect: {
    timeout: 20_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      // Of a colour, as Playwright counts: less than the eye would notice.
      threshold: 0.05,
      // Room for the edges of letters, which differ a little from browser to browser; a moved line is more.
      maxDiffPixels: 100,
    },
  },
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'off',
    deviceScaleFactor: 1,
    launchOptions: {
      ...base.use?.launchOptions,
      // Letters are drawn alike whatever the screen and the settings of the machine.
      args: [
        ...(base.use?.launchOptions?.args ?? []),
        '--font-render-hinting=none',
        '--disable-font-subpixel-positioning',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
});
