import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// What a page has and a plain computation has not. `graph`, `store/urlSync`, `ui` and `app` alone may touch it.
const PAGE_GLOBALS = [
  'window',
  'document',
  'self',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'matchMedia',
  'requestAnimationFrame',
  'alert',
  'confirm',
  'prompt',
];
const PAGE_FOLDERS = ['src/graph/**', 'src/store/urlSync*', 'src/ui/**', 'src/app/**'];

const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'global', 'require'];

const restrict = (names, message) => names.map((name) => ({ name, message }));
const NO_PAGE = restrict(PAGE_GLOBALS, 'Pages are for graph, store/urlSync, ui and app (docs/ARCHITECTURE.md).');
const NO_NODE = restrict(NODE_GLOBALS, 'Node is for cli, tools and tests (docs/ARCHITECTURE.md).');

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, everywhere.',
};
const CATALOGUED_TEXT = [
  {
    selector: 'JSXText[value=/[A-Za-z]{2}/]',
    message: 'Interface text comes from the message catalogue (src/ui/shared/messages/).',
  },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder)$/] > Literal',
    message: 'Interface text comes from the message catalogue (src/ui/shared/messages/).',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Ids, Latin words and single signs: nothing here takes emoji apart.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', ...NO_PAGE, ...NO_NODE] },
  },
  {
    files: ['src/**'],
    ignores: [...PAGE_FOLDERS, 'src/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[...NO_PAGE, ...NO_NODE].map(({ name, message }) => ({ object: 'globalThis', property: name, message })),
      ],
    },
  },
  {
    files: PAGE_FOLDERS,
    rules: { 'no-restricted-globals': ['error', ...NO_NODE] },
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off', 'no-restricted-globals': ['error', ...NO_PAGE] },
  },
  {
    files: ['src/**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/{ui,app}/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, ...CATALOGUED_TEXT] },
  },
  {
    // What tools read as configuration, and what describes a package that exports that way.
    files: ['*.{ts,js,cjs}', '**/*.d.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-restricted-syntax': 'off' },
  },
);
