import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { createAppStore } from '../store/createAppStore.ts';
import { loadDataset } from './loadDataset.ts';
import { openDatasets } from './openDatasets.ts';

vi.mock('./loadDataset.ts', () => ({ loadDataset: vi.fn() }));

type Load = typeof loadDataset;
interface Call {
  readonly dataset: string;
  readonly progress: Parameters<Load>[1];
  readonly signal: AbortSignal;
  readonly resolve: (loaded: Awaited<ReturnType<Load>>) => void;
  readonly reject: (error: unknown) => void;
}
let calls: Call[] = [];

beforeEach(() => {
  calls = [];
  vi.mocked(loadDataset).mockImplementation(
    (dataset, progress, signal) =>
      new Promise((resolve, reject) => {
        calls.push({ dataset, progress, signal, resolve, reject });
      }),
  );
});

function call(at: number): Call {
  const found = calls[at];
  if (!found) throw new Error(`No call ${at} to load a dataset.`);
  return found;
}

const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

function open() {
  const store = createAppStore('dataset=harbour');
  return { store, ...openDatasets(store), load: () => store.getState().load };
}

describe('openDatasets', () => {
  it('opens nothing in place of what the address does not name', () => {
    const store = createAppStore('dataset=/data/nothere.json');
    openDatasets(store);
    expect(calls).toEqual([]);
    expect(store.getState().load).toEqual({
      kind: 'failed',
      failure: { kind: 'unnamed', value: '/data/nothere.json' },
    });
  });

  it('opens the dataset of the view, with progress', async () => {
    const { load } = open();
    expect(call(0).dataset).toBe('harbour');
    expect(load()).toEqual({ kind: 'loading', received: 0, total: null });
    call(0).progress({ received: 5, total: 10 });
    expect(load()).toEqual({ kind: 'loading', received: 5, total: 10 });
    call(0).resolve({ ok: true, index: makeIndex() });
    await settle();
    expect(load().kind).toBe('ready');
  });

  it('says why it could not, and tries again when asked', async () => {
    const { load, retry } = open();
    call(0).resolve({ ok: false, failure: { kind: 'offline' } });
    await settle();
    expect(load()).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
    retry();
    expect(load().kind).toBe('loading');
    expect(call(1).dataset).toBe('harbour');
    call(1).resolve({ ok: true, index: makeIndex() });
    await settle();
    expect(load().kind).toBe('ready');
  });

  it('opens another when the view names it, and not when anything else changes', () => {
    const { store } = open();
    store.getState().patch({ search: 'quay' });
    expect(calls).toHaveLength(1);
    store.getState().patch({ dataset: 'other' });
    expect(calls.map(({ dataset }) => dataset)).toEqual(['harbour', 'other']);
  });

  it('calls off the one before, whose answer no longer counts', async () => {
    const { store, load } = open();
    store.getState().patch({ dataset: 'other' });
    expect(call(0).signal.aborted).toBe(true);
    call(1).resolve({ ok: true, index: makeIndex({ id: 'other' }) });
    call(0).resolve({ ok: false, failure: { kind: 'missing' } });
    await settle();
    const now = load();
    expect(now.kind === 'ready' && now.index.dataset.id).toBe('other');
  });

  it('says that the page itself failed, and tells the browser of it', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const fault = new TypeError('Cannot read properties of undefined');
    const { load, retry } = open();
    call(0).reject(fault);
    await settle();
    expect(load()).toEqual({ kind: 'failed', failure: { kind: 'fault', reason: fault.message } });
    expect(report.mock.calls).toEqual([[fault]]);
    retry();
    call(1).resolve({ ok: true, index: makeIndex() });
    await settle();
    expect(load().kind).toBe('ready');
    vi.unstubAllGlobals();
  });

  it('leaves no rejection behind when it calls one off', async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on('unhandledRejection', note);
    const { store } = open();
    store.getState().patch({ dataset: 'other' });
    call(0).reject(new DOMException('aborted', 'AbortError'));
    await settle();
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
  });
});
