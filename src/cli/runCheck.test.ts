import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT, type CliIo } from './io.ts';
import { runCheck } from './runCheck.ts';

const fixture = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');
const text = readFileSync('tests/fixtures/harbour.txt', 'utf8');
const FILES: Readonly<Record<string, string>> = {
  'data/a.json': fixture,
  'data/b.json': fixture.replace('"q-fees"', '"q-gone"'),
  'data/c.json': fixture.replace('"layout"', '"lay-out"'),
  'text.txt': text,
  'other.txt': text.replace('rain', 'snow'),
};

async function run(args: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const io: CliIo = {
    read: (path) => {
      const content = files[path];
      return Promise.resolve(
        content === undefined ? { ok: false, message: 'Not there.', mend: 'Look.' } : { ok: true, text: content },
      );
    },
    listJson: (directory) =>
      Promise.resolve(Object.keys(files).filter((path) => path.startsWith(directory) && path.endsWith('.json'))),
    out: (line) => lines.out.push(line),
    err: (line) => lines.err.push(line),
  };
  const code = await runCheck(args, io);
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

describe('data:check', () => {
  it('passes a good dataset, and says plainly that its wording was not checked', async () => {
    const { code, out } = await run(['data/a.json']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('No problems found.');
    expect(out).toContain('the quotes from harbour-post were NOT compared with its text');
  });

  it('compares the wording where the text is given', async () => {
    const { code, out } = await run(['data/a.json', '--source', 'harbour-post=text.txt']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('the quotes from harbour-post were compared with its text, word for word');
    expect(out).not.toContain('NOT');
  });

  it('takes a text for one also where npm has kept the word before it', async () => {
    const named = await run(['data/a.json', '--source', 'harbour-post=text.txt']);
    expect(await run(['data/a.json', 'harbour-post=text.txt'])).toEqual(named);
    // A file may have the sign in its name.
    expect((await run(['data/a=b.json'])).out).toContain('data/a=b.json');
  });

  it('refuses a text with one word changed', async () => {
    const { code, out } = await run(['data/a.json', '--source=harbour-post=other.txt']);
    expect(code).toBe(EXIT.problems);
    expect(out).toContain('error  text-fingerprint  sources[0].text.sha256');
  });

  it('checks all of data/ when no file is named, and groups the report by file', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(EXIT.problems);
    const order = [
      'data/a.json',
      'data/b.json',
      'reference-resolves',
      'data/c.json',
      'warning  unknown-key',
      '3 files checked',
    ];
    const places = order.map((part) => out.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('refuses a tour whose saved view cannot be restored', async () => {
    const tour = { id: 'walk', title: 'A walk', steps: [{ title: 'One', text: 'Two.', view: 'select=nobody' }] };
    const { code, out } = await run(['data/d.json'], {
      'data/d.json': JSON.stringify({ ...(JSON.parse(fixture) as object), tours: [tour] }),
    });
    expect(code).toBe(EXIT.problems);
    expect(out).toContain('error  tour-view  tours[0].steps[0].view');
    expect(out).toContain('"select" has "nobody", which is unknown.');
  });

  it('lets warnings pass', async () => {
    expect((await run(['data/c.json'])).code).toBe(EXIT.ok);
  });

  it('prints where, what and how to mend it', async () => {
    const { out } = await run(['data/b.json']);
    expect(out).toMatch(
      / {2}error {2}reference-resolves {2}\S+\n {4}No quote has the id "q-\w+"\.\n {4}→ Correct the id/,
    );
    expect(out).toContain('Coverage is worked out once there are no errors.');
  });

  it('prints coverage', async () => {
    const { out } = await run(['data/a.json']);
    expect(out).toContain('harbour-post: 5 of 6 paragraphs quoted; nothing from 6');
    expect(out).toContain('quotes per paragraph 0:0 1:1 2:1 3:1 4:1 5:1 6:0');
    expect(out).toContain('21.9 % of the text is quoted (206 characters)');
    expect(out).toContain('resting on one voice: 2 of 3; on unnamed voices: 1 of 3; on one quote: 2 of 3');
  });

  it('gives the same report as JSON', async () => {
    const { code, out } = await run(['--json', 'data/a.json', 'data/b.json']);
    expect(code).toBe(EXIT.problems);
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          file: 'data/a.json',
          ok: true,
          errors: 0,
          wording: { notChecked: ['harbour-post'] },
          coverage: { sources: [{ quotedLength: 206 }] },
        },
        { file: 'data/b.json', ok: false, findings: [{ rule: 'reference-resolves', severity: 'error' }] },
      ],
    });
  });

  it('explains itself', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('Usage:');
  });

  it.each([
    [['--colour'], /--colour/],
    [['--source'], /source/],
    [['--source', 'text.txt'], /needs an id and a path/],
    [['--source', 'a=text.txt', '--source', 'a=text.txt'], /given twice/],
    [['data/a.json', '--source', 'harbour-post=gone.txt'], /gone\.txt\): Not there/],
    [['data/a.json', '--source', 'other-post=text.txt'], /no file has a source with this id/],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, err } = await run(args);
    expect(code).toBe(EXIT.usage);
    expect(err).toMatch(message);
    expect(err).toContain('--help');
  });

  it('says so when there is nothing to check', async () => {
    expect(await run([], {})).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('no dataset in data/') as string,
    });
  });

  it('reports a file that cannot be read beside the others', async () => {
    const { code, out } = await run(['gone.json', 'data/a.json']);
    expect(code).toBe(EXIT.problems);
    expect(out).toMatch(/gone\.json\n {2}error {2}file\n {4}Not there\.\n {4}→ Look\./);
    expect(out).toContain('2 files checked: 1 error, 0 warnings.');
  });
});
