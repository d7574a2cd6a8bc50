import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Room for a link longer than most hosts take, in bytes, so that the page is what answers it. */
const LONGEST_HEAD = 65_536;
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.md', '.svg']);

export interface StaticServer {
  /** Address of the folder, ending in a slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder below a path of this machine, as a plain static host does: files, gzip for text, 404 for the
 * rest, and no headers that would help the page.
 * @param path begins and ends with a slash, e.g. `/some/place/`
 */
export async function serveFolder(folder: string, path: string): Promise<StaticServer> {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.startsWith(path) ? decoded(pathname.slice(path.length)) : undefined;
    const file = name === undefined ? undefined : inside(folder, name === '' ? 'index.html' : name);
    const missing = (): void => void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    if (file === undefined) {
      missing();
      return;
    }
    readFile(file).then((content) => {
      const extension = extname(file);
      const zip = COMPRESSED.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
      const body = zip ? gzipSync(content) : content;
      response
        .writeHead(200, {
          'content-type': TYPES[extension] ?? 'application/octet-stream',
          'content-length': body.length,
          'cache-control': 'no-cache',
          ...(zip ? { 'content-encoding': 'gzip' } : {}),
        })
        .end(body);
    }, missing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}${path}`, close: () => closed(server) };
}

function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

function inside(folder: string, name: string): string | undefined {
  const root = normalize(folder + sep);
  const file = normalize(join(root, name));
  return file.startsWith(root) ? file : undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
