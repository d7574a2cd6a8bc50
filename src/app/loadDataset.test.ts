import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDataset, type Loaded } from './loadDataset.ts';
import { NoChecker, openText } from './openText.ts';

// As it is, except where a test has it fail.
vi.mock('./openText.ts', { spy: true });

const HARBOUR = readFileSync('tests/fixtures/valid/harbour.json', 'utf8');
const JSON_TYPE = { 'content-type': 'application/json' };

const fetching = vi.fn<(url: string, init: { readonly signal: AbortSignal }) => Promise<Response>>();
const online = { onLine: true };

beforeEach(() => {
  fetching.mockReset();
  online.onLine = true;
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('document', { baseURI: 'https://news.example/story/?dataset=harbour' });
  vi.stubGlobal('navigator', online);
});
afterEach(() => {
  vi.mocked(openText).mockReset();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

interface Progress {
  readonly received: number;
  readonly total: number | null;
}

function load(dataset = 'harbour', signal = new AbortController().signal) {
  const progress: Progress[] = [];
  return { loaded: loadDataset(dataset, (step) => progress.push(step), signal), progress };
}

async function failureOf(loaded: Promise<Loaded>) {
  const result = await loaded;
  return result.ok ? null : result.failure;
}

/** A body that comes in these pieces. */
function streamed(pieces: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const rest = [...pieces];
  return new ReadableStream({
    pull: (controller) => {
      const next = rest.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('loadDataset', () => {
  it('opens the file beside the page', async () => {
    fetching.mockResolvedValue(new Response(HARBOUR, { headers: JSON_TYPE }));
    const result = await load().loaded;
    expect(result.ok && result.index.dataset.id).toBe('harbour');
    expect(fetching.mock.calls.map(([url]) => url)).toEqual(['https://news.example/story/data/harbour.json']);
  });

  it('says how far it has come, and of how much where the server says so', async () => {
    const body = bytes(HARBOUR);
    const half = body.length >> 1;
    const pieces = [body.slice(0, half), body.slice(half)];
    fetching.mockResolvedValueOnce(
      new Response(streamed(pieces), { headers: { ...JSON_TYPE, 'content-length': `${body.length}` } }),
    );
    const plain = load();
    expect((await plain.loaded).ok).toBe(true);
    expect(plain.progress).toEqual([
      { received: half, total: body.length },
      { received: body.length, total: body.length },
    ]);

    const packed = { ...JSON_TYPE, 'content-length': '9', 'content-encoding': 'gzip' };
    fetching.mockResolvedValueOnce(new Response(streamed(pieces), { headers: packed }));
    const gzipped = load();
    await gzipped.loaded;
    expect(gzipped.progress.map(({ total }) => total)).toEqual([null, null]);
  });

  it('puts letters together that come in two pieces', async () => {
    const body = bytes(HARBOUR);
    const cut = body.indexOf(bytes('—')[0] ?? -1) + 1;
    fetching.mockResolvedValue(new Response(streamed([body.slice(0, cut), body.slice(cut)])));
    const result = await load().loaded;
    expect(result.ok && result.index.dataset.quotes[0]?.prefix).toContain('SELMOUTH—');
  });

  it.each([
    ['missing: 404', () => new Response('', { status: 404 }), { kind: 'missing' }],
    ['missing: a 404 with a page', () => html(404), { kind: 'missing' }],
    ['missing: the front page instead of the file', () => html(200), { kind: 'missing' }],
    ['refused: 500', () => new Response('', { status: 500 }), { kind: 'refused', status: 500 }],
    ['refused: a 503 with a page', () => html(503), { kind: 'refused', status: 503 }],
    ['refused: 403', () => new Response('', { status: 403 }), { kind: 'refused', status: 403 }],
  ])('%s', async (_, response, failure) => {
    fetching.mockResolvedValue(response());
    expect(await failureOf(load().loaded)).toEqual(failure);
  });

  const html = (status: number) =>
    new Response('<!doctype html>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

  it('tells a lost network from a lost server', async () => {
    fetching.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failureOf(load().loaded)).toEqual({ kind: 'unreachable' });
    online.onLine = false;
    expect(await failureOf(load().loaded)).toEqual({ kind: 'offline' });
  });

  it('is unreachable when the line breaks in the middle', async () => {
    const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    fetching.mockResolvedValue(new Response(broken));
    expect(await failureOf(load().loaded)).toEqual({ kind: 'unreachable' });
  });

  it.each([
    ['something else', '[1, 2, 3]', 'not-an-object'],
    ['another version', HARBOUR.replace('sourceline/1', 'sourceline/9'), 'format-version'],
    ['a broken rule', HARBOUR.replace('"subject": "harbour-board"', '"subject": "nobody"'), 'reference-resolves'],
  ])('is invalid with the checker’s findings: %s', async (_, text, rule) => {
    fetching.mockResolvedValue(new Response(text, { headers: JSON_TYPE }));
    const failure = await failureOf(load().loaded);
    expect(failure?.kind).toBe('invalid');
    expect(failure?.kind === 'invalid' && failure.findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each([
    ['nothing', ''],
    ['half a file', HARBOUR.slice(0, HARBOUR.length / 2)],
    ['a text', 'Not found'],
  ])('is no JSON, and says where it stops being so: %s', async (_, text) => {
    fetching.mockResolvedValue(new Response(text, { headers: JSON_TYPE }));
    const failure = await failureOf(load().loaded);
    expect(failure).toMatchObject({ kind: 'not-json', findings: [{ rule: 'json' }] });
  });

  it('tells a checker that did not come from a dataset that did not', async () => {
    fetching.mockImplementation(() => Promise.resolve(new Response(HARBOUR)));
    vi.mocked(openText).mockImplementation(() => Promise.reject(new NoChecker()));
    expect(await failureOf(load().loaded)).toEqual({ kind: 'no-checker' });
    online.onLine = false;
    expect(await failureOf(load().loaded)).toEqual({ kind: 'offline' });
  });

  it('never takes a fault of the page for one of the network', async () => {
    fetching.mockImplementation(() => Promise.resolve(new Response(HARBOUR)));
    const fault = new TypeError('Cannot read properties of undefined');
    vi.mocked(openText).mockRejectedValueOnce(fault);
    await expect(load().loaded).rejects.toBe(fault);
    const told = loadDataset(
      'harbour',
      () => {
        throw fault;
      },
      new AbortController().signal,
    );
    await expect(told).rejects.toBe(fault);
  });

  it('does not open one dataset under the name of another', async () => {
    fetching.mockResolvedValue(new Response(HARBOUR));
    expect(await failureOf(load('other').loaded)).toEqual({ kind: 'misnamed', id: 'harbour' });
  });

  it('stops reading what is too large, however much more would come', async () => {
    const megabyte = new Uint8Array(1_000_000);
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        sent++;
        controller.enqueue(megabyte);
      },
      cancel: () => void (cancelled = true),
    });
    fetching.mockResolvedValue(new Response(endless));
    expect(await failureOf(load().loaded)).toEqual({ kind: 'too-large', limit: 20_000_000 });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(25);
  });

  describe('when it takes long', () => {
    beforeEach(() => vi.useFakeTimers());

    const untilAborted = (signal: AbortSignal): Promise<Response> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });

    it('gives a silent server up after twenty seconds', async () => {
      fetching.mockImplementation((_, { signal }) => untilAborted(signal));
      let failure: unknown = 'none yet';
      const { loaded } = load();
      void failureOf(loaded).then((found) => (failure = found));
      await vi.advanceTimersByTimeAsync(19_999);
      expect(failure).toBe('none yet');
      await vi.advanceTimersByTimeAsync(1);
      expect(failure).toEqual({ kind: 'unreachable' });
    });

    it('waits for a slow line as long as something comes', async () => {
      const body = bytes(HARBOUR);
      const size = Math.ceil(body.length / 6);
      let at = 0;
      let aborted = false;
      fetching.mockImplementation((_, { signal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        const drip = new ReadableStream<Uint8Array<ArrayBuffer>>({
          pull: async (controller) => {
            await new Promise((resolve) => setTimeout(resolve, 15_000));
            controller.enqueue(body.slice(at, (at += size)));
            if (at >= body.length) controller.close();
          },
        });
        return Promise.resolve(new Response(drip));
      });
      const { loaded } = load();
      await vi.advanceTimersByTimeAsync(100_000);
      expect((await loaded).ok).toBe(true);
      await vi.advanceTimersByTimeAsync(100_000);
      expect(aborted).toBe(false);
    });

    it('rejects when it is called off, so that nobody takes it for a failure', async () => {
      fetching.mockImplementation((_, { signal }) => untilAborted(signal));
      const control = new AbortController();
      const { loaded } = load('harbour', control.signal);
      control.abort();
      await expect(loaded).rejects.toMatchObject({ name: 'AbortError' });
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
