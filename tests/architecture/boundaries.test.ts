import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = '.dependency-cruiser.cjs';

interface RuleFile {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions;
}
const { forbidden, options } = createRequire(import.meta.url)(join(ROOT, CONFIG)) as RuleFile;

/** Files that a rule must refuse: where they stand, what they import, and the rule that says no. */
const REFUSED: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/domain/a1.ts', '../view/target.ts', 'domain-imports'],
  ['src/domain/a2.ts', '../anchoring/target.ts', 'domain-imports'],
  ['src/anchoring/a.ts', '../domain/target.ts', 'anchoring-imports'],
  ['src/encoding/a.ts', '../graph/target.ts', 'encoding-imports'],
  ['src/dataset/a.ts', '../view/target.ts', 'dataset-imports'],
  ['src/view/a1.ts', '../store/target.ts', 'view-imports'],
  ['src/view/a2.ts', '../dataset/target.ts', 'view-imports'],
  ['src/graph/a.ts', '../store/target.ts', 'graph-imports'],
  ['src/exchange/a.ts', '../ui/shared/target.ts', 'exchange-imports'],
  ['src/store/a.ts', '../graph/target.ts', 'store-imports'],
  ['src/ui/filters/a1.ts', '../../app/target.ts', 'ui-imports'],
  ['src/ui/filters/a2.ts', '../evidence/target.ts', 'ui-siblings'],
  ['src/ui/shared/a.ts', '../evidence/target.ts', 'ui-siblings'],
  ['src/ui/filters/a3.ts', '../../graph/target.ts', 'graph-canvas-only'],
  ['src/ui/export/a.ts', '../../graph/target.ts', 'still-for-export'],
  ['src/cli/a1.ts', '../ui/shared/target.ts', 'cli-imports'],
  ['src/cli/a2.ts', '../graph/target.ts', 'cli-imports'],
  ['src/view/a3.ts', '../../tests/support/target.ts', 'src-stands-alone'],
  ['src/view/a4.ts', './target.test.ts', 'src-stands-alone'],
  ['src/graph/b1.ts', 'react', 'react-only'],
  ['src/store/b.ts', 'react', 'react-only'],
  ['src/ui/canvas/b.ts', 'cytoscape', 'cytoscape-only'],
  ['src/cli/b.ts', 'cytoscape-fcose', 'cytoscape-only'],
  ['src/ui/filters/b1.ts', 'zustand', 'zustand-only'],
  ['src/view/b1.ts', 'zod', 'zod-only'],
  ['src/dataset/b.ts', 'node:fs', 'node-only'],
  ['src/app/b.ts', 'vitest', 'no-dev-packages'],
  ['src/view/c1.ts', './c1Back.ts', 'no-circles'],
  ['src/view/c2.ts', './gone.ts', 'no-unresolved'],
];

/** Imports that the house allows, so that the rules are not simply refusing all. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['src/dataset/ok1.ts', '../domain/target.ts'],
  ['src/dataset/ok2.ts', 'zod'],
  ['src/encoding/ok.ts', '../domain/target.ts'],
  ['src/graph/ok1.ts', 'cytoscape'],
  ['src/graph/ok2.ts', '../encoding/target.ts'],
  ['src/exchange/ok.ts', '../anchoring/target.ts'],
  ['src/store/ok.ts', 'zustand'],
  ['src/store/ok2.ts', '../anchoring/target.ts'],
  ['src/store/hooks.ts', 'react'],
  ['src/ui/canvas/ok.ts', '../../graph/target.ts'],
  ['src/ui/export/ok.ts', '../../graph/still.ts'],
  ['src/ui/evidence/ok1.ts', '../shared/target.ts'],
  ['src/ui/evidence/ok2.ts', 'react'],
  ['src/cli/ok1.ts', 'node:fs'],
  ['src/cli/ok2.ts', '../graph/layouts/target.ts'],
  ['src/cli/ok3.ts', '../graph/still.ts'],
  ['src/cli/ok4.ts', '../ui/shared/auditReport.ts'],
  ['src/app/ok.ts', '../graph/target.ts'],
  ['src/view/ok.test.ts', '../../tests/support/target.ts'],
  ['src/dataset/ok.test.ts', 'node:fs'],
];

const TARGETS = [
  ...['domain', 'anchoring', 'encoding', 'dataset', 'view', 'graph', 'graph/layouts', 'store', 'app'],
  ...['ui/shared', 'ui/evidence'],
].map((folder) => `src/${folder}/target.ts`);

let tree: string;

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

async function cruiseFrom(folder: string): Promise<ICruiseResult> {
  // The API reads the working directory for relative paths unless it is told another.
  const tsConfig = extractTypeScriptConfig(join(ROOT, 'tsconfig.json'));
  const { output } = await cruise(
    ['src', 'tests'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden } },
    undefined,
    { tsConfig },
  );
  if (typeof output === 'string') throw new Error('The cruise gave text instead of a result.');
  return output;
}

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'sourceline-planted-'));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const file of ['package.json', 'tsconfig.json', CONFIG]) cpSync(join(ROOT, file), join(tree, file));
  for (const file of [
    ...TARGETS,
    'src/graph/still.ts',
    'src/ui/shared/auditReport.ts',
    'src/view/target.test.ts',
    'tests/support/target.ts',
  ]) {
    plant(file, 'export const target = 1;\n');
  }
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) plant(file, `import '${imported}';\n`);
  plant('src/view/c1Back.ts', "import './c1.ts';\n");
  plant('src/view/alone.ts', 'export const alone = 1;\n');
  plant(
    'src/view/typed.ts',
    "import type { target } from '../graph/target.ts';\nexport type Target = typeof target;\n",
  );
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the rules on who imports whom', () => {
  let violations: readonly string[];

  beforeAll(async () => {
    const { summary } = await cruiseFrom(tree);
    violations = summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`);
  });

  it.each(REFUSED)('refuse %s importing %s (%s)', (file, _imported, rule) => {
    expect(violations).toContain(`${file}: ${rule}`);
  });

  it.each(ALLOWED)('allow %s to import %s', (file) => {
    expect(violations.filter((violation) => violation.startsWith(`${file}:`))).toEqual([]);
  });

  it('refuse a module that nothing imports and that imports nothing', () => {
    expect(violations).toContain('src/view/alone.ts: no-orphans');
  });

  it('see imports of types alone', () => {
    expect(violations).toContain('src/view/typed.ts: view-imports');
  });

  it('are all planted against', () => {
    const planted = new Set([...REFUSED.map(([, , rule]) => rule), 'no-orphans']);
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name ?? ''))).toEqual([]);
  });
});

describe('the gate', () => {
  it('fails the command on a planted violation', () => {
    const command = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const { status, stdout } = spawnSync(process.execPath, [command, 'src', '--config', CONFIG], {
      cwd: tree,
      encoding: 'utf8',
    });
    expect(stdout).toContain('domain-imports');
    expect(status).not.toBe(0);
  });

  // Under a compiler it cannot use, the cruise finds no modules and therefore nothing wrong.
  it('sees the modules of this project and what they import', async () => {
    const { modules, summary } = await cruiseFrom(ROOT);
    expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(20);
    expect(summary.totalDependenciesCruised ?? 0).toBeGreaterThan(20);
  });
});
