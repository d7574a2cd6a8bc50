import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { canOpenBrowser } from './tools/vite/canOpenBrowser.ts';
import { checkedDatasets } from './tools/vite/checkedDatasets.ts';
import { contentSecurity } from './tools/vite/contentSecurity.ts';
import { datasets } from './tools/vite/datasets.ts';
import { freshStyles } from './tools/vite/freshStyles.ts';
import { furtherLetters } from './tools/vite/furtherLetters.ts';
import { galleryPage } from './tools/vite/galleryPage.ts';
import { namedMedia } from './tools/vite/namedMedia.ts';
import { preloadFont } from './tools/vite/preloadFont.ts';
import { splitCatalogue } from './tools/vite/splitCatalogue.ts';
import { stillPage } from './tools/vite/stillPage.ts';

/** What the living picture begins with, which the page asks for beside what it starts with (src/app/Picture.tsx). */
const LIVING_PICTURE = 'src/ui/canvas/GraphCanvas.tsx';

export default defineConfig({
  // Relative addresses: the build runs from any static host and any folder on it.
  base: './',
  // There is one page and its state is in the query, so an unknown path is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    react(),
    splitCatalogue(LIVING_PICTURE),
    datasets('data'),
    checkedDatasets('data'),
    stillPage('data/iran-syria-2012.json', LIVING_PICTURE),
    preloadFont('source-sans-3-latin-wght-normal'),
    freshStyles(),
    contentSecurity(),
    galleryPage('tests/gallery/index.html'),
  ],
  css: { postcss: { plugins: [namedMedia, furtherLetters] } },
  build: {
    target: 'es2022',
    // The policy allows no `data:` fonts, and an inlined asset is loaded even by who never needs it.
    assetsInlineLimit: 0,
    // A browser of the target that does not know it loads the same files a little later.
    modulePreload: { polyfill: false },
    license: { fileName: 'licenses.md' },
    // What the page starts with comes in one piece of ours and one of libraries, which stays in caches for longer: some
    // forty small files, as they would be cut by themselves, wait for one another.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]/, priority: 2 },
            { name: 'start', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', open: canOpenBrowser(process.platform, process.env) },
  preview: { host: '127.0.0.1' },
  test: {
    maxWorkers: 2,
    // Properties over hundreds of cases, and names and roles over a whole page, take their time on a busy machine.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,tests,tools,bench}/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts', 'tests/setupDom.ts'],
        },
      },
    ],
  },
});
