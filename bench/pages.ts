import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { parseDatasetText } from '../src/dataset/parse.ts';
import { indexDataset, type DatasetIndex } from '../src/domain/datasetIndex.ts';
import { serveFolder } from '../tools/staticServer.ts';
import type { BenchGraph } from './graph.ts';
import { drawnWith, stillIn, stillPage } from './stillPage.ts';

/** The pages that only draw the graph, each with one library, or with none. */
export const PEERS = ['still', 'cytoscape', 'sigma', 'visNetwork'] as const;
export type Peer = (typeof PEERS)[number];
export type PageName = 'app' | Peer;
export const PAGES: readonly PageName[] = ['app', ...PEERS];

/** All pages, built and served alike. */
export interface Pages {
  readonly url: Readonly<Record<PageName, string>>;
  readonly close: () => Promise<void>;
}

/** The dataset all pages show. */
export function readDataset(): DatasetIndex {
  const result = parseDatasetText(readFileSync(resolve('data/iran-syria-2012.json'), 'utf8'));
  if (!result.ok) throw new Error('The dataset has errors. npm run data:check names them.');
  return indexDataset(result.dataset);
}

/** Builds all pages into a folder of their own; whatever `dist/` holds stays. */
export async function buildPages(graph: BenchGraph): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const out = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true });
    await build({ logLevel: 'error', build: out('app') });
    for (const peer of PEERS) {
      if (peer === 'still') writeStillPage(folder);
      else {
        await build({
          root: resolve('bench/peers'),
          base: './',
          configFile: false,
          logLevel: 'error',
          define: { BENCH_GRAPH: JSON.stringify(graph) },
          build: { ...out(peer), target: 'es2022', rolldownOptions: { input: resolve(`bench/peers/${peer}.html`) } },
        });
      }
    }
    const server = await serveFolder(folder, '/');
    const at = (path: string): string => `${server.url}${path}`;
    return {
      url: {
        app: at('app/index.html'),
        still: at('still/still.html'),
        cytoscape: at('cytoscape/cytoscape.html'),
        sigma: at('sigma/sigma.html'),
        visNetwork: at('visNetwork/visNetwork.html'),
      },
      close: async () => {
        await server.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The very still that the app's page brings along. Throws where it brings none. */
function writeStillPage(folder: string): void {
  const app = readFileSync(join(folder, 'app', 'index.html'), 'utf8');
  const still = stillIn(app);
  if (still === null) throw new Error('The page of the app has no still.');
  mkdirSync(join(folder, 'still'));
  writeFileSync(join(folder, 'still', 'still.html'), stillPage(still, drawnWith(app, '../app')));
}
