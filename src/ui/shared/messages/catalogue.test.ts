import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { PREDICATES } from '../../../domain/vocabulary.ts';
import en from './en.json';

/** Every message by its whole key: `filters.search`. */
function flatten(messages: object, prefix = ''): readonly (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return flatten(value, `${prefix}${key}.`);
    return [[`${prefix}${key}`, String(value)] as const];
  });
}

const messages = flatten(en);
const PLURAL = /_(?:one|other)$/;
const keys = new Set(messages.map(([key]) => key.replace(PLURAL, '')));

interface Use {
  /** A key, or a pattern with `*` where the code puts in a value. */
  readonly key: string;
  readonly hasCount: boolean;
  readonly at: string;
}

/** What an argument may be as a key: both branches of a choice, `*` for what is put into a template. */
function keysOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join('')];
  }
  return ['?'];
}

function usesIn(file: string, text: string): readonly Use[] {
  const uses: Use[] = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    const [first, second] = node.arguments;
    const { text: name } = node.expression;
    if (!first || (name !== 't' && name !== 'label')) return;
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`;
    const hasCount = second !== undefined && /\bcount\b/.test(second.getText());
    // `label` looks for a dataset's word in a group of the catalogue, and does without where it has none.
    for (const key of keysOf(first)) uses.push({ key: name === 'label' ? `${key}.*` : key, hasCount, at });
  };
  visit(source);
  return uses;
}

const uses = ['src/ui', 'src/app']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.endsWith('i18n.ts'))
  .flatMap((file) => usesIn(file, readFileSync(file, 'utf8')));

const matches = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`).test(key);

describe('the catalogue', () => {
  it('is read by calls this test can follow', () => {
    expect(uses.length).toBeGreaterThan(50);
    expect(uses.filter(({ key }) => key.includes('?')).map(({ at }) => at)).toEqual([]);
  });

  it('has every message the code asks for', () => {
    const groups = new Set(['predicate.*']);
    const missing = uses.filter(({ key }) => !groups.has(key) && ![...keys].some((known) => matches(key, known)));
    expect(missing.map(({ key, at }) => `${key} at ${at}`)).toEqual([]);
  });

  it('has no message that nothing asks for', () => {
    expect([...keys].filter((key) => !uses.some((use) => matches(use.key, key)))).toEqual([]);
  });

  it('has both forms of every message that counts, and the code gives it the count', () => {
    const all = new Set(messages.map(([key]) => key));
    const plural = [...keys].filter((key) => all.has(`${key}_one`) || all.has(`${key}_other`));
    expect(plural.length).toBeGreaterThan(5);
    for (const key of plural) {
      expect(all.has(`${key}_one`) && all.has(`${key}_other`) && !all.has(key), key).toBe(true);
      for (const use of uses.filter((each) => each.key === key)) expect(use.hasCount, `${key} at ${use.at}`).toBe(true);
    }
  });

  it('has words in every message', () => {
    expect(messages.filter(([, message]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

it('has the words of every predicate, affirmed and denied', () => {
  const words: Readonly<Record<string, string>> = en.predicate;
  for (const id of Object.keys(PREDICATES)) {
    expect(words[id], id).toMatch(/\S/);
    expect(words[`${id}-denial`], id).toMatch(/\S/);
  }
});
