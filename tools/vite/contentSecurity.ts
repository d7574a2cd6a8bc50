import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The policy of a built page: everything comes from the page's own origin, and no script or style stands in the page itself
 * but what the build has put there, each known by its very text. `data:` and `blob:` images are exports and previews
 * the page makes; `blob:` workers are not fetched.
 */
export const contentSecurityPolicy = (html: string): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...hashesOf(html, SCRIPT)].join(' '),
    ["style-src 'self'", ...hashesOf(html, STYLE)].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
/** One that is fetched is of the page's origin; one with a type holds data. */
const SCRIPT = /<script\b(?![^>]*\s(?:src|type)=)[^>]*>(.*?)<\/script>/gs;

const hashesOf = (html: string, element: RegExp): readonly string[] =>
  [...html.matchAll(element)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/**
 * Puts the policy into the built page as a `meta` element, so that it holds on a host that sends no headers. The
 * development server goes without: its hot updates need inline script and style. Comes after all that puts something there.
 */
export const contentSecurity = (): Plugin => ({
  name: 'sourceline:content-security',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      // First of all, before anything that loads: a policy does not reach back.
      html.replace(
        /(<head[^>]*>)/i,
        (head) => `${head}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}">`,
      ),
  },
});
