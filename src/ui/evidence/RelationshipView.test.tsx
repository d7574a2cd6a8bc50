import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { View } from '../../view/view.ts';
import { NARROW } from '../shared/media.ts';
import { RelationshipView } from './RelationshipView.tsx';

beforeEach(() => stubMedia());

const index = makeIndex();
const show = (view: Partial<View> = {}) =>
  renderWithStore(
    <RelationshipView relationship={given(index.relationships, 'harbour-board~hostility~ferry-union')} />,
    {
      view,
    },
  );
const cards = () => screen.getAllByRole('article').map((card) => card.id);

describe('RelationshipView', () => {
  it('says who to whom, about what, how well it stands, and shows every claim in source order', async () => {
    const { container } = show();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Harbour Board→Ferry Union');
    const [head] = container.getElementsByTagName('header');
    expect(head).toHaveTextContent('Hostility');
    expect(head).toHaveTextContent('Contested');
    // As every chip that says so in the panel.
    expect(screen.getAllByText('Contested').every((chip) => chip.className.includes('caution'))).toBe(true);
    expect(head).toHaveTextContent('One statement denies or contradicts another.');
    expect(screen.getByText('3 claims')).toBeVisible();
    expect(cards()).toEqual(['c-closed', 'c-open', 'c-would']);
    expect(screen.queryByRole('note')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('lays out the positions before the claims, or under the words of the one that is selected', () => {
    const { store } = show();
    const before = screen.getByRole('region', { name: 'Positions' });
    expect(before.closest('article')).toBeNull();
    act(() => void store.getState().patch({ select: 'c-open' }));
    const [under, ...more] = screen.getAllByRole('region', { name: 'Positions' });
    expect(more).toEqual([]);
    expect(under?.closest('article')).toHaveAttribute('id', 'c-open');
  });

  it('has on a small screen the positions, or else the words, before what explains them', () => {
    stubMedia((query) => query === NARROW);
    /** Whether the first of some marks stands before the first of others. */
    const isBefore = (earlier: Element | null, later: Element): boolean =>
      earlier !== null && (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const { unmount } = show();
    const short = screen.getByRole('list', { name: 'In short' });
    expect(isBefore(screen.getByRole('heading', { name: 'Positions' }), short)).toBe(true);
    expect(isBefore(short, screen.getByText(/^One statement denies or contradicts another\.$/))).toBe(true);
    unmount();
    // What it is in tension with is another relationship's.
    renderWithStore(<RelationshipView relationship={given(index.relationships, 'ferry-union~diplomacy~selmouth')} />);
    const quote = document.querySelector('[data-quote]');
    const [claim] = given(index.relationships, 'ferry-union~diplomacy~selmouth').claims;
    expect(isBefore(quote, screen.getByText(claim?.summary ?? ''))).toBe(true);
    expect(quote).toHaveTextContent('The union met the mayor');
    expect(isBefore(quote, screen.getByRole('heading', { name: 'Positions' }))).toBe(true);
  });

  it('marks a tension lightly, and never where it is contested anyway', () => {
    const { unmount } = show();
    expect(screen.queryByTitle(/points another way/)).toBeNull();
    unmount();
    const { store } = renderWithStore(
      <RelationshipView relationship={given(index.relationships, 'ferry-union~diplomacy~selmouth')} />,
    );
    expect(screen.getByTitle(/points another way/)).toHaveTextContent('~ In tension');
    // Of the relationship, and of its claim.
    expect(screen.getAllByText('Rests on unnamed voices')).toHaveLength(2);
    act(() => void store.getState().patch({ distrust: ['v-insider'] }));
    expect(screen.queryByTitle(/points another way/)).toBeNull();
  });

  it('lists what else is between the two, either way', () => {
    show();
    const section = screen.getByRole('heading', { name: 'Also between these two' }).closest('section');
    if (!section) throw new Error('the heading stands in a section');
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual([expect.stringContaining('select=ferry-union~hostility~harbour-board')]);
  });

  it('stays, with a note, when the filters hide it, and offers the way back', async () => {
    const user = userEvent.setup();
    const { store } = show({ categories: ['ties'], select: 'c-closed' });
    expect(screen.getByRole('note')).toHaveTextContent('The filters hide this in the graph.');
    expect(cards()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(store.getState().view).toMatchObject({ categories: null, select: 'c-closed' });
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('counts the claims that the filter by voice hides, and shows them nevertheless', () => {
    show({ voices: [voiceId('v-brandt')] });
    expect(screen.getByRole('note')).toHaveTextContent('2 more claims are hidden by the filters.');
    expect(cards()).toHaveLength(3);
  });

  it('follows the voices set aside', () => {
    const { store } = show({ distrust: [voiceId('v-brandt'), voiceId('v-insider')] });
    expect(screen.getAllByText('Rests on unnamed voices').length).toBeGreaterThan(0);
    act(() => void store.getState().patch({ distrust: ['v-brandt', 'v-insider', 'v-workers'] }));
    expect(screen.getAllByText('Fallen').length).toBeGreaterThan(0);
  });

  it('leads to both actors', async () => {
    const user = userEvent.setup();
    const { store } = show();
    const [subject] = within(screen.getByRole('heading', { level: 2 })).getAllByRole('link');
    if (!subject) throw new Error('the heading holds links');
    await user.click(subject);
    expect(store.getState().view.select).toBe('harbour-board');
  });
});
