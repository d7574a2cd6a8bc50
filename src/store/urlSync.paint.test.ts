import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../tests/support/dataset.ts';
import { openFakeWindow, type FakeWindow } from '../../tests/support/fakeWindow.ts';
import { actorId } from '../domain/ids.ts';
import { select } from '../view/transitions.ts';
import type { View } from '../view/view.ts';
import { createAppStore } from './createAppStore.ts';
import { syncAddress } from './urlSync.ts';

const kinds = (page: FakeWindow): readonly (string | undefined)[] => page.writes.map((write) => write.split(' ')[0]);

describe('a step whose outcome is still to be painted', () => {
  /** The app, and a screen that paints when it is told to. */
  function openUnpainted() {
    const waiting: (() => void)[] = [];
    const page = openFakeWindow('/story/?dataset=harbour');
    const store = createAppStore(page.location.search);
    syncAddress(
      store,
      page,
      () => null,
      (then) => waiting.push(then),
    );
    store.getState().setReady(makeIndex());
    const paint = (): void => waiting.splice(0).forEach((then) => then());
    return { page, store, change: store.getState().change, paint };
  }
  const toSelmouth = (view: View): View => select(view, actorId('selmouth'));
  const toNothing = (view: View): View => select(view, null);

  it('becomes an entry when it is, and counts as one before', () => {
    const { page, store, change, paint } = openUnpainted();
    change(toSelmouth);
    expect(page.writes).toEqual([]);
    expect(store.getState().depth).toBe(1);
    paint();
    expect(page.writes).toEqual(['push /story/?dataset=harbour&select=selmouth']);
    expect(page.history.state).toMatchObject({ depth: 1 });
  });

  it('becomes one before the next step does', () => {
    const { page, store, change, paint } = openUnpainted();
    change(toSelmouth);
    change(toNothing);
    expect(page.writes).toEqual(['push /story/?dataset=harbour&select=selmouth']);
    paint();
    expect(kinds(page)).toEqual(['push', 'push']);
    expect(store.getState().depth).toBe(2);
    page.go(-1);
    expect(store.getState().view.select).toBe('selmouth');
  });

  it('is an entry at once where a script took it, which may go back in the next line', () => {
    const { page, store, paint } = openUnpainted();
    store.getState().patch({ select: 'selmouth' });
    expect(page.writes).toEqual(['push /story/?dataset=harbour&select=selmouth']);
    expect(store.getState().depth).toBe(1);
    paint();
    expect(kinds(page)).toEqual(['push']);
  });

  it('becomes one when the page is left', () => {
    const { page, change, paint } = openUnpainted();
    change(toSelmouth);
    page.leave();
    paint();
    expect(kinds(page)).toEqual(['push']);
  });

  it('is taken back by who goes back at once', () => {
    const { page, store, change, paint } = openUnpainted();
    change(toSelmouth);
    paint();
    change(toNothing);
    page.go(-1);
    paint();
    expect(kinds(page)).toEqual(['push']);
    expect(store.getState()).toMatchObject({ depth: 0, view: { select: null } });
  });

  it('is told of where the browser then refuses it, and is no entry', () => {
    const { page, store, change, paint } = openUnpainted();
    change(toSelmouth);
    page.refuse(true);
    paint();
    expect(store.getState().notices).toMatchObject([{ kind: 'address-stuck' }]);
    expect(store.getState().depth).toBe(0);
    page.refuse(false);
    change(toNothing);
    change(toSelmouth);
    paint();
    expect(page.address()).toBe('/story/?dataset=harbour&select=selmouth');
  });
});
