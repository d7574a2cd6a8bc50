import { changedKeys, encodeView, sameView } from '../view/urlCodec.ts';
import type { View } from '../view/view.ts';
import { VIEW_KEYS } from '../view/viewKeys.ts';
import type { AppStore } from './createAppStore.ts';

/** How long the address waits for a camera or a search to come to rest, in milliseconds. Browsers allow about 200 writes in 10 s. */
const REST = 250;

/** The parts of a window the address needs. */
export interface AddressWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
}

/** The address of a view at this page, from its path on. */
export function addressOf(view: View, location: AddressWindow['location']): string {
  const query = encodeView(view);
  return location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
}

/**
 * Keeps the address and the view the same, both ways, from the moment a dataset stands. A person's steps become
 * entries that Back undoes; a camera, a search or a panel only brings the present entry up to date. Returns how to
 * stop.
 */
export function syncAddress(store: AppStore, page: AddressWindow): () => void {
  let written = store.getState().view;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const depthHere = (): number => {
    const state: unknown = page.history.state;
    const depth = typeof state === 'object' && state !== null && 'depth' in state ? state.depth : 0;
    return typeof depth === 'number' ? depth : 0;
  };

  const write = (how: 'push' | 'replace', view: View): void => {
    clearTimeout(timer);
    timer = undefined;
    const depth = depthHere() + (how === 'push' ? 1 : 0);
    try {
      if (how === 'push') page.history.pushState({ depth }, '', addressOf(view, page.location));
      else page.history.replaceState({ depth }, '', addressOf(view, page.location));
      written = view;
      store.getState().setDepth(depth);
    } catch {
      // A browser refuses when writes come too fast, or in a frame without an address of its own. The view goes on.
      store.getState().tell({ kind: 'address-stuck' });
    }
  };

  const flush = (): void => {
    if (timer === undefined) return;
    write('replace', store.getState().view);
  };

  const onChange = (isMended = false): void => {
    const { view, load, origin, held } = store.getState();
    if (held) return;
    const isHere = load.kind === 'ready' && load.index.dataset.id === view.dataset;
    // Until a dataset stands, a link keeps what it asked for; a step to another dataset is one that Back undoes at once.
    if ((!isHere && view.dataset === written.dataset) || sameView(view, written)) return;
    const steps = changedKeys(written, view).some((key) => VIEW_KEYS[key].history === 'push');
    if (origin === 'address' || isMended) write('replace', view);
    else if (!steps) {
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
    } else {
      write('push', view);
    }
  };

  // What was only waiting to be written belongs to the entry that is being left.
  const beforeStep = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    if (
      timer !== undefined &&
      changedKeys(previous.view, state.view).some((key) => VIEW_KEYS[key].history === 'push')
    ) {
      write('replace', previous.view);
    }
    // What changes as the dataset comes is what that does not have: the entry is mended, nobody took a step.
    onChange(state.load !== previous.load);
  });
  const whenLoaded = store.subscribe((state, previous) => {
    if (state.load !== previous.load) onChange();
  });

  const whenReleased = store.subscribe((state, previous) => {
    if (previous.held && !state.held) onChange();
  });

  const onPop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { openQuery, setDepth } = store.getState();
    setDepth(depthHere());
    openQuery(page.location.search);
    written = store.getState().view;
  };
  page.addEventListener('popstate', onPop);
  page.addEventListener('pagehide', flush);
  store.getState().setDepth(depthHere());

  return () => {
    flush();
    beforeStep();
    whenLoaded();
    whenReleased();
    page.removeEventListener('popstate', onPop);
    page.removeEventListener('pagehide', flush);
  };
}
