import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { sourceId } from '../domain/ids.ts';
import { select, toggleFilter } from '../view/transitions.ts';
import { encodeView } from '../view/urlCodec.ts';
import { defaultView } from '../view/view.ts';
import type { Notice } from './appState.ts';
import { createAppStore } from './createAppStore.ts';

/** A store whose dataset is here. */
function ready(query = 'dataset=harbour') {
  const store = createAppStore(query);
  store.getState().setReady(makeIndex());
  return store;
}

const problemsOf = (notices: readonly Notice[]) =>
  notices.flatMap((notice) =>
    notice.kind === 'problems' ? notice.problems.map(({ key, reason }) => [key, reason]) : [],
  );

describe('a new store', () => {
  it('has the view of its query and waits for the dataset', () => {
    const state = createAppStore('dataset=harbour&types=club').getState();
    expect(state.view).toEqual({ ...defaultView('harbour'), types: ['club'] });
    expect(state).toMatchObject({ load: { kind: 'loading', received: 0, total: null }, notices: [], depth: 0 });
  });

  it('tells what of the query could not be read', () => {
    expect(problemsOf(createAppStore('camera=x&select=a').getState().notices)).toEqual([['camera', 'malformed']]);
  });

  it('is a world of its own', () => {
    const one = ready();
    one.getState().change((view) => select(view, 'c-fees'));
    expect(ready().getState().view.select).toBeNull();
  });
});

describe('change', () => {
  it('applies a transition as a person’s step', () => {
    const store = ready();
    store.getState().change((view) => select(view, 'c-fees'));
    expect(store.getState()).toMatchObject({ view: { select: 'c-fees' }, origin: 'person' });
  });

  it('tells nobody when the view stays the same by content', () => {
    const store = ready('dataset=harbour&types=club');
    const before = store.getState();
    let told = 0;
    store.subscribe(() => told++);
    store.getState().change((view) => ({ ...view, types: ['club'] }));
    expect(told).toBe(0);
    expect(store.getState()).toBe(before);
  });
});

describe('the view in the store', () => {
  const query = 'dataset=harbour&types=club&focus=selmouth&camera=1,2,1,800,600&moved=selmouth,1,2&distrust=v-vale';

  it.each([
    ['from the query', () => ready(query)],
    [
      'from a step',
      () => {
        const store = ready(query);
        store
          .getState()
          .change((view) => toggleFilter(select(view, 'c-fees'), 'categories', 'ties', ['ties', 'rescue']));
        return store;
      },
    ],
    [
      'from a script',
      () => {
        const store = ready();
        store.getState().patch({ types: ['club'], moved: { selmouth: { x: 1, y: 2 } } });
        return store;
      },
    ],
  ])('%s is frozen, and so is all it holds', (_, make) => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(make().getState().view)).toBe(true);
  });
});

describe('openQuery', () => {
  it('opens the view of the query, not what was set before', () => {
    const store = ready('dataset=harbour&types=club');
    store.getState().openQuery('?dataset=harbour&select=c-fees');
    expect(store.getState().view).toEqual({ ...defaultView('harbour'), select: 'c-fees' });
    expect(store.getState().origin).toBe('address');
  });

  it('tells what cannot be read and what the dataset does not have in one notice', () => {
    const store = ready();
    store.getState().openQuery('dataset=harbour&select=gone&camera=x');
    expect(store.getState().notices).toHaveLength(1);
    expect(problemsOf(store.getState().notices)).toEqual([
      ['camera', 'malformed'],
      ['select', 'unknown'],
    ]);
  });

  it('keeps the ids of another dataset until that is here', () => {
    const store = ready();
    store.getState().openQuery('dataset=other&select=somebody');
    expect(store.getState()).toMatchObject({ view: { select: 'somebody' }, notices: [] });
  });
});

describe('patch', () => {
  it('lays keys over the view and answers what could not be taken', () => {
    const store = ready('dataset=harbour&types=club');
    expect(store.getState().patch({ select: 'c-fees', camera: 'near', voices: ['v-x', 'v-vale'] })).toEqual([
      { key: 'camera', reason: 'malformed', value: 'near' },
      { key: 'voices', reason: 'unknown', value: 'v-x' },
    ]);
    expect(store.getState()).toMatchObject({
      view: { select: 'c-fees', types: ['club'], camera: null, voices: ['v-vale'] },
      origin: 'script',
    });
    expect(problemsOf(store.getState().notices)).toHaveLength(2);
  });

  it('with a focus ends a question that stood before, and with both keeps the question', () => {
    const store = ready('dataset=harbour&path=selmouth,ferry-union');
    const { path } = store.getState().view;
    const focus = { actor: 'selmouth', steps: 1 };
    expect(path).not.toBeNull();
    expect(store.getState().patch({ focus })).toEqual([]);
    expect(store.getState().view).toMatchObject({ focus, path: null });
    expect(store.getState().patch({ path })).toEqual([]);
    expect(store.getState().view).toMatchObject({ focus: null, path });
    expect(store.getState().patch({ path: { ...path, directed: true }, focus })).toEqual([]);
    expect(store.getState().view).toMatchObject({ focus: null, path: { directed: true } });
  });

  it('to another dataset starts afresh but for what it names', () => {
    const store = ready('dataset=harbour&types=club&select=c-fees');
    expect(store.getState().patch({ dataset: 'other', search: 'quay' })).toEqual([]);
    expect(store.getState().view).toEqual({ ...defaultView('other'), search: 'quay' });
  });

  it.each([undefined, null, 'select=c-fees', 7])('of no use leaves the view: %j', (patch) => {
    const store = ready();
    const { view } = store.getState();
    expect(store.getState().patch(patch)).toEqual([]);
    expect(store.getState().view).toBe(view);
  });
});

describe('the dataset', () => {
  it('when it comes, drops what it does not have, and makes one notice of that and what the query got wrong', () => {
    const store = ready('dataset=harbour&select=gone&camera=x&types=club');
    expect(store.getState()).toMatchObject({ load: { kind: 'ready' }, view: { select: null, types: ['club'] } });
    expect(store.getState().notices).toHaveLength(1);
    expect(problemsOf(store.getState().notices)).toEqual([
      ['camera', 'malformed'],
      ['select', 'unknown'],
    ]);
  });

  it('when it fits, leaves view and notices as they are', () => {
    const store = createAppStore('dataset=harbour&camera=x');
    const { view, notices } = store.getState();
    store.getState().setReady(makeIndex());
    expect(store.getState().view).toBe(view);
    expect(store.getState().notices).toBe(notices);
  });

  it('shows no view of its own that does not fit it, not for a moment', () => {
    const store = createAppStore('dataset=harbour&select=gone');
    const seen: unknown[] = [];
    store.subscribe(({ load, view }) => seen.push([load.kind, view.select]));
    store.getState().setReady(makeIndex());
    expect(seen).not.toContainEqual(['ready', 'gone']);
  });

  it('on its way or lost, says how far or why', () => {
    const store = createAppStore();
    store.getState().setLoad({ kind: 'loading', received: 5, total: 10 });
    expect(store.getState().load).toEqual({ kind: 'loading', received: 5, total: 10 });
    store.getState().setLoad({ kind: 'failed', failure: { kind: 'missing' } });
    expect(store.getState().load).toEqual({ kind: 'failed', failure: { kind: 'missing' } });
  });
});

describe('notices', () => {
  it('of one kind replace each other, each with an id of its own', () => {
    const { getState } = ready();
    getState().tell({ kind: 'copied', what: 'link' });
    const first = getState().notices[0]?.id;
    getState().tell({ kind: 'copied', what: 'citation' });
    expect(getState().notices).toMatchObject([{ kind: 'copied', what: 'citation' }]);
    expect(getState().notices[0]?.id).not.toBe(first);
  });

  it('are at most four, the latest', () => {
    const { getState } = ready();
    const before = getState().view;
    getState().tell({ kind: 'address-stuck' });
    getState().tell({ kind: 'copied', what: 'link' });
    getState().tell({ kind: 'copy-failed', text: 'x' });
    getState().tell({ kind: 'undoable', what: 'filters', before });
    getState().tell({ kind: 'problems', problems: [] });
    expect(getState().notices.map(({ kind }) => kind)).toEqual(['copied', 'copy-failed', 'undoable', 'problems']);
  });

  it('that offer an undo go as soon as the same part of the view is changed again, by whatever way', () => {
    const { getState } = ready();
    const left = () => getState().notices.length;
    const tellOf = (what: 'filters' | 'moved' | 'lens' | 'view') =>
      getState().tell({ kind: 'undoable', what, before: getState().view });
    tellOf('filters');
    getState().change((view) => ({ ...view, moved: { selmouth: { x: 1, y: 2 } }, select: 'selmouth' }));
    expect(left()).toBe(1);
    getState().change((view) => ({ ...view, categories: ['hostility'] }));
    expect(left()).toBe(0);
    tellOf('moved');
    getState().change((view) => ({ ...view, categories: null }));
    expect(left()).toBe(1);
    getState().change((view) => ({ ...view, moved: {} }));
    expect(left()).toBe(0);
    tellOf('lens');
    getState().patch({ distrust: ['v-vale'] });
    expect(left()).toBe(0);
    tellOf('view');
    getState().change((view) => ({ ...view, select: null }));
    expect(left()).toBe(1);
    getState().openQuery('');
    expect(left()).toBe(0);
  });

  it('go when dismissed, and only they', () => {
    const { getState } = ready();
    getState().tell({ kind: 'address-stuck' });
    getState().tell({ kind: 'copied', what: 'link' });
    getState().dismiss(getState().notices[0]?.id ?? -1);
    expect(getState().notices.map(({ kind }) => kind)).toEqual(['copied']);
    getState().dismiss(999);
    expect(getState().notices).toHaveLength(1);
  });
});

describe('what is pointed at', () => {
  it('changes nothing else, so that nothing else is shown anew', () => {
    const store = ready();
    const before = store.getState();
    store.getState().point('q-fees');
    expect(store.getState()).toEqual({ ...before, pointed: 'q-fees' });
    expect(store.getState().view).toBe(before.view);
    store.getState().point(null);
    expect(store.getState().pointed).toBeNull();
  });
});

describe('texts of sources', () => {
  const reading = { text: 'Words.', isOriginal: false, anchorings: new Map(), kept: false };
  const source = sourceId('harbour-post');

  it('are taken in, replaced and forgotten', () => {
    const store = ready();
    store.getState().setReading(source, reading);
    store.getState().setReading(source, { ...reading, kept: true });
    expect([...store.getState().readings]).toEqual([[source, { ...reading, kept: true }]]);
    store.getState().setReading(source, null);
    expect(store.getState().readings.size).toBe(0);
  });

  it('do not stay for another dataset, which may call another source the same', () => {
    const store = ready();
    store.getState().setReading(source, reading);
    store.getState().setReady(makeIndex());
    expect(store.getState().readings.size).toBe(0);
  });

  it('are in no address', () => {
    const store = ready();
    const before = encodeView(store.getState().view);
    store.getState().setReading(source, reading);
    expect(encodeView(store.getState().view)).toBe(before);
  });
});
