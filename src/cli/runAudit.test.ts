import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT, type CliIo } from './io.ts';
import { runAudit } from './runAudit.ts';

const fixture = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');
const text = readFileSync('tests/fixtures/harbour.txt', 'utf8');
const FILES: Readonly<Record<string, string>> = {
  'a.json': fixture,
  'broken.json': fixture.replace('"q-fees"', '"q-gone"'),
  'text.txt': text,
  'other.txt': text.replace('rain', 'snow'),
};

async function run(...args: readonly string[]) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const io: CliIo = {
    read: (path) => {
      const content = FILES[path];
      return Promise.resolve(
        content === undefined ? { ok: false, message: 'Not there.', mend: 'Look.' } : { ok: true, text: content },
      );
    },
    listJson: () => Promise.resolve([]),
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
  };
  const code = await runAudit(args, io);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

describe('data:audit', () => {
  it('prints the audit as Markdown, and says that the wording was not checked', async () => {
    const { code, out, err } = await run('a.json');
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' });
    expect(out).toMatch(/^# Audit: .+\n\nAs of /);
    expect(out).toContain('The wording of the quotes was not checked here');
    expect(out).toContain('| Passages without a claim | not checked |');
  });

  it('checks wording and passages where the text is given', async () => {
    const { out } = await run('a.json', '--source', 'harbour-post=text.txt');
    expect(out).toContain('was compared, word for word, with the text');
    expect(out).toMatch(/\| Quotes not found word for word \| 0 of \d+ \|/);
    expect(out).not.toContain('not checked');
    expect(out).not.toContain('is a copy');
  });

  it('says of a text that is not quite the one meant that it is not', async () => {
    const { code, out } = await run('a.json', '--source', 'harbour-post=other.txt');
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('is a copy: it is not, sign for sign, the text the dataset was made from.');
  });

  it('prints a table for a spreadsheet when asked', async () => {
    const { code, out } = await run('a.json', '--csv');
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/^\uFEFF"Section","Figure","About",/);
  });

  it('prints nothing for a dataset with errors or one that is not there', async () => {
    for (const file of ['broken.json', 'nowhere.json']) {
      const { code, out, err } = await run(file);
      expect({ code, out }).toEqual({ code: EXIT.problems, out: '' });
      expect(err).toContain(file);
    }
  });

  it.each([
    [[]],
    [['a.json', 'a.json']],
    [['a.json', '--source', 'harbour-post']],
    [['a.json', '--source', 'nobody=text.txt']],
    [['a.json', '--source', 'harbour-post=nowhere.txt']],
    [['a.json', '--source=harbour-post=text.txt', '--source=harbour-post=text.txt']],
    [['a.json', '--loud']],
  ])('says how it is used when it is used otherwise: %j', async (args) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain('--help');
  });

  it('explains itself', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('--source id=path');
  });
});
