// npm run bench: the built app beside a page that only draws the same graph with Cytoscape, in turns, in one run.
import { cpus } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import { restingPositions } from '../src/graph/restingPositions.ts';
import { browserArguments, findBrowser, needsNoSandbox } from '../tools/browser.ts';
import { clickAbout, expectWholeGraph, type Clicks } from './clicks.ts';
import { buildPages, readDataset, type Pages } from './pages.ts';
import type { Reaction } from './probe.ts';
import { inKilobytes, inMilliseconds, inTimes, spread, type Spread } from './statistics.ts';
import { KINDS, visit, type Visit, type World } from './visit.ts';

const RUNS = 7;

const HERE: World = { name: 'this machine, local server', slowdown: 1, line: null };
/** What Lighthouse takes for a common phone on a slow mobile line. */
const PHONE: World = {
  name: 'processor slowed down 4 times, 1.6 Mbit/s, 150 ms',
  slowdown: 4,
  line: { latency: 150, bitsPerSecond: 1_600_000 },
};

interface Pair {
  readonly app: Visit;
  readonly bare: Visit;
  readonly clicks: Clicks | null;
}

/** Opens both pages in turns, each first every other time; the first turn fills the caches of the machine. */
async function measure(browser: Browser, pages: Pages, world: World, index: DatasetIndex): Promise<readonly Pair[]> {
  const places = restingPositions(index);
  const openApp = () =>
    visit(browser, pages.app, world, async (page) => {
      await expectWholeGraph(page, places.size, index.relationships.size);
      return world === HERE ? clickAbout(page, places) : null;
    });
  const openBare = () => visit(browser, pages.bare, world, () => Promise.resolve());

  const pairs: Pair[] = [];
  for (let turn = 0; turn <= RUNS; turn++) {
    const early = turn % 2 === 0 ? null : await openBare();
    const app = await openApp();
    const bare = early ?? (await openBare());
    if (turn > 0) pairs.push({ app, bare, clicks: app.more });
  }
  return pairs;
}

const TITLES = ['', 'Sourceline', 'bare page', 'times as much'] as const;

function printTable(title: string, rows: readonly (readonly string[])[]): void {
  const all = [TITLES, ...rows];
  const widths = TITLES.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [head, ...body] = all.map(line);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  console.log([`\n${title}\n`, head, rule, ...body].join('\n'));
}

const compare = (
  pairs: readonly Pair[],
  name: string,
  pick: (visit: Visit) => number,
  show: (of: Spread) => string,
) => [
  name,
  show(spread(pairs.map(({ app }) => pick(app)))),
  show(spread(pairs.map(({ bare }) => pick(bare)))),
  inTimes(pairs.map(({ app, bare }) => [pick(app), pick(bare)])),
];

function reactionRow(name: string, reactions: readonly Reaction[], pick: 'frame' | 'drawing' | 'evidence') {
  const times = reactions.flatMap((reaction) => {
    const end = reaction[pick];
    return end === null ? [] : [end - reaction.at];
  });
  const counted = `${name} (${times.length} clicks)`;
  return [counted, times.length > 0 ? inMilliseconds(spread(times)) : 'never seen', '–', '–'];
}

const times = (pairs: readonly Pair[]) => [
  compare(pairs, 'navigation to first painted graph', ({ graph }) => graph, inMilliseconds),
  compare(pairs, 'navigation to last repaint', ({ rest }) => rest, inMilliseconds),
];

function reactions(pairs: readonly Pair[]) {
  const clicks = pairs.flatMap((pair) => (pair.clicks ? [pair.clicks] : []));
  const filters = clicks.flatMap((click) => click.filters);
  const actors = clicks.flatMap((click) => click.actors);
  const voices = clicks.flatMap((click) => click.voices);
  return [
    reactionRow('click on a filter to next painted frame', filters, 'frame'),
    reactionRow('click on a filter to repainted graph', filters, 'drawing'),
    reactionRow('click on an actor to painted evidence', actors, 'evidence'),
    reactionRow('click on a voice to next painted frame', voices, 'frame'),
    reactionRow('click on a voice to repainted graph', voices, 'drawing'),
  ];
}

const bytes = (pairs: readonly Pair[]) => [
  ...KINDS.map((kind) => compare(pairs, kind, (visit) => visit.bytes[kind], inKilobytes)),
  compare(pairs, 'all', (visit) => KINDS.reduce((sum, kind) => sum + visit.bytes[kind], 0), inKilobytes),
  compare(
    pairs,
    'requests',
    ({ requests }) => requests,
    ({ median }) => String(median),
  ),
];

const index = readDataset();
const pages = await buildPages(index);
try {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserArguments(needsNoSandbox())],
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  try {
    const size = `${index.dataset.actors.length} actors, ${index.relationships.size} relationships`;
    console.log(`${index.dataset.id}: ${size}. Chromium ${browser.version()}, ${cpus().length} cores, 1440 × 900.`);
    console.log(`Median (range) of ${RUNS} visits to each page in turns, each in a new profile.`);
    const here = await measure(browser, pages, HERE, index);
    printTable(`Times: ${HERE.name}`, [...times(here), ...reactions(here)]);
    printTable(`Times: ${PHONE.name}`, times(await measure(browser, pages, PHONE, index)));
    printTable('Transferred, with gzip and headers, nothing cached', bytes(here));
  } finally {
    await browser.close();
  }
} finally {
  await pages.close();
}
