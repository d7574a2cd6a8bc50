import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { openFakeWindow, type FakeWindow } from '../../tests/support/fakeWindow.ts';
import { actorId, voiceId } from '../domain/ids.ts';
import {
  moveActors,
  select,
  setCamera,
  setFocus,
  setMode,
  setPath,
  setPanel,
  setSearch,
  setTime,
  setUnconnected,
  showAllVoices,
  toggleFilter,
} from '../view/transitions.ts';
import type { View } from '../view/view.ts';
import { createAppStore, type AppStore } from './createAppStore.ts';
import { addressOf, syncAddress } from './urlSync.ts';

const REST = 250;
const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };
const CAMERA = 'camera=1,2,1,800,600';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Opened {
  readonly store: AppStore;
  readonly page: FakeWindow;
  readonly change: (transition: (view: View) => View) => void;
  readonly stop: () => void;
}

/** The app at an address, its dataset loaded. */
function open(query = 'dataset=harbour', state: unknown = null): Opened {
  const page = openFakeWindow(`/story/?${query}`, state);
  const store = createAppStore(page.location.search);
  const stop = syncAddress(store, page);
  store.getState().setReady(makeIndex());
  return { store, page, change: store.getState().change, stop };
}

const kinds = (page: FakeWindow): readonly (string | undefined)[] => page.writes.map((write) => write.split(' ')[0]);

describe('addressOf', () => {
  const view = createAppStore('dataset=harbour').getState().view;
  it('is the query of a view on the path and before the hash of the page', () => {
    expect(addressOf(view, { pathname: '/a/b/', search: '?old=1', hash: '#x' })).toBe('/a/b/?dataset=harbour#x');
  });

  it('has no question mark for the view of a link that says nothing', () => {
    expect(addressOf(createAppStore('').getState().view, { pathname: '/', search: '', hash: '' })).toBe('/');
  });
});

describe('a person’s steps in the address', () => {
  it('are one while a hand holds on, however far it drags', () => {
    const { page, store, change } = open();
    const aside = (...ids: readonly string[]) => change((view) => ({ ...view, distrust: ids.map(voiceId) }));
    store.getState().setHeld(true);
    aside('v-vale');
    aside('v-vale', 'v-brandt');
    aside('v-brandt');
    expect(page.writes).toEqual([]);
    store.getState().setHeld(false);
    expect(kinds(page)).toEqual(['push']);
    expect(page.location.search).toBe('?dataset=harbour&distrust=v-brandt');
  });

  it('are none where what a hand held ends as it began', () => {
    const { page, store, change } = open();
    store.getState().setHeld(true);
    change((view) => ({ ...view, distrust: [voiceId('v-vale')] }));
    change((view) => ({ ...view, distrust: [] }));
    store.getState().setHeld(false);
    expect(page.writes).toEqual([]);
  });

  it('begin at what was restored of a link, so that a reload does not tell again what could not be', () => {
    const { page, store } = open('dataset=harbour&camera=x,y&select=c-fees', { depth: 2 });
    expect(store.getState().notices).toMatchObject([{ kind: 'problems', problems: [{ key: 'camera' }] }]);
    expect(page.writes).toEqual(['replace /story/?dataset=harbour&select=c-fees']);
    expect(store.getState().depth).toBe(2);
    expect(createAppStore(page.location.search).getState().notices).toEqual([]);
  });

  it('leave the keys of other tools in the address', () => {
    const { page, change } = open('utm_source=a%20b&dataset=harbour&camera=x');
    expect(page.writes).toEqual(['replace /story/?dataset=harbour&utm_source=a%20b']);
    change((view) => select(view, 'c-fees'));
    expect(page.location.search).toBe('?dataset=harbour&select=c-fees&utm_source=a%20b');
  });

  it('begin at a link as it is where it holds only keys of other tools, of which nothing is told', () => {
    const { page, store } = open('dataset=harbour&utm_source=letter');
    vi.runAllTimers();
    expect(page.writes).toEqual([]);
    expect(store.getState().notices).toEqual([]);
  });

  it('are nothing while nothing is done', () => {
    const { page } = open('dataset=harbour&select=c-fees');
    vi.runAllTimers();
    expect(page.writes).toEqual([]);
  });

  it.each<readonly [keyof View, 'push' | 'replace', (view: View) => View, string]>([
    ['mode', 'push', (view) => setMode(view, 'table'), 'mode=table'],
    ['select', 'push', (view) => select(view, 'c-fees'), 'select=c-fees'],
    ['types', 'push', (view) => toggleFilter(view, 'types', 'a', ['a', 'b']), 'types=b'],
    ['categories', 'push', (view) => toggleFilter(view, 'categories', 'a', ['a', 'b']), 'categories=b'],
    ['standing', 'push', (view) => ({ ...view, standing: ['named'] }), 'standing=named'],
    ['voices', 'push', (view) => ({ ...view, voices: [voiceId('v-vale')] }), 'voices=v-vale'],
    ['time', 'push', (view) => setTime(view, { from: '2031-05', to: null, undated: true }), 'time=2031-05..,undated'],
    ['distrust', 'push', (view) => ({ ...view, distrust: [voiceId('v-vale')] }), 'distrust=v-vale'],
    ['unconnected', 'push', (view) => setUnconnected(view, 'hide'), 'unconnected=hide'],
    ['focus', 'push', (view) => setFocus(view, { actor: actorId('selmouth'), steps: 2 }), 'focus=selmouth,2'],
    [
      'path',
      'push',
      (view) => setPath(view, { from: actorId('a'), to: actorId('b'), directed: false, firm: true }),
      'path=a,b,firm',
    ],
    ['moved', 'push', (view) => moveActors(view, { selmouth: { x: 1, y: 2 } }), 'moved=selmouth,1,2'],
    ['search', 'replace', (view) => setSearch(view, 'quay'), 'search=quay'],
    ['panel', 'replace', (view) => setPanel(view, 'filters', false), 'panel=evidence'],
    ['camera', 'replace', (view) => setCamera(view, camera), CAMERA],
  ])('%s: %s', (_, how, transition, parameter) => {
    const { page, change } = open();
    change(transition);
    expect(kinds(page)).toEqual(how === 'push' ? ['push'] : []);
    vi.advanceTimersByTime(REST);
    expect(page.writes).toEqual([`${how} /story/?dataset=harbour&${parameter}`]);
  });

  it('are one entry when a step and a camera change together', () => {
    const { page, change } = open();
    change((view) => setCamera(select(view, 'c-fees'), camera));
    vi.runAllTimers();
    expect(page.writes).toEqual([`push /story/?dataset=harbour&select=c-fees&${CAMERA}`]);
  });

  it('are nothing when they come to the same view', () => {
    const { page, change } = open('dataset=harbour&voices=v-vale');
    change((view) => ({ ...view, voices: [voiceId('v-vale')] }));
    change(showAllVoices);
    change((view) => ({ ...view }));
    vi.runAllTimers();
    expect(page.writes).toEqual(['push /story/?dataset=harbour']);
  });

  it('keep the hash of the page', () => {
    const page = openFakeWindow('/story/?dataset=harbour#part-2');
    const store = createAppStore(page.location.search);
    syncAddress(store, page);
    store.getState().setReady(makeIndex());
    store.getState().change((view) => select(view, 'c-fees'));
    expect(page.address()).toBe('/story/?dataset=harbour&select=c-fees#part-2');
  });
});

describe('a camera on its way', () => {
  it('is written once, when it has come to rest', () => {
    const { page, change } = open();
    for (let x = 0; x < 10; x++) {
      change((view) => setCamera(view, { ...camera, x }));
      vi.advanceTimersByTime(REST - 1);
    }
    expect(page.writes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(page.writes).toEqual(['replace /story/?dataset=harbour&camera=9,2,1,800,600']);
  });

  it('is written into the entry that a step leaves', () => {
    const { page, change } = open();
    change((view) => setCamera(view, camera));
    change((view) => select(view, 'c-fees'));
    vi.runAllTimers();
    expect(page.writes).toEqual([
      `replace /story/?dataset=harbour&${CAMERA}`,
      `push /story/?dataset=harbour&select=c-fees&${CAMERA}`,
    ]);
  });

  it('is written when the page is left', () => {
    const { page, change } = open();
    change((view) => setCamera(view, camera));
    page.leave();
    expect(page.address()).toContain(CAMERA);
    vi.runAllTimers();
    expect(page.writes).toHaveLength(1);
  });

  it('is written when following stops, and nothing is followed from then on', () => {
    const { page, change, stop } = open();
    change((view) => setCamera(view, camera));
    stop();
    expect(page.address()).toContain(CAMERA);
    change((view) => select(view, 'c-fees'));
    vi.runAllTimers();
    expect(page.writes).toHaveLength(1);
    expect(page.listeners()).toBe(0);
  });

  it('does not follow to another entry', () => {
    const { page, store, change } = open();
    change((view) => select(view, 'c-fees'));
    change((view) => setCamera(view, camera));
    page.go(-1);
    vi.runAllTimers();
    expect(page.address()).toBe('/story/?dataset=harbour');
    expect(store.getState().view.camera).toBeNull();
  });
});

describe('Back and Forward', () => {
  it('walk through what a person did, and write no entry of their own', () => {
    const { page, store, change } = open();
    change((view) => select(view, 'c-fees'));
    change((view) => select(view, 'c-open'));
    const pushes = () => kinds(page).filter((how) => how === 'push').length;
    expect(pushes()).toBe(2);

    page.go(-1);
    expect(store.getState().view.select).toBe('c-fees');
    page.go(-1);
    expect(store.getState().view.select).toBeNull();
    page.go(2);
    expect(store.getState().view.select).toBe('c-open');
    vi.runAllTimers();
    expect(pushes()).toBe(2);
  });

  it('count how many steps Back stay inside the page', () => {
    const { page, store, change } = open();
    const depth = () => store.getState().depth;
    expect(depth()).toBe(0);
    change((view) => select(view, 'c-fees'));
    change((view) => select(view, 'c-open'));
    expect(depth()).toBe(2);
    change((view) => setCamera(view, camera));
    vi.runAllTimers();
    expect(depth()).toBe(2);
    page.go(-1);
    expect(depth()).toBe(1);
    page.go(1);
    expect(depth()).toBe(2);
    page.go(-2);
    expect(depth()).toBe(0);
  });

  it('remember how the panel was read in each entry, and read on where its subject stays', () => {
    const { store, page, change } = open();
    const bookmark = () => store.getState().bookmark;
    const read = (scroll: number): void => store.getState().setBookmark({ scroll, folds: [2], followed: null });
    const arrivals = () => store.getState().arrivals;
    const atFirst = arrivals();
    read(100);
    change((view) => select(view, 'c-fees'));
    expect([bookmark(), arrivals()]).toEqual([null, atFirst + 1]);
    read(200);
    // A filter leaves the panel where it is.
    change((view) => setUnconnected(view, 'hide'));
    expect(bookmark()).toMatchObject({ scroll: 200 });
    read(300);
    vi.advanceTimersByTime(REST);

    page.go(-1);
    expect(bookmark()).toMatchObject({ scroll: 200, folds: [2] });
    page.go(-1);
    expect(bookmark()).toMatchObject({ scroll: 100 });
    page.go(2);
    expect(bookmark()).toMatchObject({ scroll: 300 });
    expect(arrivals()).toBe(atFirst + 5);
  });

  it('keep how the panel was read over a reload, and in a frame whose address cannot be written', () => {
    const bookmark = { scroll: 7, folds: [], followed: null };
    expect(open('dataset=harbour', { depth: 1, bookmark }).store.getState().bookmark).toEqual(bookmark);
    const { store, page, change } = open();
    page.refuse(true);
    store.getState().setBookmark(bookmark);
    vi.advanceTimersByTime(REST);
    expect(store.getState().notices).toEqual([]);
    change((view) => select(view, 'c-fees'));
    expect(store.getState().bookmark).toBeNull();
    store.getState().setBookmark(bookmark);
    change((view) => setUnconnected(view, 'hide'));
    expect(store.getState().bookmark).toEqual(bookmark);
  });

  it('keep the depth over a reload', () => {
    expect(open('dataset=harbour', { depth: 3 }).store.getState().depth).toBe(3);
  });

  it.each([null, 'text', { depth: '3' }, { depth: null }, 7])(
    'start anew from a state that is not ours: %j',
    (state) => {
      expect(open('dataset=harbour', state).store.getState().depth).toBe(0);
    },
  );

  it('to an entry that no longer fits: what is left opens, with a notice and the right address', () => {
    const { page, store } = open();
    page.history.pushState({ depth: 1 }, '', '/story/?dataset=harbour&select=gone&types=club');
    page.go(0);
    expect(store.getState().view).toMatchObject({ select: null, types: ['club'] });
    expect(store.getState().notices).toMatchObject([
      { kind: 'problems', problems: [{ key: 'select', value: 'gone' }] },
    ]);
    expect(page.address()).toBe('/story/?dataset=harbour&types=club');
  });

  it('go on from the entry they opened', () => {
    const { page, change } = open();
    change((view) => select(view, 'c-fees'));
    page.go(-1);
    change((view) => select(view, 'c-open'));
    expect(page.writes.at(-1)).toBe('push /story/?dataset=harbour&select=c-open');
  });
});

describe('a browser that refuses', () => {
  it('a step: the view goes on, with a notice, and the next step that is taken brings the address up to date', () => {
    const { page, store, change } = open();
    page.refuse(true);
    change((view) => select(view, 'c-fees'));
    expect(store.getState().view.select).toBe('c-fees');
    expect(store.getState().notices).toMatchObject([{ kind: 'address-stuck' }]);
    expect(store.getState().depth).toBe(0);

    page.refuse(false);
    change((view) => setCamera(view, camera));
    vi.runAllTimers();
    expect(page.address()).toBe(`/story/?dataset=harbour&select=c-fees&${CAMERA}`);
    expect(store.getState().depth).toBe(1);
  });

  it('as a person goes Back: the entry is where they are, and no further entry is made of it', () => {
    const { page, change } = open();
    change((view) => select(view, 'c-fees'));
    page.refuse(true);
    page.go(-1);
    page.refuse(false);
    change((view) => setCamera(view, camera));
    vi.runAllTimers();
    expect(page.writes.slice(1)).toEqual([`replace /story/?dataset=harbour&${CAMERA}`]);
  });

  it('again and again: one notice', () => {
    const { page, store, change } = open();
    page.refuse(true);
    change((view) => select(view, 'c-fees'));
    change((view) => select(view, 'c-open'));
    expect(store.getState().notices).toHaveLength(1);
  });
});

describe('the address and the dataset', () => {
  it('waits for the dataset before it writes', () => {
    const page = openFakeWindow('/?dataset=harbour');
    const store = createAppStore(page.location.search);
    syncAddress(store, page);
    store.getState().change((view) => select(view, 'c-fees'));
    vi.runAllTimers();
    expect(page.writes).toEqual([]);
    store.getState().setReady(makeIndex());
    expect(page.writes).toEqual(['push /?dataset=harbour&select=c-fees']);
  });

  it('rewrites, and does not add, what the dataset does not have', () => {
    expect(open('dataset=harbour&select=gone&types=club').page.writes).toEqual([
      'replace /story/?dataset=harbour&types=club',
    ]);
  });

  it('adds one entry for another dataset at once, and mends it when that is here and lacks something', () => {
    const { page, store } = open('dataset=harbour&select=c-fees');
    store.getState().patch({ dataset: 'other', select: 'gone', search: 'quay' });
    vi.runAllTimers();
    expect(page.writes).toEqual(['push /story/?dataset=other&select=gone&search=quay']);
    store.getState().setReady(makeIndex({ id: 'other' }));
    expect(page.writes.slice(1)).toEqual(['replace /story/?dataset=other&search=quay']);
  });
});
