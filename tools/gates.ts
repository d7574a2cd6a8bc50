import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { failuresVitest, sum, tallyPlaywright, tallyVitest, type Tally } from './tally.ts';

/** One thing that must hold: an npm script, with the arguments for this run. */
export interface Gate {
  readonly script: string;
  /** What it makes sure of, as the end of "Checking …". */
  readonly what: string;
  readonly args?: readonly string[];
  /** How the tests behind it are counted; without it the gate itself counts as one. */
  readonly counts?: 'vitest' | 'playwright';
}

export const CHECK_GATES: readonly Gate[] = [
  { script: 'format:check', what: 'the format' },
  { script: 'lint', what: 'the lint rules' },
  { script: 'boundaries', what: 'who imports whom' },
  { script: 'types', what: 'the types' },
  { script: 'unused', what: 'for unused code' },
  { script: 'test:unit', what: 'units and components', counts: 'vitest' },
];

export interface Outcome {
  readonly gate: Gate;
  readonly passed: boolean;
  readonly tally: Tally;
  readonly seconds: number;
  /** What failed in it, where it told that long before its end. */
  readonly failures: readonly string[];
}

/** Runs a gate, says how it went, and counts it. Never rejects: a gate that crashes has failed. */
export async function runGate(gate: Gate, log: (line: string) => void): Promise<Outcome> {
  log(`\n── ${gate.script}: checking ${gate.what}`);
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const report = join(folder, 'report.json');
    const { args, env } = gate.counts ? REPORTING[gate.counts](report) : { args: [], env: {} };
    const all = [...(gate.args ?? []), ...args];
    const code = await run('npm', ['run', '--silent', gate.script, ...(all.length > 0 ? ['--', ...all] : [])], env);
    const { tally, failures } = gate.counts
      ? countTests(gate.counts, report, code)
      : { tally: oneOf(code), failures: [] };
    const seconds = (performance.now() - started) / 1000;
    const passed = code === 0 && tally.failed === 0;
    log(`── ${gate.script}: ${passed ? 'holds' : 'FAILS'} (${seconds.toFixed(1)} s)`);
    return { gate, passed, tally, seconds, failures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs gates one after the other, all of them or up to the first that fails. */
export async function runGates(
  gates: readonly Gate[],
  log: (line: string) => void,
  { stopAtFailure }: { readonly stopAtFailure: boolean },
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const gate of gates) {
    const outcome = await runGate(gate, log);
    outcomes.push(outcome);
    if (stopAtFailure && !outcome.passed) break;
  }
  return outcomes;
}

export const total = (outcomes: readonly Outcome[]): Tally => sum(outcomes.map(({ tally }) => tally));

const REPORTING = {
  vitest: (report: string) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env: {},
  }),
  playwright: (report: string) => ({ args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } }),
};

const oneOf = (code: number): Tally => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

function countTests(
  kind: NonNullable<Gate['counts']>,
  report: string,
  code: number,
): Pick<Outcome, 'tally' | 'failures'> {
  let tally: Tally;
  let failures: readonly string[] = [];
  try {
    const json: unknown = JSON.parse(readFileSync(report, 'utf8'));
    tally = kind === 'vitest' ? tallyVitest(json) : tallyPlaywright(json);
    // Playwright tells its own failures at its end, which is the end of the run.
    if (kind === 'vitest') failures = toldAgain(json);
  } catch {
    tally = { passed: 0, failed: 1, skipped: 0 };
  }
  // A run that failed without a failed test (a file that does not load, a leaked error) has failed all the same,
  // and so has one that ran nothing.
  const nothing = tally.passed + tally.failed === 0;
  return { tally: (code !== 0 || nothing) && tally.failed === 0 ? { ...tally, failed: 1 } : tally, failures };
}

/** What failed; where the report does not hold it as expected, the counts are right all the same. */
function toldAgain(report: unknown): readonly string[] {
  try {
    return failuresVitest(report, process.cwd());
  } catch {
    return [];
  }
}
