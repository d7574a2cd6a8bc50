import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeActor, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { SearchBox } from './SearchBox.tsx';

const found = () => screen.queryAllByRole('link').map((link) => link.textContent);

describe('SearchBox', () => {
  it('finds by name and alias, and leads to who is found', async () => {
    const user = userEvent.setup();
    const { store, container } = renderWithStore(<SearchBox />);
    expect(found()).toEqual([]);
    await user.type(screen.getByRole('searchbox', { name: 'Only actors named …' }), 'the board');
    expect(store.getState().view.search).toBe('the board');
    expect(found()).toEqual(['Harbour Board of Selmouth']);
    expect(screen.getByRole('status')).toHaveTextContent('1 actor found');
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole('link'));
    expect(store.getState().view).toMatchObject({ select: 'harbour-board', search: 'the board' });
  });

  it('says when it finds nobody, and is cleared', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<SearchBox />, { view: { search: 'nobody at all' } });
    expect(screen.getByRole('status')).toHaveTextContent('No actor has this name');
    await user.click(screen.getByRole('button', { name: 'Clear the name' }));
    expect(store.getState().view.search).toBe('');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    expect(screen.queryByRole('button', { name: 'Clear the name' })).toBeNull();
  });

  it('says nothing of a search for blanks', () => {
    renderWithStore(<SearchBox />, { view: { search: '  ' } });
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('lists the first eight, says how many there are, and shows the rest when asked', async () => {
    const user = userEvent.setup();
    const actors = Array.from({ length: 12 }, (_, at) => makeActor(`crew-${at}`));
    renderWithStore(<SearchBox />, { index: makeIndex({ actors, claims: [] }), view: { search: 'crew' } });
    expect(found()).toHaveLength(8);
    expect(screen.getByRole('status')).toHaveTextContent('12 actors found');
    await user.click(screen.getByRole('button', { name: 'Show 4 more actors', expanded: false }));
    expect(found()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }));
    expect(found()).toHaveLength(8);
    // Another search begins with the first few again.
    await user.click(screen.getByRole('button', { name: 'Show 4 more actors' }));
    await user.type(screen.getByRole('searchbox'), '-');
    expect(found()).toHaveLength(8);
  });
});
