import type { AppStore } from '../store/createAppStore.ts';
import { loadDataset } from './loadDataset.ts';

/** What the address has in place of the name of a dataset; `null` where it names one, or none. */
const unnamedIn = (store: AppStore): string | null =>
  store
    .getState()
    .notices.flatMap((notice) => (notice.kind === 'problems' ? notice.problems : []))
    .find(({ key }) => key === 'dataset')?.value ?? null;

export interface DatasetOpener {
  /** Tries again to open the dataset of the present view. */
  readonly retry: () => void;
}

/** Opens the dataset a view names, now and whenever the view names another. */
export function openDatasets(store: AppStore): DatasetOpener {
  let current = new AbortController();

  const open = async (dataset: string): Promise<void> => {
    current.abort();
    const control = new AbortController();
    current = control;
    store.getState().setLoad({ kind: 'loading', received: 0, total: null });
    try {
      const loaded = await loadDataset(
        dataset,
        (progress) => store.getState().setLoad({ kind: 'loading', ...progress }),
        control.signal,
      );
      if (control.signal.aborted) return;
      if (loaded.ok) store.getState().setReady(loaded.index);
      else store.getState().setLoad({ kind: 'failed', failure: loaded.failure });
    } catch (error) {
      if (control.signal.aborted) return;
      // Whoever mends the page finds it where they look for such things.
      reportError(error);
      const reason = error instanceof Error ? error.message : String(error);
      store.getState().setLoad({ kind: 'failed', failure: { kind: 'fault', reason } });
    }
  };

  store.subscribe((state, previous) => {
    if (state.view.dataset !== previous.view.dataset) void open(state.view.dataset);
  });
  const retry = (): void => void open(store.getState().view.dataset);
  const unnamed = unnamedIn(store);
  if (unnamed === null) retry();
  else store.getState().setLoad({ kind: 'failed', failure: { kind: 'unnamed', value: unnamed } });
  return { retry };
}
