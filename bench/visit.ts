import type { Browser, CDPSession, Page } from '@playwright/test';
import { firstGraph, firstStill, installProbe, longTasksIn, type Probe, type Reaction } from './probe.ts';
import { watchTraffic, type Traffic } from './traffic.ts';
import { slowDown, type World } from './worlds.ts';

/** One opening of a page. Times are milliseconds since navigation began. */
export interface Visit {
  /** The first frame with a labelled picture: of a still where the page has one, else of the graph. */
  readonly picture: number;
  /** The first frame with the graph on a canvas; `null` where the page draws none. */
  readonly graph: number | null;
  /** The last frame in which anything in the picture changed. */
  readonly rest: number;
  /** How long each task over 50 ms took that began in the five seconds after the graph stood; `null` if not watched. */
  readonly longTasks: readonly number[] | null;
  readonly shift: number;
  /** Bytes in use by scripts after everything unneeded was cleared away. */
  readonly heap: number;
  readonly traffic: Traffic;
}

/** How long nothing may be drawn for a page to count as loaded, and as done with a click. Milliseconds. */
const QUIET_LOAD = 500;
const QUIET_CLICK = 120;
/** How long and how much of the processor, as a share of one, a browser takes at most that is at rest; milliseconds. */
const QUIET_START = 200;
const QUIET_SHARE = 0.1;
/** How long it is waited for at most. Milliseconds. */
const LONGEST_START = 5_000;
/** How long after the graph stands long tasks are looked for. Milliseconds. */
const WATCHED = 5_000;
/** The longest a page may take for anything. Milliseconds. */
const PATIENCE = 90_000;

export const VIEWPORT = { width: 1440, height: 900 };

/** What to open, and how. */
export interface Opening {
  readonly browser: Browser;
  readonly url: string;
  readonly world: World;
  /** Whether to wait for long tasks after the graph stands. */
  readonly watch: boolean;
}

/** Opens an address in a profile without a cache and reports on it; `then` goes on with the page. */
export async function visit<More>(
  { browser, url, world, watch }: Opening,
  then: (page: Page) => Promise<More>,
): Promise<Visit & { readonly more: More }> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const devtools = await context.newCDPSession(page);
    const traffic = await watchTraffic(devtools);
    await slowDown(devtools, world);
    // The runner of this script marks functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (marked) => marked');
    await page.addInitScript(installProbe);
    await browserRests(browser);
    await page.goto(url);
    await opened(page);
    await drawingRests(page, QUIET_LOAD);
    const { frames, stills, lastDrawing } = await readProbe(page);
    const graph = firstGraph(frames);
    const picture = firstStill(stills) ?? graph;
    if (picture === null || lastDrawing === null) throw new Error(`Nothing was drawn at ${url}.`);
    const load = traffic();
    await page.evaluate(() => void ((window as unknown as { probe: Probe }).probe.loading = false));
    const heap = await heapOf(devtools);
    const watched = { start: graph ?? picture, end: (graph ?? picture) + WATCHED };
    if (watch) await page.waitForFunction((end) => performance.now() > end, watched.end);
    const probe = await readProbe(page);
    const longTasks = watch ? longTasksIn(probe, watched) : null;
    const more = await then(page);
    return { picture, graph, rest: lastDrawing, heap, traffic: load, longTasks, shift: probe.shift, more };
  } finally {
    await context.close();
  }
}

/** Waits until a page has all it starts with: the app its graph, a peer its own, a still the end of the document. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isStill = document.scripts.length === 0 && document.readyState === 'complete';
    return isStill || 'peer' in window || 'sourceline' in window;
  });
  await page.evaluate(() => window.sourceline?.ready);
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Does something that ends with a click, and tells what followed it. */
export async function reactionTo(page: Page, click: () => Promise<void>): Promise<Reaction> {
  await drawingRests(page, QUIET_CLICK);
  await click();
  await page.waitForFunction(() => {
    const frame = (window as unknown as { probe: Probe }).probe.reaction?.frame;
    return typeof frame === 'number';
  });
  await drawingRests(page, QUIET_CLICK);
  const { reaction } = await readProbe(page);
  if (!reaction) throw new Error('The click did not reach the page.');
  return reaction;
}

/** Watches which frames bring a new drawing while something is done; their times in milliseconds. */
export async function framesDuring(page: Page, gesture: () => Promise<void>): Promise<readonly number[]> {
  await drawingRests(page, QUIET_CLICK);
  await page.evaluate(() => void ((window as unknown as { probe: Probe }).probe.gesture = []));
  await gesture();
  return page.evaluate(() => {
    const { probe } = window as unknown as { probe: Probe };
    const frames = probe.gesture ?? [];
    probe.gesture = null;
    return frames;
  });
}

const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => (window as unknown as { probe: Probe }).probe);

/** Waits until a browser has done what it does for each new window, which on two cores slows down the visit. */
async function browserRests(browser: Browser): Promise<void> {
  const devtools = await browser.newBrowserCDPSession();
  try {
    /** What all its processes have taken of the processor, in seconds. */
    const used = async (): Promise<number> =>
      (await devtools.send('SystemInfo.getProcessInfo')).processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    const end = performance.now() + LONGEST_START;
    let before = await used();
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, QUIET_START));
      const now = await used();
      if (now - before < QUIET_SHARE * (QUIET_START / 1_000)) return;
      before = now;
    }
  } finally {
    await devtools.detach();
  }
}

async function drawingRests(page: Page, quiet: number): Promise<void> {
  await page.waitForFunction((least) => {
    const { lastDrawing, reaction } = (window as unknown as { probe: Probe }).probe;
    // A click whose drawing is still to come must not look as if it were done.
    return lastDrawing !== null && performance.now() - Math.max(lastDrawing, reaction?.frame ?? 0) > least;
  }, quiet);
}
