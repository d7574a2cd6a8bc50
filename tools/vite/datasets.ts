import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The datasets in a folder: file names as an address may hold them, in order. */
export const datasetFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.json$/.test(name))
    .sort();

/**
 * Serves the datasets of a top-level folder at `<folder>/<id>.json`, relative to the page. The development server
 * does so by itself, as for any file of the project, and reloads the page when one changes; a build gets copies.
 */
export function datasets(folder: string): Plugin {
  let root = process.cwd();
  return {
    name: 'sourceline:datasets',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const name of datasetFiles(resolve(root, folder))) {
        this.emitFile({
          type: 'asset',
          fileName: `${folder}/${name}`,
          source: readFileSync(resolve(root, folder, name), 'utf8'),
        });
      }
    },
    configureServer(server) {
      server.watcher.on('change', (path) => {
        if (path.startsWith(join(root, folder)) && path.endsWith('.json')) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
