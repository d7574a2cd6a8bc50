// npm run bench: the built app beside pages that only draw the same graph, in turns, in one run.
//   --only here|phone   one world alone
//   --runs N            how often each page is opened (5)
//   --write             writes docs/PERFORMANCE.md
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { openBrowsers } from './browsers.ts';
import { benchGraph } from './graph.ts';
import { readOptions } from './options.ts';
import { buildPages, readDataset } from './pages.ts';
import { performancePage } from './report.ts';
import type { Results } from './results.ts';
import { measureTable, targetTable } from './tables.ts';
import { takeTurns } from './turns.ts';

const PAGE = 'docs/PERFORMANCE.md';
const LIBRARIES = ['cytoscape', 'sigma', 'vis-network'];

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return `${name} ${version}`;
};
const loadNow = (): number => loadavg()[0] ?? 0;

const options = readOptions(process.argv.slice(2));
const before = loadNow();
const index = readDataset();
const graph = `${index.dataset.actors.length} actors and ${index.relationships.size} relationships of ${index.dataset.id}`;
const pages = await buildPages(benchGraph(index));
try {
  const browsers = await openBrowsers();
  try {
    console.log(`${graph}, Chromium ${browsers.version}, ${cpus().length} cores, load ${before.toFixed(2)}.`);
    const results: Results = {};
    for (const world of options.worlds) {
      const turns = await takeTurns({ browsers, pages, index, world }, options.runs, (text) => console.log(text));
      results[world.name] = turns;
      console.log(`\n${world.words}\n\n${measureTable(turns)}\n`);
    }
    console.log(targetTable(results));
    if (options.write) {
      const page = performancePage(results, {
        ...{ date: new Date(), graph, runs: options.runs, browser: browsers.version, load: [before, loadNow()] },
        ...{
          processor: cpus()[0]?.model ?? 'unknown processor',
          cores: cpus().length,
          system: `${type()} ${release()}`,
        },
        versions: LIBRARIES.map(versionOf).join(', '),
      });
      writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
      console.log(`\nWritten to ${PAGE}.`);
    }
  } finally {
    await browsers.close();
  }
} finally {
  await pages.close();
}
