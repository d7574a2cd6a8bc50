// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { createAppStore } from '../../store/createAppStore.ts';
import { giveWay, makeBeneath } from './giveWay.ts';
import styles from './StillPage.module.css';

const root = document.documentElement;
let app: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  root.dataset['still'] = 'waiting';
  document.body.innerHTML = `<div class="${styles['page'] ?? ''}">still</div><div id="app"></div>`;
  app = document.querySelector<HTMLElement>('#app') ?? document.body;
});
afterEach(() => {
  vi.useRealTimers();
  delete root.dataset['still'];
});

const isStill = (): boolean => document.body.textContent.includes('still');

describe('the still', () => {
  it('stays until the picture is drawn and the panels are filled, and takes the page out of reach until then', () => {
    makeBeneath(createAppStore(), app);
    expect(app.hasAttribute('inert')).toBe(true);
    app.innerHTML = '<section aria-busy="true"></section>';
    const then = vi.fn();
    giveWay(then);
    vi.advanceTimersByTime(200);
    expect([isStill(), then.mock.calls.length]).toEqual([true, 0]);
    app.innerHTML = '<section aria-busy="false"></section>';
    vi.advanceTimersByTime(50);
    expect([isStill(), then.mock.calls.length, app.hasAttribute('inert')]).toEqual([false, 1, false]);
    expect(root.dataset['still']).toBeUndefined();
  });

  it('stays where the picture is gone before it was shown, and that one is never handed out', () => {
    const then = vi.fn();
    const stop = giveWay(then);
    vi.advanceTimersByTime(20);
    stop();
    vi.advanceTimersByTime(1_000);
    expect([isStill(), then.mock.calls.length]).toEqual([true, 0]);
  });

  it('does not wait for a panel that is never filled', () => {
    app.innerHTML = '<section aria-busy="true"></section>';
    giveWay(() => {});
    vi.advanceTimersByTime(1_000);
    expect(isStill()).toBe(false);
  });

  it('is gone at once where it was not shown', () => {
    root.dataset['still'] = 'other';
    makeBeneath(createAppStore(), app);
    expect(app.hasAttribute('inert')).toBe(false);
    const then = vi.fn();
    giveWay(then);
    expect([isStill(), then.mock.calls.length]).toEqual([false, 1]);
  });

  it('gives way to what tells of a dataset that does not open', () => {
    const store = createAppStore();
    makeBeneath(store, app);
    store.getState().setLoad({ kind: 'failed', failure: { kind: 'offline' } });
    expect([isStill(), app.hasAttribute('inert')]).toEqual([false, false]);
  });

  it('gives way where no picture comes of a dataset that does', () => {
    const index = makeIndex();
    const store = createAppStore(`dataset=${index.dataset.id}`);
    makeBeneath(store, app);
    store.getState().setReady(index);
    vi.advanceTimersByTime(3_000);
    expect(isStill()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(isStill()).toBe(false);
  });
});
