import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { indexDataset, type DatasetIndex } from '../../src/domain/datasetIndex.ts';

/** The dataset that comes with the app, from its file. */
export function readBundledIndex(): DatasetIndex {
  const parsed = parseDatasetText(readFileSync('data/iran-syria-2012.json', 'utf8'));
  if (!parsed.ok) throw new Error('The bundled dataset is not valid.');
  return indexDataset(parsed.dataset);
}
