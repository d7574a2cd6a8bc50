import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurity.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const partOf = (html: string, name: string): string | undefined =>
  contentSecurityPolicy(html)
    .split('; ')
    .find((part) => part.startsWith(`${name} `));

it('allows the page’s own origin, and nothing that stands in a page without any', () => {
  const html = '<script type="module" src="./a.js"></script><script type="application/ld+json">{}</script>';
  expect(partOf(html, 'script-src')).toBe("script-src 'self'");
  expect(partOf(html, 'style-src')).toBe("style-src 'self'");
});

it('allows each script and style that stands in the page by its very text', () => {
  const html = '<style>a{}</style><style data-from="./b.css">\nb{}\n</style><script data-x="y">run()</script>';
  expect(partOf(html, 'style-src')).toBe(`style-src 'self' ${hash('a{}')} ${hash('\nb{}\n')}`);
  expect(partOf(html, 'script-src')).toBe(`script-src 'self' ${hash('run()')}`);
});

it('allows no code made up as the page runs, and no other origin', () => {
  expect(contentSecurityPolicy('<style>a{}</style><script>run()</script>')).not.toMatch(/unsafe|https?:|\*/);
});

it('is written so that it ends no attribute', () => {
  expect(contentSecurityPolicy('<style>a{content:"\\""}</style>')).not.toContain('"');
});
