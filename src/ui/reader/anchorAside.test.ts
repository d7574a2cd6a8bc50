import { afterEach, describe, expect, it, vi } from 'vitest';
import { HARBOUR, HARBOUR_TEXT } from '../../../tests/support/harbour.ts';
import { anchorAside } from './anchorAside.ts';
import type { AnchorAnswer, AnchorRequest } from './anchorRequest.ts';

const short: AnchorRequest = {
  text: HARBOUR_TEXT,
  anchors: HARBOUR.quotes,
  length: HARBOUR_TEXT.length,
  isOriginal: true,
};
const long: AnchorRequest = { ...short, text: `${'Filler. '.repeat(50_000)}\n\n${HARBOUR_TEXT}`, isOriginal: false };

/** Workers that do as a test says when they are asked. */
function fakeWorkers(answer: (send: (message: AnchorAnswer) => void, fail: () => void) => void) {
  const ended = vi.fn();
  class FakeWorker extends EventTarget {
    readonly terminate = ended;
    postMessage(): void {
      const send = (data: AnchorAnswer) => this.dispatchEvent(new MessageEvent('message', { data }));
      queueMicrotask(() => answer(send, () => this.dispatchEvent(new Event('error'))));
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return ended;
}

afterEach(() => vi.unstubAllGlobals());

describe('finding quotes aside', () => {
  it('does an article at once, without a worker', async () => {
    vi.stubGlobal('Worker', () => {
      throw new Error('no worker is wanted');
    });
    const found = await anchorAside(short, () => undefined, new AbortController().signal);
    expect(found.map(({ kind }) => kind)).toEqual(short.anchors.map(() => 'found'));
  });

  it('gives a long text to a worker, tells how far that is, and ends it', async () => {
    const ended = fakeWorkers((send) => {
      send({ kind: 'progress', done: 1, total: 2 });
      send({ kind: 'done', anchorings: [] });
    });
    const onProgress = vi.fn();
    expect(await anchorAside(long, onProgress, new AbortController().signal)).toEqual([]);
    expect(onProgress).toHaveBeenCalledWith(1, 2);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('does it itself where the worker fails or is refused', async () => {
    fakeWorkers((_, fail) => fail());
    const found = await anchorAside(long, () => undefined, new AbortController().signal);
    expect(found.map(({ kind }) => kind)).toEqual(short.anchors.map(() => 'found'));
  });

  it('stops when told to', async () => {
    const control = new AbortController();
    const ended = fakeWorkers(() => control.abort());
    await expect(anchorAside(long, () => undefined, control.signal)).rejects.toThrow(/abort/i);
    expect(ended).toHaveBeenCalledOnce();
  });
});
