// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { actorId } from '../../domain/ids.ts';
import { createAppStore, type AppStore } from '../../store/createAppStore.ts';
import { select, setSearch } from '../../view/transitions.ts';
import styles from './StillPage.module.css';
import { STILL_PLACE } from './stillPlace.ts';
import { takeOver } from './takeOver.ts';

const root = document.documentElement;
const INDEX = makeIndex();
let app: HTMLElement;
let store: AppStore;

beforeEach(() => {
  vi.useFakeTimers();
  root.dataset['still'] = 'waiting';
  const part = (name: string): string => `<div class="${styles[name] ?? ''}"><a href="#">${name}</a></div>`;
  document.body.innerHTML =
    `<div class="${styles['page'] ?? ''}">still ${part('picture')}${part('tools')}</div><div id="app"></div>` +
    '<section id="graph" tabindex="-1"></section>';
  app = document.querySelector<HTMLElement>('#app') ?? document.body;
  store = createAppStore(`dataset=${INDEX.dataset.id}`);
});
afterEach(() => {
  vi.useRealTimers();
  delete root.dataset['still'];
});

const isStill = (): boolean => document.body.textContent.includes('still');
/** The living page, its panels filled or not. */
const live = (isFilled = true): void =>
  void (app.innerHTML = `<section aria-busy="${String(!isFilled)}"></section><div ${STILL_PLACE}></div>`);
const place = (): Element | null => document.querySelector(`[${STILL_PLACE}]`);
const A_FRAME = 17;

describe('the still', () => {
  it('stays until the picture is drawn and the panels are filled, and takes the page out of reach until then', () => {
    const { giveWay } = takeOver(store, app, () => true);
    expect(app.hasAttribute('inert')).toBe(true);
    live(false);
    store.getState().setReady(INDEX);
    const then = vi.fn();
    giveWay(then);
    vi.advanceTimersByTime(2_000);
    expect([isStill(), then.mock.calls.length]).toEqual([true, 0]);
    live();
    vi.advanceTimersByTime(50);
    expect([isStill(), then.mock.calls.length, app.hasAttribute('inert')]).toEqual([false, 1, false]);
    expect(root.dataset['still']).toBeUndefined();
  });

  it('stays where the picture is gone before it was shown, and that one is never handed out', () => {
    const then = vi.fn();
    const stop = takeOver(store, app, () => true).giveWay(then);
    vi.advanceTimersByTime(20);
    stop();
    vi.advanceTimersByTime(3_000);
    expect([isStill(), then.mock.calls.length]).toEqual([true, 0]);
  });

  it('does not wait for a panel that is never filled', () => {
    live(false);
    takeOver(store, app, () => true).giveWay(() => {});
    vi.advanceTimersByTime(3_000);
    expect(isStill()).toBe(false);
  });

  it('is gone at once where it was not shown', () => {
    root.dataset['still'] = 'other';
    const { giveWay } = takeOver(store, app, () => true);
    expect(app.hasAttribute('inert')).toBe(false);
    const then = vi.fn();
    giveWay(then);
    expect([isStill(), then.mock.calls.length]).toEqual([false, 1]);
  });

  it('gives way to what tells of a dataset that does not open', () => {
    takeOver(store, app, () => true);
    store.getState().setLoad({ kind: 'failed', failure: { kind: 'offline' } });
    expect([isStill(), app.hasAttribute('inert')]).toEqual([false, false]);
  });

  it('gives way where no picture comes of a dataset that does', () => {
    takeOver(store, app, () => true);
    store.getState().setReady(INDEX);
    vi.advanceTimersByTime(3_000);
    expect(isStill()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(isStill()).toBe(false);
  });
});

describe('while the code of the living picture is on its way', () => {
  let hasPicture = false;
  /** The page lives around the picture of the still. */
  function liveAround() {
    hasPicture = false;
    const { giveWay } = takeOver(store, app, () => hasPicture);
    store.getState().setReady(INDEX);
    live();
    vi.advanceTimersByTime(2 * A_FRAME);
    return giveWay;
  }

  it('the page lives around the picture of the still once its panels are filled', () => {
    takeOver(store, app, () => false);
    store.getState().setReady(INDEX);
    vi.advanceTimersByTime(100);
    live(false);
    vi.advanceTimersByTime(100);
    expect([isStill(), app.hasAttribute('inert')]).toEqual([true, true]);
    live();
    vi.advanceTimersByTime(A_FRAME);
    expect([isStill(), app.hasAttribute('inert'), root.dataset['still']]).toEqual([false, false, 'picture']);
    expect([...(place()?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['picture', 'tools']);
    // For as long as it takes.
    vi.advanceTimersByTime(60_000);
    expect(place()?.childElementCount).toBe(2);
  });

  it('the living picture takes the place of it when it is drawn, and who had come to it stays there', () => {
    const giveWay = liveAround();
    place()?.querySelector('a')?.focus();
    const then = vi.fn();
    giveWay(then);
    expect(place()?.childElementCount).toBe(2);
    vi.advanceTimersByTime(3 * A_FRAME);
    expect([place()?.childElementCount, then.mock.calls.length]).toEqual([0, 1]);
    expect(document.activeElement).toBe(document.getElementById('graph'));
    expect(root.dataset['still']).toBeUndefined();
  });

  it('it stays when something is selected, and goes when it would show what is filtered away', () => {
    liveAround();
    store.getState().change((view) => select(view, actorId('selmouth')));
    expect(place()?.childElementCount).toBe(2);
    store.getState().change((view) => setSearch(view, 'port'));
    expect([place()?.childElementCount, root.dataset['still']]).toEqual([0, undefined]);
  });

  it('all is as ever where that is here by then', () => {
    takeOver(store, app, () => true);
    store.getState().setReady(INDEX);
    live();
    vi.advanceTimersByTime(200);
    expect(isStill()).toBe(true);
  });
});
