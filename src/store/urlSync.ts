import { changedKeys, decodeView, encodeView, sameView } from '../view/urlCodec.ts';
import { parseBookmark, type Bookmark } from './bookmark.ts';
import type { Panel, View } from '../view/view.ts';
import { VIEW_KEYS } from '../view/viewKeys.ts';
import type { AppStore } from './createAppStore.ts';

/** How long the browser may take to go back, in milliseconds, before the present entry is written all the same. */
const PATIENCE = 1000;

/** How long the address waits for a camera or a search to come to rest, in milliseconds. Browsers allow about 200 writes in 10 s. */
const REST = 250;

/** The parts of a window the address needs. */
export interface AddressWindow {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
}

/** The address of a view at this page, from its path on. */
export function addressOf(view: View, location: AddressWindow['location']): string {
  const query = encodeView(view);
  return location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
}

/** The same, with the parameters of other tools that the page was opened with (`utm_…`), as they were written. */
function addressHere(view: View, location: AddressWindow['location']): string {
  const others = location.search
    .slice(1)
    .split('&')
    .filter(
      (part) => part !== '' && ![...new URLSearchParams(part).keys()].some((key) => Object.hasOwn(VIEW_KEYS, key)),
    );
  const query = [encodeView(view), ...others].filter((part) => part !== '').join('&');
  return location.pathname + (query === '' ? '' : `?${query}`) + location.hash;
}

/** Whether the panel shows the same in both views. */
const isSameSubject = (a: View, b: View): boolean => changedKeys(a, b).every((key) => !SUBJECT.has(key));
const SUBJECT: ReadonlySet<keyof View> = new Set(['dataset', 'select', 'path']);

/** An entry that a person's step makes, until the browser has it. */
interface Step {
  /** `opened`: it was made by opening a sheet, and closing that leads back out of it. */
  readonly state: { readonly depth: number; readonly bookmark: Bookmark | null; readonly opened: boolean };
  readonly address: string;
  readonly before: View;
}

/**
 * Keeps the address and the view the same, both ways, from the moment a dataset stands. A person's steps become
 * entries that Back undoes; a camera, a search or a panel only brings the present entry up to date. But on a small screen Back is
 * how people close what lies over it: there an opened sheet is an entry too, one for however many take each other's place, and closing
 * it any other way leads back out of that entry. Returns how to stop.
 * @param sheetHere the panel that lies over the picture as a sheet; `null` for none, and wherever there are no sheets
 * @param afterPaint when a step is to become an entry, which takes browsers several milliseconds: once its outcome is seen
 */
export function syncAddress(
  store: AppStore,
  page: AddressWindow,
  sheetHere: (view: View) => Panel | null = () => null,
  afterPaint: (then: () => void) => unknown = (then) => then(),
): () => void {
  let written = store.getState().view;
  // The same, but for what the browser refused.
  let told = written;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // From when the browser is asked to leave the entry of a closed sheet until it has: what changes meanwhile is written then.
  let closing: ReturnType<typeof setTimeout> | undefined;

  const kept = (key: 'depth' | 'bookmark' | 'opened'): unknown => {
    const state: unknown = page.history.state;
    return typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;
  };
  const depthHere = (): number => {
    const depth = kept('depth');
    return typeof depth === 'number' ? depth : 0;
  };

  const put = (how: 'push' | 'replace', { state, address, before }: Step): void => {
    try {
      if (how === 'push') page.history.pushState(state, '', address);
      else page.history.replaceState(state, '', address);
    } catch {
      // A browser refuses when writes come too fast, or in a frame without an address of its own. The view goes on, and
      // how far something was read is not worth a word.
      if (!sameView(written, before)) store.getState().tell({ kind: 'address-stuck' });
      written = before;
      if (how === 'push') store.getState().setDepth(depthHere(), state.bookmark);
    }
  };
  let step: Step | null = null;
  /** Has the browser know of the last step, before anything else is done with its history. */
  const settle = (): void => {
    const now = step;
    step = null;
    if (now) put('push', now);
  };

  const write = (how: 'push' | 'replace', view: View, opens = false): void => {
    clearTimeout(timer);
    timer = undefined;
    settle();
    const { bookmark } = store.getState();
    // What the panel shows is read on where only something around it changes.
    const readOn = how === 'push' && !isSameSubject(told, view) ? null : bookmark;
    told = view;
    const depth = depthHere() + (how === 'push' ? 1 : 0);
    const opened = how === 'push' ? opens : kept('opened') === true && sheetHere(view) !== null;
    const state = { depth, bookmark: readOn, opened };
    const next = { state, address: addressHere(view, page.location), before: written };
    written = view;
    if (how === 'replace') {
      put('replace', next);
      return;
    }
    store.getState().setDepth(depth, readOn);
    // A script may go back at once.
    if (store.getState().origin === 'script') {
      put('push', next);
      return;
    }
    step = next;
    afterPaint(() => {
      if (step === next) settle();
    });
  };

  const flush = (): void => {
    settle();
    if (timer === undefined) return;
    write('replace', store.getState().view);
  };

  /** The entry in which a sheet was opened is left: the one before it is what is seen now, not what was seen then. */
  const endClosing = (): void => {
    clearTimeout(closing);
    closing = undefined;
    write('replace', store.getState().view);
  };

  const onChange = (isMended = false): void => {
    const { view, load, origin, held } = store.getState();
    if (held || closing !== undefined) return;
    settle();
    const isHere = load.kind === 'ready' && load.index.dataset.id === view.dataset;
    // What could not be read changes no view. It was told once: a reload shall not tell it again.
    const isUnread = isHere && sameView(view, written) && decodeView(page.location.search).problems.length > 0;
    if (isUnread) {
      write('replace', view);
      return;
    }
    // Until a dataset stands, a link keeps what it asked for; a step to another dataset is one that Back undoes at once.
    if ((!isHere && view.dataset === written.dataset) || sameView(view, written)) return;
    const steps = changedKeys(written, view).some((key) => VIEW_KEYS[key].history === 'push');
    const isOpened = kept('opened') === true;
    const [before, after] = [sheetHere(written), sheetHere(view)];
    if (origin === 'address' || isMended) write('replace', view);
    else if (steps) write('push', view);
    else if (origin === 'person' && !isOpened && after !== null && after !== before) write('push', view, true);
    else if (isOpened && after === null && before !== null) {
      closing = setTimeout(endClosing, PATIENCE);
      page.history.back();
    } else {
      clearTimeout(timer);
      timer = setTimeout(flush, REST);
    }
  };

  const whenRead = store.subscribe((state, previous) => {
    // Nor while a hand drags: what it has not let go of yet is not the present entry's.
    const isReading = state.bookmark !== previous.bookmark && state.arrivals === previous.arrivals;
    if (!isReading || state.held || closing !== undefined) return;
    timer ??= setTimeout(flush, REST);
  });

  // What was only waiting to be written belongs to the entry that is being left.
  const beforeStep = store.subscribe((state, previous) => {
    if (state.view === previous.view) return;
    const isStep = changedKeys(previous.view, state.view).some((key) => VIEW_KEYS[key].history === 'push');
    if (timer !== undefined && (isStep || sheetHere(previous.view) !== sheetHere(state.view))) {
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
    // Who goes back at once has taken back the step itself.
    step = null;
    const { openQuery, setDepth } = store.getState();
    setDepth(depthHere(), parseBookmark(kept('bookmark')));
    if (closing !== undefined) {
      endClosing();
      return;
    }
    openQuery(page.location.search);
    written = store.getState().view;
    told = written;
  };
  page.addEventListener('popstate', onPop);
  page.addEventListener('pagehide', flush);
  store.getState().setDepth(depthHere(), parseBookmark(kept('bookmark')));

  return () => {
    flush();
    clearTimeout(closing);
    beforeStep();
    whenLoaded();
    whenReleased();
    whenRead();
    page.removeEventListener('popstate', onPop);
    page.removeEventListener('pagehide', flush);
  };
}
