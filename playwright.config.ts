import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser, needsNoSandbox } from './tools/browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Generous, since software rendering on a small shared machine is slow; nothing here measures time.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // A trace makes a run half as long again; ask for one with --trace retain-on-failure.
    trace: 'off',
    launchOptions: {
      args: [...browserArguments(needsNoSandbox())],
      // Without it Playwright looks for the browser it installed itself.
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
