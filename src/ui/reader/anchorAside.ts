import type { QuoteAnchoring } from '../../anchoring/anchorQuotes.ts';
import { answer, type AnchorAnswer, type AnchorRequest } from './anchorRequest.ts';

/** From this length on, in UTF-16 code units, a worker pays; an article is done within a frame. */
const LONG_TEXT = 300_000;

/**
 * Finds quotes without holding up the page: long texts in a worker, where there are workers. Rejects with an `AbortError`
 * when `signal` says so.
 */
export async function anchorAside(
  request: AnchorRequest,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<readonly QuoteAnchoring[]> {
  if (request.text.length < LONG_TEXT || typeof Worker === 'undefined') return answer(request, onProgress);
  try {
    return await inWorker(request, onProgress, signal);
  } catch {
    signal.throwIfAborted();
    // A worker may be refused or lost; slowly is better than not at all.
    return answer(request, onProgress);
  }
}

function inWorker(
  request: AnchorRequest,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<readonly QuoteAnchoring[]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./anchorWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<readonly QuoteAnchoring[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AnchorAnswer>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else resolve(data.anchorings);
    });
    worker.addEventListener('error', () => reject(new Error('The worker that finds quotes failed.')));
    signal.addEventListener('abort', () => reject(new Error('Finding quotes was stopped.')), { once: true });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
