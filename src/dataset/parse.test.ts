import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_SIZE, MAX_FINDINGS_PER_RULE } from './limits.ts';
import { parseDataset, parseDatasetText, type ParseResult } from './parse.ts';

const fixture = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');
const text = readFileSync('tests/fixtures/harbour.txt', 'utf8');
const dataset = (): Record<string, unknown> => JSON.parse(fixture) as Record<string, unknown>;

/** What holds of every answer, whatever came in. */
function expectSound(result: ParseResult): void {
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(result.ok).toBe(errors.length === 0);
  for (const { rule, message, mend } of result.findings) {
    expect(rule).toMatch(/^[a-z-]+$/);
    expect(message).not.toMatch(/undefined|\[object|Invalid input/);
    expect(mend).not.toBe('');
  }
}

/** Every path to a value inside, deepest included. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[...path], ...inner.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === step ? replaceAt(item, rest, replacement) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === step ? replaceAt(item, rest, replacement) : item]),
  );
}

describe('parseDataset', () => {
  it('gives a valid dataset as it is', () => {
    const result = parseDataset(dataset());
    expect(result.findings).toEqual([]);
    expect(result.ok && result.dataset).toEqual(dataset());
  });

  it('survives any value there is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(fc.property(fc.oneof(anything, fc.jsonValue()), (value) => expectSound(parseDataset(value))));
  });

  it('survives any value in any place of a valid dataset', () => {
    const paths = pathsOf(dataset()).filter((path) => path.length > 0);
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, '', 0, -1, 1e300, [], {}, 'harbour-board', 'constructor', '__proto__'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, replacement) => {
        expectSound(parseDataset(replaceAt(dataset(), path, replacement)));
        expectSound(
          parseDataset(replaceAt(dataset(), path, replacement), { sourceTexts: new Map([['harbour-post', text]]) }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('survives a value that throws when it is read, and one that contains itself', () => {
    const bomb = {
      get format(): string {
        throw new Error('boom');
      },
    };
    expect(parseDataset(bomb).findings).toMatchObject([
      { rule: 'unreadable', message: 'The data could not be read (boom).' },
    ]);
    const circle = dataset();
    circle.claims = circle;
    expectSound(parseDataset(circle));
  });

  it('reports every problem of a file whose schema does not hold, and says that the rules were not run', () => {
    const { findings } = parseDataset({ ...dataset(), title: 1, language: '', claims: {} });
    expect(findings.map(({ path }) => path)).toEqual(['title', 'language', 'claims', '']);
    expect(findings.at(-1)?.message).toMatch(/^The \d\d rules .* were not run/);
  });

  it('reports problems of several rules at once', () => {
    const { findings } = parseDataset({
      ...dataset(),
      claims: [],
      headlines: [{ subject: 'a', object: 'b', category: 'c' }],
    });
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const rule of ['reference-resolves', 'voice-used', 'quote-used', 'headline-exists'])
      expect(rules).toContain(rule);
  });

  it('counts what goes beyond a long list of findings', () => {
    const actors = Array.from({ length: MAX_FINDINGS_PER_RULE + 50 }, () => ({
      id: 'Bad Id',
      name: 'n',
      type: 'state',
    }));
    const { findings } = parseDataset({ ...dataset(), actors });
    expect(findings.filter(({ message }) => message.includes('50 more'))).toHaveLength(1);
    expect(findings.length).toBeLessThan(MAX_FINDINGS_PER_RULE + 5);
  });

  it('does not change what it is given', () => {
    const given = { ...dataset(), extra: 1 };
    const before = structuredClone(given);
    parseDataset(given);
    expect(given).toEqual(before);
  });

  it('says which sources had their wording checked', () => {
    expect(parseDataset(dataset()).wording).toEqual({ checked: [], notChecked: ['harbour-post'] });
    const sourceTexts = new Map([['harbour-post', text]]);
    expect(parseDataset(dataset(), { sourceTexts }).wording).toEqual({ checked: ['harbour-post'], notChecked: [] });
    expect(parseDataset({ format: 'sourceline/1' }, { sourceTexts }).wording).toEqual({ checked: [], notChecked: [] });
  });

  it('reads a source text with a byte order mark and Windows line ends as the text it is', () => {
    const sourceTexts = new Map([['harbour-post', `\uFEFF${text.replace(/\n/g, '\r\n')}`]]);
    expect(parseDataset(dataset(), { sourceTexts }).findings).toEqual([]);
  });

  it('says what was changed in reading a text, where it differs all the same', () => {
    const sourceTexts = new Map([['harbour-post', `${text.replace(/\n/g, '\r\n')}\r\n`]]);
    expect(parseDataset(dataset(), { sourceTexts }).findings).toMatchObject([
      {
        rule: 'text-fingerprint',
        message: expect.stringMatching(/Windows .* line ends were read/) as string,
        mend: 'Only white space at the end is too much: remove it.',
      },
    ]);
  });
});

describe('parseDatasetText', () => {
  it('tolerates a byte order mark', () => {
    expect(parseDatasetText(`\uFEFF${fixture}`).ok).toBe(true);
  });

  it('refuses a text that is too large before reading it', () => {
    expect(parseDatasetText(' '.repeat(MAX_FILE_SIZE + 1)).findings).toMatchObject([{ rule: 'too-large' }]);
  });

  it('does not take "__proto__" for a key of its own', () => {
    const result = parseDatasetText(fixture.replace('{', '{"__proto__": {"polluted": true},'));
    expect(result).toMatchObject({ ok: true, findings: [{ rule: 'unknown-key' }] });
    expect(result.ok && 'polluted' in result.dataset).toBe(false);
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.string(), (any) => expectSound(parseDatasetText(any))));
  });
});
