import { parseArgs } from 'node:util';
import { WORLDS, type World } from './worlds.ts';

/** What a person asks of a run. */
export interface Options {
  /** How often each page is opened in each world, the turn that warms up not counted. */
  readonly runs: number;
  readonly worlds: readonly World[];
  /** Whether `docs/PERFORMANCE.md` is written. */
  readonly write: boolean;
}

const RUNS = 5;

/** @throws saying what is wrong with the arguments */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, only: { type: 'string' }, write: { type: 'boolean', default: false } },
  });
  const runs = values.runs === undefined ? RUNS : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number from 1, not "${values.runs ?? ''}".`);
  const worlds = WORLDS.filter(({ name }) => values.only === undefined || name === values.only);
  if (worlds.length === 0) throw new Error(`--only takes one of ${WORLDS.map(({ name }) => name).join(', ')}.`);
  if (values.write && worlds.length < WORLDS.length) throw new Error('--write tells of all worlds: leave out --only.');
  return { runs, worlds, write: values.write };
}
