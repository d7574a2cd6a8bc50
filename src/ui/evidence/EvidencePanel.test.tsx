import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { select } from '../../view/transitions.ts';
import { NARROW } from '../shared/media.ts';
import { EvidencePanel, prepareEvidence } from './EvidencePanel.tsx';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

vi.mock('../shared/scrollIntoSight.ts', { spy: true });

const scrolled = vi.mocked(scrollIntoSight);

beforeAll(async () => {
  await prepareEvidence();
});
beforeEach(() => {
  stubMedia();
  scrolled.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function bodyOf(container: HTMLElement): Element {
  const body = container.querySelector('[tabindex="-1"]');
  if (!body) throw new Error('the panel has a body');
  return body;
}

const onTour = (view: string) =>
  makeIndex({ tours: [{ id: 'a', title: 'A', steps: [{ title: 'B', text: 'C', view }] }] });

describe('EvidencePanel', () => {
  it.each([
    [null, 'The quarrel over the north quay'],
    ['selmouth', 'City of Selmouth'],
    ['selmouth~money-and-arms~ferry-union', 'Selmouth→Ferry Union'],
    ['c-pay', 'Selmouth→Ferry Union'],
    ['q-pay', 'The quote'],
    ['v-vale', 'Jon Vale'],
  ])('for %s shows “%s”', async (id, title) => {
    const { container } = renderWithStore(<EvidencePanel />, { view: { select: id } });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(title);
    await expectNoAxeViolations(container);
  });

  it('follows the selection', () => {
    const { store } = renderWithStore(<EvidencePanel />);
    act(() => void store.getState().patch({ select: 'selmouth' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('City of Selmouth');
    act(() => void store.getState().patch({ select: null }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The quarrel over the north quay');
  });

  it('brings a selected claim into sight, and begins anything else at its beginning', () => {
    const { store, container } = renderWithStore(<EvidencePanel />);
    act(() => void store.getState().patch({ select: 'c-would' }));
    expect(scrolled.mock.calls.map(([element]) => element.id)).toEqual(['c-would']);
    const body = bodyOf(container);
    body.scrollTop = 300;
    act(() => void store.getState().patch({ select: 'selmouth' }));
    expect(body.scrollTop).toBe(0);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('is as it was left where Back leads to: scrolled, unfolded, and the keyboard on the link that was followed', async () => {
    const user = userEvent.setup();
    const { store, container } = renderWithStore(<EvidencePanel />, { view: { select: 'harbour-board' } });
    const body = bodyOf(container);
    const folds = () => [...container.querySelectorAll('details')].map((fold) => fold.open);
    const first = container.querySelector('summary');
    if (!first) throw new Error('the panel has a fold');
    await user.click(first);
    const opened = folds();
    expect(opened).toContain(true);
    body.scrollTop = 300;
    fireEvent.scroll(body);
    const link = () => screen.getAllByRole('link', { name: 'Open this relationship' })[0];
    link()?.focus();
    await user.keyboard('{Enter}');
    const left = store.getState().bookmark;
    // As the address does: a new entry, then the one before.
    act(() => store.getState().setDepth(1));
    expect(body.scrollTop).toBe(0);
    act(() => {
      store.getState().setDepth(0, left);
      void store.getState().patch({ select: 'harbour-board' });
    });
    expect(folds()).toEqual(opened);
    expect(body.scrollTop).toBe(300);
    expect(link()).toHaveFocus();
  });

  it('is read on where it was when it is opened anew', () => {
    const { store, unmount } = renderWithStore(<EvidencePanel />, { view: { select: 'harbour-board' } });
    act(() => store.getState().setBookmark({ scroll: 120, folds: [], followed: null }));
    unmount();
    const { container } = renderWithStore(<EvidencePanel />, { store });
    expect(bodyOf(container).scrollTop).toBe(120);
  });

  it('stays where the person read when only the filters change', () => {
    const { store, container } = renderWithStore(<EvidencePanel />, { view: { select: 'harbour-board' } });
    const body = bodyOf(container);
    body.scrollTop = 300;
    act(() => void store.getState().patch({ types: ['club'] }));
    expect(body.scrollTop).toBe(300);
  });

  it.each([
    ['a relationship at its first words', 'selmouth~money-and-arms~ferry-union', true, 1, 'FIGURE'],
    ['a relationship with positions at these', 'harbour-board~hostility~ferry-union', true, 1, 'SECTION'],
    ['a claim at its words', 'c-pay', true, 1, 'FIGURE'],
    ['a relationship from its beginning beside the picture', 'selmouth~money-and-arms~ferry-union', false, 1, null],
    ['a relationship from its beginning off the tour', 'selmouth~money-and-arms~ferry-union', true, null, null],
  ])('on a tour, in a sheet, opens %s', (_, id, narrow, step, tag) => {
    stubMedia((query) => narrow && query === NARROW);
    renderWithStore(<EvidencePanel />, {
      index: onTour(`select=${id}`),
      view: { select: id, tour: step === null ? null : { id: 'a', step } },
    });
    expect(scrolled.mock.calls[0]?.[0].tagName ?? null).toBe(tag);
  });

  it.each([
    ['an actor', 'selmouth', null],
    ['a relationship', 'selmouth~money-and-arms~ferry-union', null],
    ['a claim', 'c-would', 'c-would'],
  ])('on a tour, in a sheet, begins %s that a person chooses besides the stop as off the tour', (_, chosen, at) => {
    stubMedia((query) => query === NARROW);
    const { store } = renderWithStore(<EvidencePanel />, {
      index: onTour('select=harbour-board~hostility~ferry-union'),
      view: { select: 'harbour-board~hostility~ferry-union', tour: { id: 'a', step: 1 } },
    });
    scrolled.mockClear();
    act(() => store.getState().change((now) => select(now, chosen)));
    expect(scrolled.mock.calls.map(([element]) => element.id)).toEqual(at === null ? [] : [at]);
  });
});
