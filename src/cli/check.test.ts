import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'data-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/check.ts', ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

// Starting a process takes its time on a busy machine.
describe('the command data:check', { timeout: 30_000 }, () => {
  it('answers every kind of bad file in one run, each with a message and none with a stack trace', () => {
    const large = file('large.json', '{');
    truncateSync(large, 50_000_000); // a sparse file: it takes no room
    const expected: readonly (readonly [path: string, message: string])[] = [
      [join(folder, 'missing.json'), 'There is no such file.'],
      [folder, 'This is a directory.'],
      ['/dev/null', 'This is not an ordinary file.'],
      [large, 'The file has 50 MB; at most 20 MB are read.'],
      [file('binary.json', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00)), 'The file is not text in UTF-8.'],
      [file('empty.json', ''), 'the text ends where a value should be at line 1, column 1.'],
      [file('truncated.json', '{\n "format": "sourceline/1",\n "actors": ['), 'at line 3, column 13.'],
      [file('deep.json', '['.repeat(100_000)), 'the text ends where a value should be at line 1, column 100001.'],
      [file('deep-closed.json', '['.repeat(100_000) + ']'.repeat(100_000)), 'A dataset is one object in { }'],
      [file('version.json', '{"format": "sourceline/9"}'), 'in the format "sourceline/9"'],
      [file('list.json', '[1, 2]'), 'A dataset is one object in { }'],
      [file('escape.json', '{"format": "sourceline/\\u001b[31mred"}'), 'in the format "sourceline/\uFFFD[31mred"'],
      ['tests/fixtures/invalid/part-of-cycle.json', 'An actor is part of itself'],
      ['tests/fixtures/valid/harbour.json', 'No problems found.'],
    ];
    const { status, stdout, stderr } = check(...expected.map(([path]) => path));
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const reports = stdout.split('\n\n');
    for (const [index, [path, message]] of expected.entries()) {
      expect(reports[index]?.split('\n')[0]).toBe(path);
      expect(reports[index]).toContain(message);
    }
    expect(stdout).not.toMatch(/^\s+at .*:\d+/m);
  });

  it('exits with 0 for good data and with 2 for wrong usage', () => {
    const good = check('tests/fixtures/valid/harbour.json', '--source', 'harbour-post=tests/fixtures/harbour.txt');
    expect(good).toMatchObject({ status: 0, stderr: '' });
    expect(good.stdout).toContain('were compared with its text, word for word');
    const wrong = check('--nonsense');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).not.toMatch(/^\s+at /m);
  });
});
