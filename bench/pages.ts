import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementDefinition } from 'cytoscape';
import { build } from 'vite';
import { parseDatasetText } from '../src/dataset/parse.ts';
import { indexDataset, type DatasetIndex } from '../src/domain/datasetIndex.ts';
import { restingPositions } from '../src/graph/restingPositions.ts';
import { serveFolder } from '../tools/staticServer.ts';

/** The two pages, built and served alike. */
export interface Pages {
  readonly app: string;
  readonly bare: string;
  readonly close: () => Promise<void>;
}

/** The dataset both pages show. */
export function readDataset(): DatasetIndex {
  const result = parseDatasetText(readFileSync(resolve('data/iran-syria-2012.json'), 'utf8'));
  if (!result.ok) throw new Error('The dataset has errors. npm run data:check names them.');
  return indexDataset(result.dataset);
}

/** The same actors in the same places, and the same relationships, as the app draws, and nothing else. */
function elementsOf(index: DatasetIndex): readonly ElementDefinition[] {
  const places = restingPositions(index);
  return [
    ...index.dataset.actors.map(({ id, name }) => ({
      data: { id, name },
      position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
    })),
    ...[...index.relationships.values()].map(({ id, subject, object }) => ({
      data: { id, source: subject, target: object },
    })),
  ];
}

/** Builds both pages into a folder of their own; whatever `dist/` holds stays. */
export async function buildPages(index: DatasetIndex): Promise<Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const out = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true });
    await build({ logLevel: 'error', build: out('app') });
    await build({
      root: resolve('bench/bare'),
      base: './',
      configFile: false,
      logLevel: 'error',
      define: { GRAPH_ELEMENTS: JSON.stringify(elementsOf(index)) },
      build: { ...out('bare'), target: 'es2022' },
    });
    const app = await serveFolder(join(folder, 'app'), '/app/');
    const bare = await serveFolder(join(folder, 'bare'), '/bare/');
    return {
      app: app.url,
      bare: bare.url,
      close: async () => {
        await Promise.all([app.close(), bare.close()]);
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
