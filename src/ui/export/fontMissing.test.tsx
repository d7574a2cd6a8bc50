import { afterEach, expect, it, vi } from 'vitest';
import { FontMissing, fontFaces } from './fontFaces.ts';

class Rule {
  readonly style: { readonly getPropertyValue: (name: string) => string };
  constructor(values: Readonly<Record<string, string>>) {
    this.style = { getPropertyValue: (name) => values[name] ?? '' };
  }
}

const withFont = (file: string): void => {
  vi.stubGlobal('CSSFontFaceRule', Rule);
  const rule = new Rule({
    'font-family': "'Quay Sans'",
    src: `url(${file}) format('woff2')`,
    'unicode-range': 'U+0-FF',
  });
  vi.spyOn(document, 'styleSheets', 'get').mockReturnValue([
    { href: 'https://example.org/page.css', cssRules: [rule] },
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
  const rules = await fontFaces('quay', 'Quay Sans');
  expect(rules).toContain(`base64,${btoa('font')}`);
  fetch.mockRejectedValue(new TypeError('offline'));
  expect(await fontFaces('quay', 'Quay Sans')).toBe(rules);
  expect(fetch).toHaveBeenCalledExactlyOnceWith('https://example.org/once.woff2', { cache: 'force-cache' });
});

it('makes no drawing of another font where one cannot be had, and asks anew at the next try', async () => {
  withFont('late.woff2');
  const fetch = vi.fn<() => Promise<Response>>().mockRejectedValue(new TypeError('offline'));
  vi.stubGlobal('fetch', fetch);
  await expect(fontFaces('quay', 'Quay Sans')).rejects.toThrow(FontMissing);
  fetch.mockResolvedValue(new Response('gone', { status: 404 }));
  await expect(fontFaces('quay', 'Quay Sans')).rejects.toThrow(FontMissing);
  fetch.mockResolvedValue(new Response('font'));
  expect(await fontFaces('quay', 'Quay Sans')).toContain('@font-face');
});
