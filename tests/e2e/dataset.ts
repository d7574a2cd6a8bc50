import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { indexDataset } from '../../src/domain/datasetIndex.ts';
import type { Quote } from '../../src/domain/types.ts';
import { DIST } from './dist.ts';

/** The text of the bundled dataset, as the built page is served it. */
export const DATASET_TEXT = readFileSync(join(DIST, 'data', 'iran-syria-2012.json'), 'utf8');

const parsed = parseDatasetText(DATASET_TEXT);
if (!parsed.ok) throw new Error(`The bundled dataset is not valid: ${JSON.stringify(parsed.findings.slice(0, 3))}`);

/** The bundled dataset, so that what the page shows is compared with what the file says. */
export const INDEX = indexDataset(parsed.dataset);

/** The quote of an id. */
export function quoteOf(id: string): Quote {
  const quote = INDEX.dataset.quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`The dataset has no quote ${id}.`);
  return quote;
}

/** The name an actor bears in the picture and in sentences about it. */
export function shortNameOf(id: string): string {
  const actor = INDEX.dataset.actors.find((one) => one.id === id);
  if (!actor) throw new Error(`The dataset has no actor ${id}.`);
  return actor.shortName ?? actor.name;
}

/** What a voice is called. */
export function voiceLabelOf(id: string): string {
  const voice = INDEX.dataset.voices.find((one) => one.id === id);
  if (!voice) throw new Error(`The dataset has no voice ${id}.`);
  return voice.label;
}
