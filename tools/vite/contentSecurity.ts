import type { Plugin } from 'vite';

/**
 * The policy of the built page: everything comes from the page's own origin, and no script or style stands in the
 * page itself. `data:` and `blob:` images are exports and previews the page makes; `blob:` workers are not fetched.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Puts the policy into the built page as a `meta` element, so that it holds on a host that sends no headers. The
 * development server goes without: its hot updates need inline script and style.
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
        `$1\n    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
      ),
  },
});
