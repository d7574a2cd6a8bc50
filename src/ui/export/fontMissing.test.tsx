import { afterEach, expect, it, vi } from 'vitest';
import { FontMissing, fontFaces } from './fontFaces.ts';

class Rule {
  readonly style: { readonly getPropertyValue: (name: string) => string };
  constructor(values: Readonly<Record<string, string>>) {
    this.style = { getPropertyValue: (name) => values[name] ?? '' };
  }
}

const QUAY = ['Quay Sans', 'Quay Further'] as const;

const face = (family: string, file: string, range: string): Rule =>
  new Rule({ 'font-family': `'${family}'`, src: `url(${file}) format('woff2')`, 'unicode-range': range });

const withFont = (file: string): void => {
  vi.stubGlobal('CSSFontFaceRule', Rule);
  const rules = [
    face('Quay Sans', file, 'U+0-FF'),
    face('Quay Further', `further-${file}`, 'U+400-45F'),
    face('Stand-in Sans', 'other.woff2', 'U+0-FFFF'),
  ];
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([
    { href: 'https://example.org/page.css', cssRules: rules },
  ] as unknown as StyleSheetList);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks once for a font, from what the browser has, so that one that came is there without a connection', async () => {
  withFont('once.woff2');
  const fetch = vi.fn(() => Promise.resolve(new Response('font')));
  vi.stubGlobal('fetch', fetch);
  const rules = await fontFaces('quay', QUAY);
  expect(rules).toContain(`base64,${btoa('font')}`);
  fetch.mockRejectedValue(new TypeError('offline'));
  expect(await fontFaces('quay', QUAY)).toBe(rules);
  expect(fetch).toHaveBeenCalledExactlyOnceWith('https://example.org/once.woff2', { cache: 'force-cache' });
});

it('brings the letters beyond the first family, where a text has any, under the name that the drawing knows', async () => {
  withFont('beyond.woff2');
  const fetch = vi.fn(() => Promise.resolve(new Response('font')));
  vi.stubGlobal('fetch', fetch);
  const rules = await fontFaces('Ку quay', QUAY);
  expect(rules.match(/font-family:'[^']*';font-weight:400;unicode-range:[^;]*/g)).toEqual([
    "font-family:'Quay Sans';font-weight:400;unicode-range:U+0-FF",
    "font-family:'Quay Sans';font-weight:400;unicode-range:U+400-45F",
  ]);
  expect(fetch.mock.calls.map(([url]: readonly unknown[]) => url)).toEqual([
    'https://example.org/beyond.woff2',
    'https://example.org/further-beyond.woff2',
  ]);
});

it('makes no drawing of another font where one cannot be had, and asks anew at the next try', async () => {
  withFont('late.woff2');
  const fetch = vi.fn<() => Promise<Response>>().mockRejectedValue(new TypeError('offline'));
  vi.stubGlobal('fetch', fetch);
  await expect(fontFaces('quay', QUAY)).rejects.toThrow(FontMissing);
  fetch.mockResolvedValue(new Response('gone', { status: 404 }));
  await expect(fontFaces('quay', QUAY)).rejects.toThrow(FontMissing);
  fetch.mockResolvedValue(new Response('font'));
  expect(await fontFaces('quay', QUAY)).toContain('@font-face');
});
