import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from './staticServer.ts';

const parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
let server: StaticServer;

beforeAll(async () => {
  const folder = join(parent, 'dist');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'a b.json'), '{}');
  writeFileSync(join(parent, 'secret.txt'), 'not served');
  server = await serveFolder(folder, '/sub/path/');
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Asks for a path as written: `fetch` would tidy it first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  it('serves the page for the folder itself, whatever its query', async () => {
    const response = await fetch(`${server.url}?select=iran`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<title>page</title>');
  });

  it('compresses text', async () => {
    expect((await fetch(server.url)).headers.get('content-encoding')).toBe('gzip');
  });

  it('finds a file by its escaped name', async () => {
    expect(await (await fetch(new URL('a%20b.json', server.url))).json()).toEqual({});
  });

  it.each([
    '/',
    '/index.html',
    '/sub/path/missing.html',
    '/sub/path/%E0%A4%A',
    '/sub/path/../../secret.txt',
    '/sub/path/..%2fsecret.txt',
    '/sub/path/%2e%2e/secret.txt',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});
