import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { makeIndex } from '../../tests/support/dataset.ts';
import { makeStore, renderWithStore, stubMedia } from '../../tests/support/render.tsx';
import { select } from '../view/transitions.ts';
import { createAppStore, type AppStore } from '../store/createAppStore.ts';
import { COMPACT, NARROW, NO_SHEET_ON_TOUR, SIDEWAYS, TIGHT_SIDEWAYS } from '../ui/shared/media.ts';
import { App } from './App.tsx';

let canvasFails = false;
/** The headings on the page as the picture came onto it. */
let besidePicture: readonly string[] = [];
// The picture needs a real browser; end-to-end tests hold it to its word.
vi.mock('../ui/canvas/GraphCanvas.tsx', () => ({
  GraphCanvas: () => {
    if (canvasFails) throw new Error('broken on purpose');
    useEffect(() => {
      besidePicture = screen.queryAllByRole('heading').map(({ textContent }) => textContent);
    }, []);
    return <section aria-label="Relationship graph" id="graph" />;
  },
}));
let evidenceFails = false;
vi.mock('../ui/evidence/EvidencePanel.tsx', async (original) => {
  const { EvidencePanel } = await original<{ EvidencePanel: () => React.ReactNode }>();
  return {
    EvidencePanel: () => {
      if (evidenceFails) throw new Error('broken on purpose');
      return <EvidencePanel />;
    },
  };
});

beforeEach(() => {
  canvasFails = false;
  evidenceFails = false;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(store: AppStore = makeStore(), narrow = false) {
  const media = stubMedia((query) => narrow && query === NARROW);
  const onRetry = vi.fn();
  return { media, onRetry, ...renderWithStore(<App onGraph={() => {}} onRetry={onRetry} />, { store }) };
}
const region = (name: string) => screen.queryByRole('region', { name });

describe('App', () => {
  it('gives the picture its room before the panels are filled', () => {
    open();
    expect(region('Evidence')).toContainElement(screen.getByRole('heading', { name: 'Start here' }));
    expect(besidePicture).not.toContain('Start here');
    expect(region('Evidence')).toHaveAttribute('aria-busy', 'false');
  });

  it('loads, then shows the graph with both panels beside it', async () => {
    const store = createAppStore('dataset=harbour');
    const { container } = open(store);
    expect(screen.getByRole('progressbar')).toBeVisible();
    expect(region('Relationship graph')).toBeNull();
    act(() => store.getState().setReady(makeIndex()));
    expect(screen.queryByRole('progressbar')).toBeNull();
    for (const name of ['Relationship graph', 'Evidence', 'Filters']) expect(region(name)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The quarrel over the north quay');
    await expectNoAxeViolations(container);
  });

  it('scrolls what stands in a panel while the focus is on the panel itself', async () => {
    const user = userEvent.setup();
    open();
    const evidence = region('Evidence');
    const body = evidence?.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!evidence || !body) throw new Error('There is no evidence.');
    // jsdom lays nothing out.
    body.style.overflowY = 'auto';
    Object.defineProperties(body, { scrollHeight: { value: 1_000 }, clientHeight: { value: 100 } });
    evidence.focus();
    await user.keyboard('{PageDown}{PageDown}{ArrowDown}');
    expect(body.scrollTop).toBe(220);
    await user.keyboard('{PageUp}{ArrowUp}');
    expect(body.scrollTop).toBe(90);
    await user.keyboard('{End}');
    expect(body.scrollTop).toBe(1_000);
    await user.keyboard('{Home}{Shift>}{PageDown}{/Shift}');
    expect(body.scrollTop).toBe(0);
    // What stands in it has its own keys.
    evidence.querySelector('button')?.focus();
    await user.keyboard('{PageDown}');
    expect(body.scrollTop).toBe(0);
  });

  it('says why it could not load, and tries again when asked', async () => {
    const user = userEvent.setup();
    const store = createAppStore('dataset=harbour');
    const { onRetry, container } = open(store);
    act(() => store.getState().setLoad({ kind: 'failed', failure: { kind: 'missing' } }));
    expect(screen.getByRole('alert')).toHaveTextContent('There is no dataset “harbour” here.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
    await expectNoAxeViolations(container);
  });

  it('is titled by what is opened and what is selected in it', () => {
    const store = createAppStore('dataset=harbour&select=selmouth');
    open(store);
    expect(document.title).toBe('Sourceline');
    act(() => store.getState().setReady(makeIndex()));
    expect(document.title).toBe('Selmouth – The quarrel over the north quay – Sourceline');
    act(() => void store.getState().patch({ select: null }));
    expect(document.title).toBe('The quarrel over the north quay – Sourceline');
    act(() => store.getState().setLoad({ kind: 'failed', failure: { kind: 'missing' } }));
    expect(document.title).toBe('This dataset could not be opened – Sourceline');
  });

  it('shows what of a link could not be restored, while loading and after', () => {
    const store = createAppStore('dataset=harbour&camera=x&select=gone');
    open(store);
    expect(screen.getByText('Part of this link could not be restored.')).toBeVisible();
    act(() => store.getState().setReady(makeIndex()));
    expect(within(screen.getByRole('region', { name: 'Notices' })).getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows the panels that the view opens', () => {
    const { store } = open(makeStore({ view: { panel: ['evidence'] } }));
    expect(region('Filters')).toBeNull();
    expect(region('Evidence')).toBeVisible();
    act(() => void store.getState().patch({ panel: ['filters'] }));
    expect(region('Filters')).toBeVisible();
    expect(region('Evidence')).toBeNull();
  });

  it.each(['Filters', 'Evidence'])('opens and closes the panel %s', async (name) => {
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('button', { name, pressed: true }));
    expect(region(name)).toBeNull();
    await user.click(screen.getByRole('button', { name, pressed: false }));
    expect(region(name)).toBeVisible();
  });

  it('shows the same as a table, with the picture kept out of sight for the way back', async () => {
    const user = userEvent.setup();
    // A busy machine may take long to fetch its code, which is not what is looked at here.
    await import('../ui/table/TableView.tsx');
    const { store } = open();
    const views = within(screen.getByRole('navigation', { name: 'What is shown' }));
    await user.click(views.getByRole('button', { name: 'Table' }));
    expect(await screen.findByRole('table')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Relationship graph', hidden: true })).not.toBeNull();
    expect(store.getState().view.mode).toBe('table');
    expect(views.getByRole('button', { name: 'Table' })).toHaveAttribute('aria-current', 'page');
    await user.click(views.getByRole('button', { name: 'Graph' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(region('Relationship graph')).toBeVisible();
  });

  it('begins with links past the panels, to what is there', async () => {
    const { store } = open();
    const links = () => within(screen.getByRole('navigation', { name: 'Skip' })).getAllByRole('link');
    const names = () => links().map(({ textContent }) => textContent);
    expect(document.querySelector('a')).toBe(links()[0]);
    expect(names()).toEqual(['Skip to the graph', 'Skip to the evidence']);
    links()[1]?.click();
    expect(region('Evidence')).toHaveFocus();
    act(() => void store.getState().patch({ panel: [], mode: 'table' }));
    expect(names()).toEqual(['Skip to the table']);
    links()[0]?.click();
    expect(document.getElementById('main')).toHaveFocus();
    await act(async () => {});
  });
});

describe('one part that fails', () => {
  beforeEach(() => {
    // React says on the console what a boundary caught, which is right.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('the picture: the panels still work', async () => {
    canvasFails = true;
    const { container } = open();
    expect(within(screen.getByRole('main')).getByRole('alert')).toHaveTextContent('stopped working');
    expect(region('Evidence')).toHaveTextContent('An invented dispute in an invented port.');
    expect(region('Filters')).toHaveTextContent('Actor types');
    await expectNoAxeViolations(container);
  });

  it('the evidence: the picture still stands, and another selection is tried', () => {
    evidenceFails = true;
    const { store } = open();
    expect(region('Evidence')).toHaveTextContent('This part of the page stopped working');
    expect(region('Relationship graph')).toBeVisible();
    evidenceFails = false;
    act(() => void store.getState().patch({ select: 'selmouth' }));
    expect(region('Evidence')).toHaveTextContent('City of Selmouth');
  });
});

describe('on a screen with room for one panel beside the graph', () => {
  it('opens one at a time, the evidence first and for whatever is selected', async () => {
    const user = userEvent.setup();
    const store = makeStore();
    stubMedia((query) => query === COMPACT);
    const { container } = renderWithStore(<App onGraph={() => {}} onRetry={() => {}} />, { store });
    expect(region('Evidence')).toBeVisible();
    expect(region('Filters')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filters', pressed: false }));
    expect(region('Filters')).toBeVisible();
    expect(region('Evidence')).toBeNull();
    act(() => store.getState().change((view) => select(view, 'selmouth')));
    expect(region('Evidence')).toHaveTextContent('City of Selmouth');
    expect(region('Filters')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Evidence', pressed: true }));
    expect(region('Filters')).toBeNull();
    expect(region('Evidence')).toBeNull();
    await expectNoAxeViolations(container);
  });
});

describe('on a small screen', () => {
  it('opens one panel at a time from the bar below', async () => {
    const user = userEvent.setup();
    const { container, store } = open(makeStore(), true);
    const bar = within(screen.getByRole('navigation', { name: 'Panels' }));
    expect(region('Filters')).toBeNull();
    expect(region('Evidence')).toBeNull();

    await user.click(bar.getByRole('button', { name: 'Filters', pressed: false }));
    expect(region('Filters')).toBeVisible();
    await user.click(bar.getByRole('button', { name: 'Evidence', pressed: false }));
    expect(region('Filters')).toBeNull();
    expect(region('Evidence')).toBeVisible();
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole('button', { name: 'Close evidence' }));
    expect(region('Evidence')).toBeNull();
    expect(store.getState().view.panel).toEqual([]);
  });

  it('says on the way to the filters that some are set', async () => {
    const { container, store } = open(makeStore(), true);
    const bar = within(screen.getByRole('navigation', { name: 'Panels' }));
    act(() => void store.getState().patch({ categories: ['ties'], unconnected: 'hide' }));
    expect(bar.getByRole('button', { name: 'Filters: 2 set' })).toHaveTextContent('2');
    await expectNoAxeViolations(container);
    act(() => void store.getState().patch({ categories: null, unconnected: 'keep' }));
    expect(bar.getByRole('button', { name: 'Filters' })).toHaveTextContent(/^Filters$/);
  });

  it('takes a sheet away where it would lie over what is to be read, and leaves it above a picture', async () => {
    const user = userEvent.setup();
    await import('../ui/table/TableView.tsx');
    const { store } = open(makeStore({ view: { select: 'c-fees' } }), true);
    const views = within(screen.getByRole('navigation', { name: 'What is shown' }));
    await user.click(views.getByRole('button', { name: 'Sourcing' }));
    expect(region('Evidence')).toBeVisible();
    await user.click(views.getByRole('button', { name: 'Table' }));
    expect(region('Evidence')).toBeNull();
    expect(store.getState().view).toMatchObject({ mode: 'table', select: 'c-fees', panel: [] });
  });

  it('opens a link made on a wide screen on the evidence of what is selected', () => {
    open(makeStore({ view: { select: 'c-fees' } }), true);
    expect(region('Evidence')).toBeVisible();
    expect(region('Filters')).toBeNull();
  });

  it('closes a sheet by Escape wherever the focus is, once a field has nothing to empty', async () => {
    const user = userEvent.setup();
    open(makeStore(), true);
    await user.click(screen.getByRole('button', { name: 'Evidence', pressed: false }));
    await user.keyboard('{Escape}');
    expect(region('Evidence')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filters', pressed: false }));
    const field = screen.getByRole('searchbox', { name: 'Only actors named …' });
    await user.type(field, 'quay{Escape}');
    expect(region('Filters')).toBeVisible();
    await user.clear(field);
    await user.keyboard('{Escape}');
    expect(region('Filters')).toBeNull();
  });

  it('keeps the words of a tour in sight where there is no room for a sheet besides', async () => {
    const user = userEvent.setup();
    const steps = [1, 2].map((at) => ({ title: `Stop ${at}`, text: 'Who says so.', view: 'select=c-fees' }));
    const index = makeIndex({ tours: [{ id: 'short', title: 'Short', steps }] });
    const store = makeStore({ index, view: { select: 'c-fees', tour: { id: 'short', step: 1 } } });
    stubMedia((query) => query === NARROW || query === NO_SHEET_ON_TOUR);
    renderWithStore(<App onGraph={() => {}} onRetry={() => {}} />, { store });
    expect(region('Evidence')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Evidence', pressed: false }));
    expect(region('Evidence')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(region('Evidence')).toBeNull();
    expect(store.getState().view.select).toBe('c-fees');
    await user.click(screen.getByRole('button', { name: 'Evidence', pressed: false }));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(region('Evidence')).toBeNull();
    // Who goes elsewhere sees what is there.
    act(() => store.getState().change((view) => select(view, 'selmouth')));
    expect(region('Evidence')).toBeVisible();
  });

  it('has what the narrowest bar has no room for above the ways into the panels, once', async () => {
    const narrowest = [NARROW, SIDEWAYS, TIGHT_SIDEWAYS];
    stubMedia((query) => narrowest.includes(query));
    const store = makeStore({ view: { select: 'c-fees' } });
    const { container } = renderWithStore(<App onGraph={() => {}} onRetry={() => {}} />, { store });
    const startOver = screen.getByRole('button', { name: 'Start over' });
    expect(startOver.closest('header')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Colours/ })).toHaveLength(1);
    await expectNoAxeViolations(container);
    await userEvent.setup().click(startOver);
    expect(store.getState().view.select).toBeNull();
  });

  it('follows the screen as it is turned', () => {
    const { media } = open(makeStore(), true);
    expect(screen.getByRole('navigation', { name: 'Panels' })).toBeVisible();
    act(() => media.set(() => false));
    expect(screen.queryByRole('navigation', { name: 'Panels' })).toBeNull();
    expect(region('Filters')).toBeVisible();
  });
});
