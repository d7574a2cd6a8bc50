import type { Plugin } from 'vite';

/**
 * Has the built page ask for a font along with its scripts. Nothing on the page uses it before they have run, so the
 * browser alone would find it last, and the labels of the picture are measured in it.
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
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
});
