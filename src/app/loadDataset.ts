import { indexDataset, type DatasetIndex } from '../domain/datasetIndex.ts';
import type { LoadFailure } from '../store/appState.ts';
import { openText } from './openText.ts';

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

/** Fetches and checks a dataset. Never rejects, save with an `AbortError` when `signal` says so. */
export async function loadDataset(
  dataset: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  let text: string;
  // Only silence is held against a server: a large file may take its time on a slow line.
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), PATIENCE);
  };
  try {
    heard();
    const response = await fetch(fileOf(dataset), { signal: AbortSignal.any([signal, silence.signal]) });
    if (response.status === 404) return failed({ kind: 'missing' });
    if (!response.ok) return failed({ kind: 'refused', status: response.status });
    // A host that answers every address with its front page has no such file either.
    if (response.headers.get('content-type')?.startsWith('text/html')) return failed({ kind: 'missing' });
    const read = await readText(response, (progress) => {
      heard();
      onProgress(progress);
    });
    if (read === null) return failed({ kind: 'too-large', limit: LARGEST_FILE });
    text = read;
  } catch {
    signal.throwIfAborted();
    return failed({ kind: navigator.onLine ? 'unreachable' : 'offline' });
  } finally {
    clearTimeout(timer);
  }

  let parsed: Awaited<ReturnType<typeof openText>>;
  try {
    parsed = await openText(text);
  } catch {
    return failed({ kind: navigator.onLine ? 'unreachable' : 'offline' });
  }
  signal.throwIfAborted();
  if (!parsed.ok) return failed({ kind: 'invalid', findings: parsed.findings });
  return parsed.dataset.id === dataset
    ? { ok: true, index: indexDataset(parsed.dataset) }
    : failed({ kind: 'misnamed', id: parsed.dataset.id });
}

/** The body as text, or `null` when it is larger than we open. */
async function readText(response: Response, onProgress: (progress: Progress) => void): Promise<string | null> {
  const length = Number(response.headers.get('content-length'));
  const total = length > 0 && !response.headers.has('content-encoding') ? length : null;
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let received = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
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
