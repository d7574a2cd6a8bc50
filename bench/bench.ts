// npm run bench: the built app beside a page that only draws the same graph with Cytoscape, in turns, in one run.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserArguments, findBrowser, needsNoSandbox } from '../tools/browser.ts';
import { serveFolder } from '../tools/staticServer.ts';
import { installProbe, type Probe } from './probe.ts';
import { inKilobytes, inMilliseconds, spread } from './statistics.ts';

const RUNS = 9;
/** A page whose drawing has not changed for this long has settled. Milliseconds. */
const QUIET = 500;

interface Visit {
  readonly firstDrawing: number;
  readonly settled: number;
  readonly bytes: number;
}

const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => (window as unknown as { probe: Probe }).probe);

const drawingRests = (page: Page): Promise<unknown> =>
  page.waitForFunction((quiet) => {
    const { lastDrawing } = (window as unknown as { probe: Probe }).probe;
    return lastDrawing !== null && performance.now() - lastDrawing > quiet;
  }, QUIET);

/** Opens an address in a profile without a cache and reports on it; `then` goes on with the page. */
async function visit<More>(
  browser: Browser,
  url: string,
  slowdown: number,
  then: (page: Page) => Promise<More>,
): Promise<Visit & { readonly more: More }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The runner of this script marks functions with a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (marked) => marked');
  await page.addInitScript(installProbe);
  await page.goto(url);
  await drawingRests(page);
  const { firstDrawing, lastDrawing } = await readProbe(page);
  const transferred = bytes;
  const more = await then(page);
  await context.close();
  return { firstDrawing: firstDrawing ?? NaN, settled: lastDrawing ?? NaN, bytes: transferred, more };
}

/** Clicks every filter of actor types off, one after the other; milliseconds from click to the next drawn frame. */
async function clickFilters(page: Page): Promise<readonly number[]> {
  const filters = page.getByRole('region', { name: 'Filters' }).getByRole('group').first().getByRole('checkbox');
  const times: number[] = [];
  for (const filter of await filters.all()) {
    await filter.click();
    await drawingRests(page);
    const { lastClick, drawingAfterClick } = await readProbe(page);
    if (lastClick !== null && drawingAfterClick !== null) times.push(drawingAfterClick - lastClick);
  }
  return times;
}

async function measure(browser: Browser, app: string, bare: string, slowdown: number): Promise<void> {
  const ours: (Visit & { readonly more: readonly number[] })[] = [];
  const theirs: Visit[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const one = await visit(browser, app, slowdown, clickFilters);
    const other = await visit(browser, bare, slowdown, () => Promise.resolve());
    // The first round fills the caches of the machine.
    if (run > 0) {
      ours.push(one);
      theirs.push(other);
    }
  }
  const row = (name: string, pick: (visit: Visit) => number, show: typeof inMilliseconds): void =>
    console.log(`| ${name} | ${show(spread(ours.map(pick)))} | ${show(spread(theirs.map(pick)))} |`);

  console.log(`\n### Processor ${slowdown === 1 ? 'as it is' : `slowed down ${slowdown} times`}\n`);
  console.log('| Median of ' + String(RUNS) + ' (range) | Sourceline | bare page |\n|---|---|---|');
  row('navigation to first painted graph', ({ firstDrawing }) => firstDrawing, inMilliseconds);
  row('navigation to last repaint', ({ settled }) => settled, inMilliseconds);
  row('transferred, gzip, no cache', ({ bytes }) => bytes, inKilobytes);
  const clicks = ours.flatMap(({ more }) => more);
  console.log(
    `| click on a filter to next painted frame (${clicks.length} clicks) | ${clicks.length > 0 ? inMilliseconds(spread(clicks)) : 'no filter found'} | – |`,
  );
}

if (!existsSync('dist/index.html')) {
  console.error('There is no build to measure. Run: npm run build');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
await build({
  root: resolve('bench/bare'),
  base: './',
  configFile: false,
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
});
cpSync('dist/data', join(folder, 'data'), { recursive: true });

const app = await serveFolder(resolve('dist'), '/app/');
const bare = await serveFolder(folder, '/bare/');
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...browserArguments(needsNoSandbox())],
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  console.log(`${browser.browserType().name()} ${browser.version()}, ${cpus().length} cores, 1440 × 900, local server`);
  for (const slowdown of [1, 4]) await measure(browser, app.url, bare.url, slowdown);
} finally {
  await browser.close();
  await Promise.all([app.close(), bare.close()]);
  rmSync(folder, { recursive: true, force: true });
}
