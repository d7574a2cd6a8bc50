import type { AddressWindow } from '../../src/store/urlSync.ts';

interface Entry {
  readonly state: unknown;
  readonly url: string;
}

/** A window with an address, a history and nothing else. It keeps every write, so that a test can read them. */
export interface FakeWindow extends AddressWindow {
  /** Every write there was, oldest first: `push ?select=a`. */
  readonly writes: string[];
  /** The address in the bar, from its path on. */
  readonly address: () => string;
  /** Goes back (negative) or forward and tells the page. */
  readonly go: (steps: number) => void;
  readonly leave: () => void;
  /** Makes the browser refuse every write, as it does when they come too fast, or take them again. */
  readonly refuse: (refused: boolean) => void;
  readonly listeners: () => number;
}

const ORIGIN = 'https://news.example';

/** Opens a fake window at an address, from its path on. */
export function openFakeWindow(address: string, state: unknown = null): FakeWindow {
  let entries: Entry[] = [{ state, url: address }];
  let at = 0;
  let refused = false;
  const writes: string[] = [];
  const listeners = new Map<string, Set<() => void>>([
    ['popstate', new Set()],
    ['pagehide', new Set()],
  ]);
  const here = (): Entry => entries[at] ?? { state: null, url: '/' };
  const tell = (type: string): void => listeners.get(type)?.forEach((listener) => listener());
  const write = (how: 'push' | 'replace', newState: unknown, url: string | URL | null | undefined): void => {
    if (refused) throw new DOMException('Too many calls to Location or History APIs', 'SecurityError');
    const entry = { state: structuredClone(newState), url: String(url) };
    entries = [
      ...entries.slice(0, how === 'push' ? at + 1 : at),
      entry,
      ...(how === 'push' ? [] : entries.slice(at + 1)),
    ];
    if (how === 'push') at++;
    writes.push(`${how} ${entry.url}`);
  };
  const partOf = (part: 'pathname' | 'search' | 'hash'): string => new URL(here().url, ORIGIN)[part];
  const go = (steps: number): void => {
    at = Math.min(entries.length - 1, Math.max(0, at + steps));
    tell('popstate');
  };
  return {
    location: {
      get pathname() {
        return partOf('pathname');
      },
      get search() {
        return partOf('search');
      },
      get hash() {
        return partOf('hash');
      },
    },
    history: {
      get state() {
        return here().state;
      },
      pushState: (newState: unknown, _unused: string, url?: string | URL | null) => write('push', newState, url),
      replaceState: (newState: unknown, _unused: string, url?: string | URL | null) => write('replace', newState, url),
      // Later, as browsers do.
      back: () => void setTimeout(() => go(-1)),
    },
    addEventListener: (type, listener) => void listeners.get(type)?.add(listener),
    removeEventListener: (type, listener) => void listeners.get(type)?.delete(listener),
    writes,
    address: () => here().url,
    go,
    leave: () => tell('pagehide'),
    refuse: (now) => (refused = now),
    listeners: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}
