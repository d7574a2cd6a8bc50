import { describe, expect, it } from 'vitest';
import { actorId, voiceId } from '../domain/ids.ts';
import { STANDINGS } from '../domain/standing.ts';
import {
  fitWhole,
  clearFilter,
  moveActors,
  onlyFilter,
  resetFilters,
  resetMoved,
  columnOf,
  isReset,
  resetView,
  select,
  setCamera,
  panelAt,
  setFocus,
  setTime,
  setUndated,
  setMode,
  setPath,
  setOnlyPanel,
  setColumn,
  setPanel,
  setSearch,
  setUnconnected,
  sheetOf,
  showAllVoices,
  showOnlyVoice,
  takeBack,
  toggleFilter,
  toggleFocus,
  toggleVoice,
} from './transitions.ts';
import { defaultView, type View } from './view.ts';

const base = defaultView('harbour');
const VALE = voiceId('v-vale');
const BRANDT = voiceId('v-brandt');
const UNION = actorId('ferry-union');

describe('select', () => {
  it('opens the panel that shows what is selected, and leaves it as it is for nothing', () => {
    expect(select({ ...base, panel: ['filters'] }, 'c-fees')).toMatchObject({
      select: 'c-fees',
      panel: ['filters', 'evidence'],
    });
    expect(select(base, 'c-fees').panel).toBe(base.panel);
    expect(select({ ...base, select: 'c-fees', panel: [] }, null)).toMatchObject({ select: null, panel: [] });
  });
});

describe('filters', () => {
  const ALL = ['state', 'person', 'club'];

  it('turn one value off and on again, in the order of all', () => {
    const off = toggleFilter(base, 'types', 'state', ALL);
    expect(off.types).toEqual(['person', 'club']);
    expect(toggleFilter(off, 'types', 'person', ALL).types).toEqual(['club']);
    expect(toggleFilter({ ...base, types: ['club'] }, 'types', 'state', ALL).types).toEqual(['state', 'club']);
  });

  it('are none when every value is on', () => {
    expect(toggleFilter({ ...base, types: ['person', 'club'] }, 'types', 'state', ALL).types).toBeNull();
  });

  it('are none by standing when every standing is on that has a box: none has fallen while nobody is set aside', () => {
    const most: View = { ...base, standing: STANDINGS.filter((each) => each !== 'unsupported' && each !== 'denied') };
    expect(toggleFilter(most, 'standing', 'denied', STANDINGS).standing).toBeNull();
    const aside = toggleFilter({ ...most, distrust: [VALE] }, 'standing', 'denied', STANDINGS);
    expect(aside.standing).toEqual(STANDINGS.filter((each) => each !== 'unsupported'));
  });

  it('let nothing through when the last value goes off', () => {
    expect(toggleFilter({ ...base, types: ['club'] }, 'types', 'club', ALL).types).toEqual([]);
  });

  it('let only one value through, and all again when asked twice', () => {
    const only = onlyFilter({ ...base, types: ['state', 'person'] }, 'types', 'club');
    expect(only.types).toEqual(['club']);
    expect(onlyFilter(only, 'types', 'club').types).toBeNull();
    expect(onlyFilter(only, 'types', 'state').types).toEqual(['state']);
  });

  it('are taken away one by one', () => {
    const view: View = { ...base, types: ['state'], categories: ['ties'] };
    expect(clearFilter(view, 'types')).toEqual({ ...view, types: null });
  });

  it('are all taken away together; selection, camera, focus and places stay, and who was set aside', () => {
    const kept: Partial<View> = {
      select: 'c-fees',
      distrust: [VALE],
      focus: { actor: UNION, steps: 2 },
      camera: { x: 1, y: 1, zoom: 1, width: 1, height: 1 },
      moved: { selmouth: { x: 1, y: 1 } },
      panel: ['evidence'],
    };
    const filtered: View = {
      ...base,
      ...kept,
      types: [],
      categories: ['ties'],
      standing: ['named'],
      voices: [VALE],
      time: { from: '2031', to: null, undated: true },
      search: 'quay',
      unconnected: 'hide',
    };
    expect(resetFilters(filtered)).toEqual({ ...base, ...kept });
  });

  it('by time take a span, and keep it whatever becomes of claims without a date', () => {
    const may = setTime(base, { from: '2031-05', to: null, undated: false });
    expect(may.time).toEqual({ from: '2031-05', to: null, undated: false });
    expect(setUndated(may, true).time).toEqual({ from: '2031-05', to: null, undated: true });
    expect(setUndated(base, false).time).toEqual({ from: null, to: null, undated: false });
    expect(setUndated(setUndated(base, false), true)).toEqual(base);
    expect(setTime(may, null)).toEqual(base);
    expect(setTime(may, { from: '2031-06', to: '2031-05', undated: false })).toBe(may);
  });

  it('cut a search to what a link takes', () => {
    expect(setSearch(base, 'a'.repeat(500)).search).toHaveLength(200);
  });

  it('hide or keep the unconnected', () => {
    expect(setUnconnected(base, 'hide').unconnected).toBe('hide');
  });
});

describe('voices', () => {
  it('show only one, and hide whom it does not speak of, until all are shown again', () => {
    const only = showOnlyVoice(base, VALE);
    expect(only).toMatchObject({ voices: [VALE], unconnected: 'hide' });
    expect(showAllVoices(only)).toEqual(base);
  });

  it('are added and taken out; with nobody chosen everyone is shown', () => {
    const one = toggleVoice(base, VALE);
    expect(one.voices).toEqual([VALE]);
    const two = toggleVoice(one, BRANDT);
    expect(two.voices).toEqual([VALE, BRANDT]);
    expect(toggleVoice(two, VALE).voices).toEqual([BRANDT]);
    expect(toggleVoice(one, VALE).voices).toBeNull();
  });
});

describe('focus', () => {
  it('goes to an actor one step wide, to another, and away', () => {
    const focused = toggleFocus(base, UNION);
    expect(focused.focus).toEqual({ actor: UNION, steps: 1 });
    expect(toggleFocus(focused, actorId('selmouth')).focus).toEqual({ actor: 'selmouth', steps: 1 });
    expect(toggleFocus(setFocus(base, { actor: UNION, steps: 3 }), UNION).focus).toBeNull();
  });

  it('and a question how two are connected end each other', () => {
    const path = { from: UNION, to: actorId('selmouth'), directed: false, firm: false };
    expect(setPath(toggleFocus(base, UNION), path)).toMatchObject({ focus: null, path });
    expect(toggleFocus(setPath(base, path), UNION)).toMatchObject({ focus: { actor: UNION, steps: 1 }, path: null });
    expect(setFocus(setPath(base, path), null).path).toEqual(path);
  });
});

describe('a path', () => {
  const path = { from: UNION, to: actorId('selmouth'), directed: false, firm: false };

  it('is what the panel shows: it opens, and nothing else is selected', () => {
    expect(setPath({ ...base, panel: ['filters'], select: 'c-fees' }, path)).toEqual({
      ...base,
      panel: ['filters', 'evidence'],
      select: null,
      path,
    });
  });

  it('is left without touching what is selected', () => {
    expect(setPath({ ...base, path, select: 'c-fees', panel: [] }, null)).toEqual({
      ...base,
      select: 'c-fees',
      panel: [],
    });
  });
});

describe('panels', () => {
  it('open and close by themselves', () => {
    const closed = setPanel(base, 'filters', false);
    expect(closed.panel).toEqual(['evidence']);
    expect(setPanel(closed, 'filters', true).panel.toSorted()).toEqual(['evidence', 'filters']);
    expect(setPanel(base, 'evidence', true).panel).toHaveLength(2);
  });

  it('stand at the places they are made for', () => {
    expect([panelAt(base, 'start'), panelAt(base, 'end'), panelAt(base, 'below')]).toEqual([
      'filters',
      'evidence',
      null,
    ]);
    expect(panelAt({ ...base, panel: ['evidence'] }, 'start')).toBeNull();
  });

  it('open one at a time on a small screen', () => {
    expect(setOnlyPanel(base, 'filters').panel).toEqual(['filters']);
    expect(setOnlyPanel(base, null).panel).toEqual([]);
  });

  it.each<readonly [View['panel'], string | null, string | null]>([
    [['filters', 'evidence'], null, null],
    [['filters', 'evidence'], 'c-fees', 'evidence'],
    [['filters'], null, 'filters'],
    [['filters'], 'c-fees', 'filters'],
    [['evidence'], null, 'evidence'],
    [[], 'c-fees', null],
  ])('with %j open and %j selected, a small screen shows %j', (panel, selected, sheet) => {
    expect(sheetOf({ ...base, panel, select: selected })).toBe(sheet);
  });

  it('shows only what was opened by itself where an answer is to wait', () => {
    expect(sheetOf({ ...base, select: 'c-fees' }, false)).toBeNull();
    expect(sheetOf({ ...base, select: 'c-fees', panel: ['evidence'] }, false)).toBe('evidence');
  });

  it('shows the answer of a path on a small screen', () => {
    const path = { from: UNION, to: actorId('selmouth'), directed: false, firm: false };
    expect(sheetOf({ ...base, path })).toBe('evidence');
    expect(sheetOf({ ...base, path, panel: ['filters'] })).toBe('filters');
  });
});

describe('what the main part shows', () => {
  const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };

  it('is seen whole when it is another, and as it is when it is not', () => {
    const seen = { ...base, camera };
    expect(setMode(seen, 'table')).toEqual({ ...base, mode: 'table', camera: null });
    expect(setMode(seen, 'relationships')).toBe(seen);
  });

  it('stays when the view is reset', () => {
    expect(resetView({ ...base, mode: 'table', select: 'c-fees' })).toEqual({ ...base, mode: 'table' });
  });
});

describe('the picture', () => {
  const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };

  it('is seen through a camera, or fitted', () => {
    expect(setCamera(base, camera).camera).toEqual(camera);
    expect(setCamera({ ...base, camera }, null).camera).toBeNull();
  });

  it('keeps every actor where it was put, until all go back', () => {
    const one = moveActors(base, { selmouth: { x: 1, y: 1 } });
    const two = moveActors(one, { 'ferry-union': { x: 2, y: 2 }, selmouth: { x: 3, y: 3 } });
    expect(two.moved).toEqual({ selmouth: { x: 3, y: 3 }, 'ferry-union': { x: 2, y: 2 } });
    expect(resetMoved(two)).toEqual(base);
  });
});

describe('where there is room for one panel beside the graph', () => {
  const both: View = { ...base, panel: ['filters', 'evidence'] };

  it.each<[View['select'], View['panel'], string | null]>([
    [null, ['filters', 'evidence'], 'evidence'],
    [null, ['evidence', 'filters'], 'filters'],
    ['c-fees', ['evidence', 'filters'], 'evidence'],
    ['c-fees', ['filters'], 'filters'],
    [null, [], null],
  ])('with %s selected and %j open it is %s', (selected, panel, column) => {
    expect(columnOf({ ...base, select: selected, panel })).toBe(column);
  });

  it('the one that opens takes the place of the other, and nothing comes up where one closes', () => {
    expect(columnOf(setColumn({ ...both, select: 'c-fees' }, 'filters', true))).toBe('filters');
    expect(columnOf(setColumn(both, 'evidence', false))).toBeNull();
  });

  it('a selection shows its evidence there', () => {
    expect(columnOf(select(setColumn(both, 'filters', true), 'c-fees'))).toBe('evidence');
  });
});

describe('resetView', () => {
  it('goes back to how a newcomer sees this dataset, with the panels as they are', () => {
    const view: View = {
      ...base,
      select: 'c-fees',
      types: [],
      distrust: [VALE],
      moved: { selmouth: { x: 1, y: 1 } },
      panel: ['evidence'],
    };
    expect(resetView(view)).toEqual({ ...base, panel: ['evidence'] });
  });

  it('has something to do as soon as anything but a panel is set', () => {
    expect(isReset(base)).toBe(true);
    expect(isReset({ ...base, panel: [] })).toBe(true);
    expect(isReset({ ...base, camera: { x: 1, y: 2, zoom: 1, width: 800, height: 600 } })).toBe(false);
    expect(isReset({ ...base, unconnected: 'hide' })).toBe(false);
  });
});

describe('takeBack', () => {
  const time = { from: '2031', to: null, undated: false };
  const before: View = { ...base, types: ['club'], time, search: 'quay', moved: { selmouth: { x: 1, y: 1 } } };
  const later: View = { ...base, select: 'c-fees', moved: { 'ferry-union': { x: 2, y: 2 } } };

  it('brings filters, or places, or who is set aside, or the whole view back, and leaves what came after', () => {
    expect(takeBack(later, 'filters', before)).toEqual({ ...later, types: ['club'], time, search: 'quay' });
    expect(takeBack(later, 'moved', before)).toEqual({ ...later, moved: before.moved });
    expect(takeBack(later, 'lens', { ...before, distrust: [VALE] })).toEqual({ ...later, distrust: [VALE] });
    expect(takeBack(later, 'view', before)).toEqual(before);
  });
});

it('a transition never changes the view it is given', () => {
  const view = Object.freeze({ ...base, panel: Object.freeze([...base.panel]), moved: Object.freeze({}) });
  const transitions = [
    select(view, 'c-fees'),
    toggleFilter(view, 'types', 'state', ['state', 'club']),
    showOnlyVoice(view, VALE),
    setPanel(view, 'filters', false),
    moveActors(view, { selmouth: { x: 1, y: 1 } }),
  ];
  for (const next of transitions) expect(next).not.toBe(view);
  expect(view).toEqual(base);
});

describe('the whole picture', () => {
  const camera = { x: 1, y: 1, zoom: 1, width: 1, height: 1 };
  const asked = fitWhole({ ...base, select: 'c-fees', camera });

  it('is kept with what is selected when it was asked for', () => {
    expect(asked).toMatchObject({ select: 'c-fees', camera: null, fitted: true });
    expect(select(asked, 'c-fees').fitted).toBe(true);
    expect(setCamera(asked, null).fitted).toBe(true);
    // Nothing would be brought near.
    expect(fitWhole({ ...base, camera })).toEqual(base);
  });

  it.each([
    ['another selection', (view: View) => select(view, 'selmouth')],
    ['none', (view: View) => select(view, null)],
    ['a question', (view: View) => setPath(view, { from: UNION, to: UNION, directed: false, firm: false })],
    ['a camera', (view: View) => setCamera(view, camera)],
  ])('is what was asked for until there is %s', (_, change) => {
    expect(change(asked).fitted).toBe(false);
  });
});
