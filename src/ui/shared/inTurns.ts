/** How long work may keep the page from answering before the next turn, in milliseconds. */
const TURN = 8;

/**
 * Does long work in turns, between which the page can answer, as long as its `yield`s are near enough to one another. Nothing but
 * answers comes between where the browser knows such turns; elsewhere all is done at once, since anything else of the page
 * might come first.
 * @param failed told what the work throws, which then ends
 * @returns what ends it before its end
 */
export function inTurns(work: Generator<undefined, void>, failed: (error: unknown) => void): () => void {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  let isOver = false;
  const go = (): void => {
    const start = performance.now();
    try {
      while (!isOver) {
        if (work.next().done) return;
        if (!scheduler?.yield || performance.now() - start < TURN) continue;
        void scheduler.yield().then(go);
        return;
      }
    } catch (error) {
      failed(error);
    }
  };
  go();
  return () => {
    isOver = true;
    work.return();
  };
}
