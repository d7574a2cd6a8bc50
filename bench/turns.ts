import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import { restingPositions } from '../src/graph/restingPositions.ts';
import type { Browsers } from './browsers.ts';
import { clickAbout } from './clicks.ts';
import { emptiest, moveAbout } from './gestures.ts';
import { PAGES, type PageName, type Pages } from './pages.ts';
import type { Turn } from './results.ts';
import { samplesOf, type Samples } from './samples.ts';
import { VIEWPORT, visit } from './visit.ts';
import { expectWholePicture } from './wholePicture.ts';
import type { World } from './worlds.ts';

/** What is measured, and on what. */
export interface Bench {
  readonly browsers: Browsers;
  readonly pages: Pages;
  readonly index: DatasetIndex;
  readonly world: World;
}

/**
 * Opens all pages in turns, each turn beginning with another one; the first turn fills the caches of the machine, and
 * makes sure that every page draws the whole graph.
 */
export async function takeTurns(bench: Bench, runs: number, tell: (text: string) => void): Promise<readonly Turn[]> {
  for (const page of PAGES) await openOnce(bench, page, 'check');
  const turns: Turn[] = [];
  for (let run = 0; run < runs; run++) {
    const turn: Turn = {};
    const first = run % PAGES.length;
    for (const page of [...PAGES.slice(first), ...PAGES.slice(0, first)]) {
      turn[page] = await openOnce(bench, page, 'measure');
    }
    turns.push(turn);
    tell(`${bench.world.words}: turn ${run + 1} of ${runs}`);
  }
  return turns;
}

async function openOnce(
  { browsers, pages, index, world }: Bench,
  name: PageName,
  why: 'check' | 'measure',
): Promise<Samples> {
  const measures = why === 'measure';
  const opening = { browser: browsers.of(name), url: pages.url[name], world };
  // The run is to end within ten minutes: what a slow machine makes long is left to the app and its nearest peer.
  const isNear = name === 'app' || name === 'cytoscape';
  const watch = measures && isNear;
  const moves = measures && name !== 'still' && (isNear || world.slowdown === 1);
  const seen = await visit({ ...opening, watch }, async (page) => {
    const places = await expectWholePicture(page, name, index);
    if (!moves) return { gestures: null, clicks: null };
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const area = {
      ...{ x1: Math.max(0, Math.min(...xs)), x2: Math.min(VIEWPORT.width, Math.max(...xs)) },
      ...{ y1: Math.max(0, Math.min(...ys)), y2: Math.min(VIEWPORT.height, Math.max(...ys)) },
    };
    // Clicks go first: a gesture leaves the picture elsewhere.
    const clicks = name === 'app' ? await clickAbout(page, restingPositions(index)) : null;
    return { clicks, gestures: await moveAbout(page, emptiest(places, area)) };
  });
  return samplesOf(seen, seen.more.gestures, seen.more.clicks);
}
