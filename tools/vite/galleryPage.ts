import type { Plugin } from 'vite';

/**
 * Shows a page of the project at `/gallery` of the development server. It is no part of a build.
 * @param file of the page, from the root of the project
 */
export const galleryPage = (file: string): Plugin => ({
  name: 'sourceline:gallery-page',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (/^\/gallery\/?(?:\?.*)?$/.test(request.url ?? '')) request.url = `/${file}`;
      next();
    });
  },
});
