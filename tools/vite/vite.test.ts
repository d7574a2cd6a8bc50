import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIDEWAYS } from '../../src/ui/shared/media.ts';
import { canOpenBrowser } from './canOpenBrowser.ts';
import { checkedHash } from './checkedDatasets.ts';
import { contentSecurity } from './contentSecurity.ts';
import { datasets } from './datasets.ts';
import { furtherLetters } from './furtherLetters.ts';
import { namedMedia } from './namedMedia.ts';
import { preloadFont } from './preloadFont.ts';

describe('a build', () => {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  const options: InlineConfig = {
    ...{ root, logLevel: 'silent', configFile: false },
    css: { postcss: { plugins: [namedMedia, furtherLetters] } },
  };
  const built = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');

  beforeAll(async () => {
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'one-2012.json'), '{ "id":  "one-2012" }\n');
    writeFileSync(join(root, 'data', 'Notes of mine.json'), '{}');
    writeFileSync(join(root, 'main.js'), 'import "./main.css"; document.title = "built";');
    writeFileSync(
      join(root, 'main.css'),
      `@font-face { font-family: Plain; src: url("./plain-latin.woff2"); }
       @font-face { font-family: 'Quay Variable'; src: url("./quay-latin-wght-normal.woff2"); }
       @font-face { font-family: 'Quay Variable'; src: url("./quay-latin-ext-wght-normal.woff2"); }
       @media screen and (--sideways) and (orientation: landscape) { a { top: 0; } }`,
    );
    writeFileSync(join(root, 'unknown.css'), '@media (--sidewise) { a { top: 0; } }');
    writeFileSync(join(root, 'unknown.js'), 'import "./unknown.css";');
    for (const name of ['plain-latin', 'quay-latin-wght-normal', 'quay-latin-ext-wght-normal'])
      writeFileSync(join(root, `${name}.woff2`), `letters of ${name}`);
    writeFileSync(
      join(root, 'index.html'),
      '<!doctype html><html><head><meta charset="utf-8" /><script type="module" src="/main.js"></script></head></html>',
    );
    await build({
      ...options,
      base: './',
      build: { assetsInlineLimit: 0, cssMinify: false },
      plugins: [datasets('data'), preloadFont('plain-latin'), contentSecurity()],
    });
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('copies each dataset byte for byte, and nothing else', () => {
    expect(built('data/one-2012.json')).toBe('{ "id":  "one-2012" }\n');
    expect(() => built('data/Notes of mine.json')).toThrow('ENOENT');
  });

  it('states its policy once, before anything that loads', () => {
    const html = built('index.html');
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:script|link)/));
  });

  it('asks for the font of the labels before any script has run', () => {
    const href = /<link rel="preload" as="font" type="font\/woff2" crossorigin href="\.\/([^"]+)">/.exec(
      built('index.html'),
    );
    expect(built(href?.[1] ?? '')).toBe('letters of plain-latin');
  });

  it('puts the letters of a font beyond Latin into a family of their own', () => {
    const css = readdirSync(join(root, 'dist/assets')).find((name) => name.endsWith('.css'));
    const faces = built(`assets/${css ?? ''}`).matchAll(/font-family: ([^;]+); src: url\("\.\/(quay-[a-z-]+)-/g);
    expect([...faces].map(([, family, file]) => [family, file])).toEqual([
      ["'Quay Variable'", 'quay-latin-wght-normal'],
      ["'Quay Further'", 'quay-latin-ext-wght-normal'],
    ]);
  });

  it('writes out named media conditions, and fails at a name that there is not', async () => {
    const css = readdirSync(join(root, 'dist/assets')).find((name) => name.endsWith('.css'));
    expect(built(`assets/${css ?? ''}`)).toContain(`@media screen and ${SIDEWAYS} and (orientation: landscape)`);
    await expect(
      build({ ...options, build: { rolldownOptions: { input: join(root, 'unknown.js') }, write: false } }),
    ).rejects.toThrow('There is no media condition --sidewise.');
  });
});

describe('canOpenBrowser', () => {
  it.each([
    ['darwin', {}, true],
    ['win32', {}, true],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { WSL_DISTRO_NAME: 'Debian' }, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0', SSH_CONNECTION: 'somewhere' }, false],
    ['darwin', { CI: 'true' }, false],
    ['darwin', { BROWSER: 'none' }, false],
  ] as const)('on %s with %o: %s', (platform, env, expected) => {
    expect(canOpenBrowser(platform, env)).toBe(expected);
  });
});

describe('a dataset that the page opens unchecked', () => {
  const harbour = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');

  it('was checked, and is known by the whole of its file', () => {
    expect(checkedHash(harbour, 'harbour.json')).toMatch(/^[0-9a-f]{64}$/);
    expect(checkedHash(`${harbour} `, 'harbour.json')).not.toBe(checkedHash(harbour, 'harbour.json'));
  });

  it('breaks no rule, and holds nothing that a check would leave out', () => {
    expect(() => checkedHash('{}', 'harbour.json')).toThrow('harbour.json is broken');
    expect(() => checkedHash(harbour.replace('{', '{ "unknown": true,'), 'harbour.json')).toThrow('left out');
  });
});
