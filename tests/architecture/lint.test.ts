import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  // A planted text is no file of the project, so the rules that ask for its types cannot run on it.
  overrideConfig: {
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
  },
});

async function rulesAgainst(filePath: string, code: string): Promise<readonly (string | null)[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const EXPORTED = (expression: string): string => `export const planted = (): unknown => ${expression};`;

describe('the lint rules', () => {
  it.each([
    ['src/domain/planted.ts', EXPORTED('window.innerWidth'), 'no-restricted-globals'],
    ['src/view/planted.ts', EXPORTED('document.title'), 'no-restricted-globals'],
    ['src/view/storage.ts', EXPORTED("localStorage.getItem('view')"), 'no-restricted-globals'],
    ['src/store/createAppStore.ts', EXPORTED('history.state'), 'no-restricted-globals'],
    ['src/exchange/planted.ts', EXPORTED('navigator.language'), 'no-restricted-globals'],
    ['src/domain/planted.ts', EXPORTED('globalThis.document'), 'no-restricted-properties'],
    ['src/cli/planted.ts', EXPORTED('document.title'), 'no-restricted-globals'],
    ['src/ui/filters/planted.ts', EXPORTED('process.env'), 'no-restricted-globals'],
    ['src/view/planted.ts', EXPORTED("console.log('a')"), 'no-console'],
    ['src/view/planted.ts', 'export default 1;\n', 'no-restricted-syntax'],
    ['src/view/planted.ts', 'export const planted = (a: any): unknown => a;\n', '@typescript-eslint/no-explicit-any'],
    ['src/view/planted.ts', EXPORTED('[1].at(0)!'), '@typescript-eslint/no-non-null-assertion'],
    ['src/view/planted.ts', `${'// more\n'.repeat(400)}${EXPORTED('1')}`, 'max-lines'],
    ['src/ui/filters/planted.tsx', EXPORTED('<p>Written here</p>'), 'no-restricted-syntax'],
    ['src/ui/filters/planted.tsx', EXPORTED('<p aria-label="Written here" />'), 'no-restricted-syntax'],
  ])('refuse in %s: %s', async (file, code, rule) => {
    expect(await rulesAgainst(file, code)).toContain(rule);
  });

  it.each([
    ['src/dataset/planted.ts', EXPORTED('globalThis.crypto')],
    ['src/graph/planted.ts', EXPORTED('window.innerWidth')],
    ['src/store/urlSync.ts', EXPORTED('history.state')],
    ['src/ui/filters/planted.tsx', EXPORTED("<p lang={document.documentElement.lang}>{'·'}</p>")],
    ['src/app/planted.ts', EXPORTED('localStorage.length')],
    ['src/cli/planted.ts', EXPORTED('console.log(process.argv)')],
  ])('allow in %s: %s', async (file, code) => {
    expect(await rulesAgainst(file, code)).toEqual([]);
  });
});
