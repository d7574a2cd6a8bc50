import { describe, expect, it } from 'vitest';
import { closingLine, failuresVitest, sum, tallyPlaywright, tallyVitest } from './tally.ts';

const vitest = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 0, numPendingTests: 1, numTodoTests: 1 };
const playwright = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] };

describe('tally', () => {
  it('counts what vitest reports', () => {
    expect(tallyVitest(vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(tallyVitest({ ...vitest, numFailedTestSuites: 2 }).failed).toBe(2);
    expect(tallyVitest({ ...vitest, numFailedTests: 3, numFailedTestSuites: 2 }).failed).toBe(3);
  });

  it('counts what Playwright reports, a flaky test and an error outside of tests as failed', () => {
    expect(tallyPlaywright(playwright)).toEqual({ passed: 5, failed: 3, skipped: 3 });
    expect(tallyPlaywright({ ...playwright, errors: [{}] }).failed).toBe(4);
  });

  it.each([null, [], 'text', { stats: {} }, { numPassedTests: '7' }])('refuses what is no report: %j', (report) => {
    expect(() => tallyVitest(report)).toThrow('no number');
    expect(() => tallyPlaywright(report)).toThrow('no number');
  });

  it('tells again which tests failed and why, in short, and which file could not be loaded', () => {
    const passed = { fullName: 'a holds', status: 'passed', failureMessages: [] };
    const long = ['expected 1 to be 2', ...Array<string>(40).fill('at a')].join('\n');
    const report = {
      testResults: [
        { name: '/root/src/a.test.ts', status: 'passed', message: '', assertionResults: [passed] },
        {
          name: '/root/src/b.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [passed, { fullName: 'b fails', status: 'failed', failureMessages: [long] }],
        },
        { name: '/root/src/c.test.ts', status: 'failed', message: 'Cannot find x', assertionResults: [] },
      ],
    };
    const [b, c, ...more] = failuresVitest(report, '/root');
    expect(b?.split('\n')).toHaveLength(13);
    expect(b).toMatch(/^src\/b\.test\.ts › b fails\n {4}expected 1 to be 2\n/);
    expect(c).toBe('src/c.test.ts\n    Cannot find x');
    expect(more).toEqual([]);
  });

  it('closes with one line', () => {
    const all = sum([tallyVitest(vitest), { passed: 1, failed: 2, skipped: 0 }]);
    expect(closingLine(all)).toBe('8 passed, 2 failed, 2 skipped');
    expect(closingLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
  });
});
