import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { openFakeWindow } from '../../tests/support/fakeWindow.ts';
import { select, setCamera, setOnlyPanel, sheetOf } from '../view/transitions.ts';
import type { Panel } from '../view/view.ts';
import { createAppStore } from './createAppStore.ts';
import { syncAddress } from './urlSync.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };
const HOME = '/story/?dataset=harbour&panel=';

/** The app on a phone, or on a large screen, with nothing open over its picture. */
function open({ phone = true } = {}) {
  const page = openFakeWindow(HOME);
  const store = createAppStore(page.location.search);
  syncAddress(store, page, (view) => (phone ? sheetOf(view) : null));
  store.getState().setReady(makeIndex());
  const { change } = store.getState();
  const sheet = (panel: Panel | null): void => change((view) => setOnlyPanel(view, panel));
  return { page, store, change, sheet, seen: () => store.getState().view, rest: () => vi.runAllTimers() };
}

describe('a sheet on a phone', () => {
  it('is closed by Back and opened again by Forward', () => {
    const { page, store, sheet, seen } = open();
    sheet('reader');
    expect(page.writes).toEqual(['push /story/?dataset=harbour&panel=reader']);
    expect(store.getState().depth).toBe(1);
    page.go(-1);
    expect(seen().panel).toEqual([]);
    expect(page.address()).toBe(HOME);
    page.go(1);
    expect(seen().panel).toEqual(['reader']);
  });

  it('is one step, however many take each other’s place', () => {
    const { page, sheet, seen, rest } = open();
    sheet('reader');
    sheet('voices');
    rest();
    sheet('filters');
    rest();
    expect(page.address()).toContain('panel=filters');
    page.go(-1);
    expect(seen().panel).toEqual([]);
  });

  it('leaves no empty step when it is closed by hand, and the picture as it was moved meanwhile', () => {
    const { page, store, change, sheet, seen, rest } = open();
    sheet('reader');
    change((view) => setCamera(view, camera));
    sheet(null);
    rest();
    expect(page.address()).toBe('/story/?dataset=harbour&panel=&camera=1,2,1,800,600');
    expect(store.getState().depth).toBe(0);
    expect(seen().camera).toEqual(camera);
    change((view) => select(view, 'c-fees'));
    page.go(-1);
    expect(seen()).toMatchObject({ select: null, panel: [], camera });
  });

  it('over the words of what is selected leads back to them', () => {
    const { page, change, sheet, seen } = open();
    change((view) => select(view, 'c-fees'));
    sheet('reader');
    page.go(-1);
    expect(seen()).toMatchObject({ select: 'c-fees', panel: ['evidence'] });
    page.go(-1);
    expect(seen()).toMatchObject({ select: null, panel: [] });
  });

  it('leads back to itself from what is selected in it', () => {
    const { page, change, sheet, seen } = open();
    sheet('reader');
    change((view) => ({ ...select(view, 'c-fees'), panel: ['evidence'] }));
    page.go(-1);
    expect(seen()).toMatchObject({ select: null, panel: ['reader'] });
    page.go(-1);
    expect(seen().panel).toEqual([]);
  });

  it('that a link brought is closed within its entry: what is before is another page', () => {
    const page = openFakeWindow('/story/?dataset=harbour&panel=reader');
    const store = createAppStore(page.location.search);
    syncAddress(store, page, sheetOf);
    store.getState().setReady(makeIndex());
    store.getState().change((view) => setOnlyPanel(view, null));
    vi.runAllTimers();
    expect(page.writes).toEqual([`replace ${HOME}`]);
  });

  it('leads out of its entry also after a reload', () => {
    const { page, sheet, rest } = open();
    sheet('reader');
    expect(page.history.state).toMatchObject({ depth: 1, opened: true });
    sheet('voices');
    rest();
    expect(page.history.state).toMatchObject({ depth: 1, opened: true });
  });

  it('is written where it is closed even if the browser does not go back', () => {
    const { page, sheet } = open();
    sheet('reader');
    page.history.back = () => undefined;
    sheet(null);
    vi.runAllTimers();
    expect(page.address()).toBe(HOME);
    // Nothing is open there that could be closed by going back.
    expect(page.history.state).toMatchObject({ opened: false });
  });

  it('that a script opens is no step of a person', () => {
    const { page, store, rest } = open();
    store.getState().patch({ panel: ['reader'] });
    rest();
    expect(page.writes).toEqual(['replace /story/?dataset=harbour&panel=reader']);
  });
});

it('opens no step on a large screen, where panels lie over nothing', () => {
  const { page, sheet, rest } = open({ phone: false });
  sheet('reader');
  rest();
  sheet(null);
  rest();
  expect(page.writes.map((write) => write.split(' ')[0])).toEqual(['replace', 'replace']);
});
