import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../dataset/parse.ts';
import { indexDataset } from '../domain/datasetIndex.ts';
import { sceneOf } from '../graph/layouts/layoutDataset.ts';
import { measure } from '../graph/layouts/measure.ts';

// usage: measure [dataset.json]: prints how legible the picture of a dataset is at rest. Exit code 1 when a label or a
// shape is covered by another, or a label would be under 11 CSS pixels in a window of 1440 × 900.

const SMALLEST_LABEL = 11;
const file = process.argv[2] ?? 'data/iran-syria-2012.json';
const parsed = parseDatasetText(readFileSync(file, 'utf8'));

if (parsed.ok) {
  const figures = measure(sceneOf(indexDataset(parsed.dataset)));
  const named: Readonly<Record<string, number | readonly number[]>> = { ...figures };
  for (const [name, value] of Object.entries(named)) console.log(`${name.padEnd(20)} ${shown(value)}`);
  const covered = figures.labelOverlaps + figures.labelsOnShapes + figures.shapeOverlaps;
  if (covered > 0 || figures.smallestLabel < SMALLEST_LABEL) process.exitCode = 1;
} else {
  console.error(`${file} is not a valid dataset:`);
  for (const { path, message } of parsed.findings) console.error(`  ${path}: ${message}`);
  process.exitCode = 2;
}

function shown(value: number | readonly number[]): string {
  if (typeof value !== 'number') return value.map(shown).join(' – ');
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
