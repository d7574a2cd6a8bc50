// Who may import whom. The table is the one of docs/ARCHITECTURE.md; tests/architecture/ proves that each rule fires.

/** What each folder of src/ may import besides itself; `app` may import all. */
const MAY_IMPORT = {
  domain: [],
  anchoring: [],
  encoding: ['domain'],
  dataset: ['domain', 'anchoring'],
  view: ['domain'],
  graph: ['view', 'domain', 'encoding'],
  exchange: ['dataset', 'view', 'domain', 'anchoring', 'encoding'],
  store: ['view', 'dataset', 'domain', 'anchoring'],
  ui: ['store', 'view', 'domain', 'exchange', 'anchoring', 'encoding', 'graph'],
  cli: [
    ...['dataset', 'exchange', 'view', 'domain', 'anchoring', 'encoding', 'graph/layouts', 'graph/still'],
    'ui/shared/auditReport',
  ],
};

const TEST = '[.]test[.]tsx?$';

const layers = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${others.join(', ') || 'no other folder'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...others].map((other) => `^src/${other}\\b`) },
}));

const only = (name, packages, folders) => ({
  name,
  comment: `${packages} is for ${folders.join(', ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [...folders.map((folder) => `^src/${folder}`), TEST] },
  to: { path: `(^|/)node_modules/(${packages})(/|$)` },
});

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'ui-siblings',
      comment: 'A panel never imports another; what they share is in ui/shared',
      severity: 'error',
      from: { path: '^src/ui/([^/]+)/' },
      to: { path: '^src/ui/', pathNot: '^src/ui/($1|shared)/' },
    },
    {
      name: 'graph-canvas-only',
      comment: 'Of the interface only ui/canvas knows the living picture, and only ui/export the still one',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: '^src/ui/(canvas|export)/' },
      to: { path: '^src/graph/' },
    },
    {
      name: 'still-for-export',
      comment: 'What leaves the page is drawn without a canvas',
      severity: 'error',
      from: { path: '^src/ui/export/' },
      to: { path: '^src/graph/', pathNot: '^src/graph/still\\b' },
    },
    {
      name: 'src-stands-alone',
      comment: 'The product does not import its tests and tools',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: `^(tests|tools|bench)/|${TEST}` },
    },
    only('react-only', 'react|react-dom|@types/react|@types/react-dom|lucide-react|react-i18next', [
      'ui/',
      'app/',
      'store/hooks',
    ]),
    only('cytoscape-only', 'cytoscape|cytoscape-[^/]+|@types/cytoscape[^/]*', ['graph/']),
    only('zustand-only', 'zustand', ['store/']),
    only('zod-only', 'zod', ['dataset/']),
    {
      name: 'node-only',
      comment: 'Node is for cli, tools and tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', TEST] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-packages',
      comment: 'The product ships with `dependencies` alone; types are not shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli/', TEST] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [TEST, '[.]d[.]ts$', '^src/cli/[^/]+[.]ts$', '^src/app/main[.]tsx$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
