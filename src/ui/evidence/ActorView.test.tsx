import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { makeStore, renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { AppStoreContext } from '../../store/hooks.ts';
import type { View } from '../../view/view.ts';
import { ActorView } from './ActorView.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (id: string, view: Partial<View> = {}) =>
  renderWithStore(<ActorView actor={given(index.actors, id)} />, { view });

/** Categories under a heading, each with how many relationships. */
function underHeading(name: string): Readonly<Record<string, number>> {
  const section = screen.getByRole('heading', { level: 3, name }).closest('section');
  if (!section) throw new Error('a heading stands in a section');
  return Object.fromEntries(
    within(section)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => [
        heading.textContent,
        heading.closest('section')?.querySelectorAll(':scope > details').length ?? 0,
      ]),
  );
}

describe('ActorView', () => {
  it('says who it is, in our words and in those of the source', async () => {
    const { container } = show('harbour-board');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Harbour Board of Selmouth');
    const [head] = container.getElementsByTagName('header');
    for (const words of ['Government body', 'Runs the port.', 'Also: the board']) expect(head).toHaveTextContent(words);
    expect(screen.getByText('the board, which runs the port')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('opens with what is in sight, and with what is folded only where Back leads to', () => {
    const store = makeStore();
    // What React makes first: there is no second time without a page.
    const opening = (): string =>
      renderToStaticMarkup(
        <AppStoreContext value={{ ...store, getInitialState: store.getState }}>
          <ActorView actor={given(index.actors, 'harbour-board')} />
        </AppStoreContext>,
      );
    expect(opening()).toContain('the board, which runs the port');
    expect(opening()).toContain('<summary');
    expect(opening()).not.toContain('Open this relationship');
    store.getState().setBookmark({ scroll: 40, folds: [0], followed: null });
    expect(opening()).toContain('Open this relationship');
  });

  it('lists what it does and what is done to it, by category', () => {
    show('harbour-board');
    expect(underHeading('From Harbour Board')).toEqual({ Hostility: 1, 'Command and membership': 1 });
    expect(underHeading('To Harbour Board')).toEqual({ Hostility: 1, 'Military support': 1 });
  });

  it('shows the claims of a relationship when it is unfolded', async () => {
    const user = userEvent.setup();
    show('ada-brandt');
    const card = document.getElementById('c-no-ties');
    expect(card).not.toBeVisible();
    await user.click(screen.getByText(/deals with/, { selector: 'summary em' }));
    expect(card).toBeVisible();
  });

  it('leads to its whole, its parts and the voices that speak from it', () => {
    const linked = (id: string) => {
      const { container, unmount } = show(id);
      const found = [...container.querySelectorAll('dl')]
        .filter((list) => !list.closest('article'))
        .map((list) => list.textContent);
      unmount();
      return found;
    };
    expect(linked('port-guards')).toEqual(['Part ofHarbour Board of Selmouth']);
    expect(linked('harbour-board')).toEqual(['Has as partsPort Guards']);
    expect(linked('ferry-union')).toEqual(['Also speaks in the sourceJon Vale']);
  });

  it('says so when nothing relates it to anybody', async () => {
    const { container } = show('lighthouse-club');
    expect(screen.getByText('The source relates Lighthouse Club to nobody else here.')).toBeVisible();
    expect(screen.getByText('Club')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('counts the relationships that the filters hide, and stays when they hide itself', async () => {
    const user = userEvent.setup();
    const { store } = show('harbour-board', { types: ['armed-force', 'government-body'] });
    expect(screen.getByRole('note')).toHaveTextContent('2 relationships are hidden by the filters.');
    expect(underHeading('From Harbour Board')).toEqual({ 'Command and membership': 1 });
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(store.getState().view.types).toBeNull();

    show('harbour-board', { types: ['club'] });
    expect(screen.getAllByRole('note').map((note) => note.textContent)).toEqual([
      expect.stringContaining('The filters hide this in the graph.'),
      expect.stringContaining('4 relationships are hidden'),
    ]);
  });

  it('puts its neighbourhood in focus, and takes it out again', async () => {
    const user = userEvent.setup();
    const { store } = show('ferry-union');
    await user.click(screen.getByRole('button', { name: 'Focus on the neighbourhood', pressed: false }));
    expect(store.getState().view.focus).toEqual({ actor: 'ferry-union', steps: 1 });
    await user.click(screen.getByRole('button', { name: 'Leave focus', pressed: true }));
    expect(store.getState().view.focus).toBeNull();
  });
});
