import { indexDataset, type DatasetIndex } from '../domain/datasetIndex.ts';
import type { LoadFailure } from '../store/appState.ts';
import { NoChecker, openText } from './openText.ts';

/** The largest dataset file that is opened, in bytes. */
const LARGEST_FILE = 20_000_000;
/** How long a server may stay silent, in milliseconds. */
const PATIENCE = 20_000;

export type Loaded =
  { readonly ok: true; readonly index: DatasetIndex } | { readonly ok: false; readonly failure: LoadFailure };

interface Progress {
  readonly received: number;
  /** `null` where the server does not say, or packs the file. */
  readonly total: number | null;
}

const failed = (failure: LoadFailure): Loaded => ({ ok: false, failure });

/** Where the file of a dataset lies, beside the page. Ids are words and hyphens, so no id leads elsewhere. */
const fileOf = (dataset: string): string => new URL(`data/${dataset}.json`, document.baseURI).href;

/** The network or the server gave no answer, or not all of it. */
class Unfetched extends Error {}

/** What is asked of the network, so that its failures are told from all others. */
async function fetched<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (cause) {
    throw new Unfetched('No answer from the network.', { cause });
  }
}

/**
 * Fetches and checks a dataset.
 * @throws an `AbortError` when `signal` says so, and whatever goes wrong in the page itself
 */
export async function loadDataset(
  dataset: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  try {
    const text = await fetchText(dataset, onProgress, signal);
    if (typeof text !== 'string') return failed(text);
    const parsed = await openText(text);
    signal.throwIfAborted();
    if (!parsed.ok) {
      const { findings } = parsed;
      return failed({ kind: findings.some(({ rule }) => rule === 'json') ? 'not-json' : 'invalid', findings });
    }
    return parsed.dataset.id === dataset
      ? { ok: true, index: indexDataset(parsed.dataset) }
      : failed({ kind: 'misnamed', id: parsed.dataset.id });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Unfetched || error instanceof NoChecker)) throw error;
    if (!navigator.onLine) return failed({ kind: 'offline' });
    return failed({ kind: error instanceof NoChecker ? 'no-checker' : 'unreachable' });
  }
}

/** The file of a dataset as text, or why it is not to be had. */
async function fetchText(
  dataset: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<string | LoadFailure> {
  // Only silence is held against a server: a large file may take its time on a slow line.
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), PATIENCE);
  };
  try {
    heard();
    const response = await fetched(fetch(fileOf(dataset), { signal: AbortSignal.any([signal, silence.signal]) }));
    if (response.status === 404) return { kind: 'missing' };
    if (!response.ok) return { kind: 'refused', status: response.status };
    // A host that answers every address with its front page has no such file either.
    if (response.headers.get('content-type')?.startsWith('text/html')) return { kind: 'missing' };
    const text = await readText(response, (progress) => {
      heard();
      onProgress(progress);
    });
    return text ?? { kind: 'too-large', limit: LARGEST_FILE };
  } finally {
    clearTimeout(timer);
  }
}

/** The body as text, or `null` when it is larger than we open. */
async function readText(response: Response, onProgress: (progress: Progress) => void): Promise<string | null> {
  const length = Number(response.headers.get('content-length'));
  const total = length > 0 && !response.headers.has('content-encoding') ? length : null;
  if (!response.body) return fetched(response.text());
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let received = 0;
  let text = '';
  for (;;) {
    const { done, value } = await fetched(reader.read());
    if (done) return text + decoder.decode();
    received += value.byteLength;
    if (received > LARGEST_FILE) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
    onProgress({ received, total });
  }
}
