import { prepareEvidence } from '../ui/evidence/EvidencePanel.tsx';
import { fetchParts } from '../ui/shared/lazyPart.tsx';

/** Where a browser does not say when it has nothing to do: how long it is left alone, in milliseconds. */
const PAUSE = 200;

/** Resolves when there is nothing more urgent to do. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 10 * PAUSE });
    else setTimeout(resolve, PAUSE);
  });

/** Not in every browser, and so not in TypeScript's library (Save Data API). */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches all that the page did not start with, piece by piece, so that each is there when it is asked for, also without a
 * connection. For who saves data, only what a next step in the evidence shows. To be called when the picture stands.
 * Does not reject.
 */
export async function fetchAtRest(): Promise<void> {
  await idle();
  await prepareEvidence().catch(() => undefined);
  if (!savesData()) await fetchParts(idle);
}
