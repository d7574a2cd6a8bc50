import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { datasetFiles } from './datasets.ts';

/**
 * Holds the datasets of a folder to schema and rules when the page is built, and tells it their SHA-256 as
 * `CHECKED_DATASETS`, so that it need not fetch and run the checks to open one of them. None in development.
 */
export const checkedDatasets = (folder: string): Plugin => ({
  name: 'sourceline:checked-datasets',
  config: ({ root = process.cwd() }, { command }) => {
    const files = command === 'build' ? datasetFiles(resolve(root, folder)) : [];
    const hashes = files.map((name) => checkedHash(readFileSync(resolve(root, folder, name), 'utf8'), name));
    return { define: { CHECKED_DATASETS: JSON.stringify(hashes) } };
  },
});

/** @throws when a dataset breaks a rule, or is not opened as it stands in its file */
export function checkedHash(text: string, name: string): string {
  const parsed = parseDatasetText(text);
  if (!parsed.ok) {
    throw new Error(`${name} is broken: ${parsed.findings.map(({ message }) => message).join(' ')}`);
  }
  if (!isDeepStrictEqual(plain(parsed.dataset), JSON.parse(text))) {
    throw new Error(`${name} holds what is left out when it is opened. npm run data:check names it.`);
  }
  return createHash('sha256').update(text).digest('hex');
}

/** Without what tells a checked value from a read one and means nothing, as the order of keys. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
