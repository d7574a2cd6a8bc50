import type { Plugin } from 'vite';

/**
 * Has the built page ask for a font first of all. The browser alone would find it once it lays something out in it, and what
 * moves with its letters would be seen to.
 * @param name of the font's file, without its hash and ending
 */
export const preloadFont = (name: string): Plugin => ({
  name: 'sourceline:preload-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const file = Object.keys(bundle).find((path) => path.includes(`/${name}-`) && path.endsWith('.woff2'));
      if (file === undefined) throw new Error(`The build has no font ${name}.`);
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${file}` };
      return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
    },
  },
});
