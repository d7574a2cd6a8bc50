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
