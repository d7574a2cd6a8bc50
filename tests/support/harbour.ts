import { readFileSync } from 'node:fs';
import { parseDatasetText } from '../../src/dataset/parse.ts';

const parsed = parseDatasetText(readFileSync('tests/fixtures/valid/harbour.json', 'utf8'));
if (!parsed.ok) throw new Error('The fixture is broken.');

/** A small dataset whose text is at hand: five quotes of an invented report. */
export const HARBOUR = parsed.dataset;

/** The text it was made from. */
export const HARBOUR_TEXT = readFileSync('tests/fixtures/harbour.txt', 'utf8');
