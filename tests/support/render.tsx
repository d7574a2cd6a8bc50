import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { createAppStore, type AppStore } from '../../src/store/createAppStore.ts';
import { AppStoreContext } from '../../src/store/hooks.ts';
import type { View } from '../../src/view/view.ts';
import { makeIndex } from './dataset.ts';

interface Options {
  /** What the view differs in from that of a newcomer. */
  readonly view?: Partial<View>;
  readonly index?: DatasetIndex;
}

/** A store whose dataset, the harbour quarrel, is here. */
export function makeStore({ view = {}, index = makeIndex() }: Options = {}): AppStore {
  const store = createAppStore(`dataset=${index.dataset.id}`);
  store.getState().setReady(index);
  store.getState().patch(view);
  return store;
}

/** Renders a part of the page over a store of its own, or one made before. */
export function renderWithStore(
  part: ReactNode,
  options: Options & { readonly store?: AppStore } = {},
): RenderResult & { readonly store: AppStore } {
  const store = options.store ?? makeStore(options);
  return { store, ...render(<AppStoreContext value={store}>{part}</AppStoreContext>) };
}

/** Lets media queries, which jsdom does not have, hold as told; `set` changes the answer as a turned phone does. */
export function stubMedia(holds: (query: string) => boolean = () => false): {
  readonly set: (now: typeof holds) => void;
} {
  let current = holds;
  const listeners = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return current(query);
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  return {
    set: (now) => {
      current = now;
      listeners.forEach((listener) => listener());
    },
  };
}
