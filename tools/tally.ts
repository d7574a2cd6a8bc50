import { relative } from 'node:path';
import { z } from 'zod';

/** How many things were tried, by how they went. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The closing line: "N passed, N failed", and what was skipped if anything was. */
export const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Counts the report of vitest's `json` reporter. A file that could not be loaded counts as one failure. */
export function tallyVitest(report: unknown): Tally {
  const suites = numberAt(report, 'numFailedTestSuites');
  const failed = numberAt(report, 'numFailedTests');
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: failed === 0 && suites > 0 ? suites : failed,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

const VITEST = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});

/** So many lines of each failure are told again. */
const LINES = 12;

/** What failed in the report of vitest's `json` reporter: of each test its file below `root`, its name, and why, in short. */
export function failuresVitest(report: unknown, root: string): readonly string[] {
  return VITEST.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [[file, ...inShort(message ?? '')].join('\n')] : [];
    return failed.map((test) =>
      [`${file} › ${test.fullName}`, ...inShort(test.failureMessages?.join('\n') ?? '')].join('\n'),
    );
  });
}

const inShort = (message: string): readonly string[] =>
  message
    .split('\n')
    .slice(0, LINES)
    .map((line) => `    ${line}`.trimEnd());

/** Counts the report of Playwright's `json` reporter. A flaky test counts as failed: it did fail. */
export function tallyPlaywright(report: unknown): Tally {
  const stats = at(report, 'stats');
  const errors = at(report, 'errors');
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + (Array.isArray(errors) ? errors.length : 0),
    skipped: numberAt(stats, 'skipped'),
  };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  if (typeof found !== 'number') throw new Error(`The report has no number "${key}".`);
  return found;
}
