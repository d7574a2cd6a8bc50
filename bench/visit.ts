import type { Browser, CDPSession, Page } from '@playwright/test';
import { firstGraph, installProbe, type Probe, type Reaction } from './probe.ts';

/** A machine and a line to measure on. */
export interface World {
  readonly name: string;
  /** How many times slower than this machine the processor is. */
  readonly slowdown: number;
  /** `null`: as fast as this machine talks to itself. */
  readonly line: { readonly latency: number; readonly bitsPerSecond: number } | null;
}

export const KINDS = ['html', 'js', 'css', 'fonts', 'data', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** One opening of a page. Times are milliseconds since navigation began. */
export interface Visit {
  /** The first frame with the graph on it. */
  readonly graph: number;
  /** The last frame in which anything on a canvas changed. */
  readonly rest: number;
  /** Bytes on the line with headers, compressed as served. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
}

/** How long nothing may be drawn for a page to count as loaded, and as done with a click. Milliseconds. */
const QUIET_LOAD = 500;
const QUIET_CLICK = 120;
const NO_LIMIT = -1;

const VIEWPORT = { width: 1440, height: 900 };

/** Opens an address in a profile without a cache and reports on it; `then` goes on with the page. */
export async function visit<More>(
  browser: Browser,
  url: string,
  world: World,
  then: (page: Page) => Promise<More>,
): Promise<Visit & { readonly more: More }> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const traffic = await watchTraffic(devtools);
    await slowDown(devtools, world);
    // The runner of this script marks functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (marked) => marked');
    await page.addInitScript(installProbe);
    await page.goto(url);
    await drawingRests(page, QUIET_LOAD);
    const { frames, lastDrawing } = await readProbe(page);
    const graph = firstGraph(frames);
    if (graph === null || lastDrawing === null) throw new Error(`Nothing was drawn at ${url}.`);
    const { bytes, requests } = traffic();
    await page.evaluate(() => void ((window as unknown as { probe: Probe }).probe.loading = false));
    return { graph, rest: lastDrawing, bytes, requests, more: await then(page) };
  } finally {
    await context.close();
  }
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

const readProbe = (page: Page): Promise<Probe> => page.evaluate(() => (window as unknown as { probe: Probe }).probe);

async function drawingRests(page: Page, quiet: number): Promise<void> {
  await page.waitForFunction((least) => {
    const { lastDrawing, reaction } = (window as unknown as { probe: Probe }).probe;
    // A click whose drawing is still to come must not look as if it were done.
    return lastDrawing !== null && performance.now() - Math.max(lastDrawing, reaction?.frame ?? 0) > least;
  }, quiet);
}

async function watchTraffic(devtools: CDPSession): Promise<() => Pick<Visit, 'bytes' | 'requests'>> {
  const kinds = new Map<string, Kind>();
  const bytes = { html: 0, js: 0, css: 0, fonts: 0, data: 0, other: 0 } satisfies Record<Kind, number>;
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (/^https?:/.test(response.url)) kinds.set(requestId, kindOf(response.mimeType));
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind) bytes[kind] += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => ({ bytes: { ...bytes }, requests: kinds.size });
}

function kindOf(mimeType: string): Kind {
  if (mimeType === 'text/html') return 'html';
  if (mimeType.endsWith('javascript')) return 'js';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.startsWith('font/')) return 'fonts';
  return mimeType === 'application/json' ? 'data' : 'other';
}

async function slowDown(devtools: CDPSession, { slowdown, line }: World): Promise<void> {
  if (slowdown > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (line === null) return;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: NO_LIMIT,
  });
}
