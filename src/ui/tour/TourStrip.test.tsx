import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { select, setSearch } from '../../view/transitions.ts';
import { TourButton } from './TourButton.tsx';
import { TourStrip } from './TourStrip.tsx';

const INDEX = makeIndex({
  tours: [
    {
      id: 'first-minute',
      title: 'The first minute',
      steps: [
        { title: 'The quarrel', text: 'Who closed the quay.', view: 'select=harbour-board' },
        { title: 'The talks', text: 'Who met whom.', view: 'select=ferry-union~diplomacy~selmouth' },
      ],
    },
  ],
});
const open = (index = INDEX) =>
  renderWithStore(
    <>
      <TourButton />
      <TourStrip />
    </>,
    { index },
  );

describe('a tour', () => {
  it('is begun, gone through to its end, and can be begun again', async () => {
    const user = userEvent.setup();
    const { container, store } = open();
    act(() => store.getState().change((view) => setSearch(view, 'quay')));
    const before = store.getState().view;
    await user.click(screen.getByRole('button', { name: 'Take the tour: The first minute' }));
    const strip = screen.getByRole('region', { name: 'Tour' });
    expect(strip).toHaveFocus();
    expect(within(strip).getByRole('heading')).toHaveTextContent('1 of 2 The quarrel');
    expect(store.getState().view).toMatchObject({ select: 'harbour-board', tour: { step: 1 } });
    expect(screen.getByRole('button', { name: 'Previous stop' })).toHaveAttribute('aria-disabled', 'true');
    // The room that the other stops take keeps the height from one to the next, and is not read.
    expect(within(strip).getByText('Who met whom.').parentElement).toHaveAttribute('aria-hidden', 'true');
    await expectNoAxeViolations(container);

    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(store.getState().view).toMatchObject({ select: 'ferry-union~diplomacy~selmouth', tour: { step: 2 } });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(screen.queryByRole('region', { name: 'Tour' })).toBeNull();
    expect(store.getState().view).toEqual(before);
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'tour', before: { tour: { step: 2 } } }]);
    expect(screen.getByRole('button', { name: /^Take the tour/ })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: /^Take the tour/ }));
    expect(store.getState().notices).toEqual([]);
  });

  it('leaves the keyboard where it is when it ends by another way', () => {
    const { store } = open();
    act(() => void store.getState().patch({ tour: { id: 'first-minute', step: 1 } }));
    screen.getByRole('button', { name: 'Next' }).focus();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    act(() => void store.getState().patch({ tour: null }));
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });

  it('offers the way back to a stop that was left', async () => {
    const user = userEvent.setup();
    const { store } = open();
    act(() => void store.getState().patch({ tour: { id: 'first-minute', step: 1 }, select: 'harbour-board' }));
    expect(screen.queryByRole('button', { name: 'Back to this stop' })).toBeNull();
    act(() => store.getState().change((view) => select(view, 'selmouth')));
    await user.click(screen.getByRole('button', { name: 'Back to this stop' }));
    expect(store.getState().view.select).toBe('harbour-board');
    expect(screen.getByRole('region', { name: 'Tour' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'End the tour' }));
    expect(store.getState().view.tour).toBeNull();
  });

  it('is ended by what it was begun by, which keeps its place', async () => {
    const user = userEvent.setup();
    const { store } = open();
    const before = store.getState().view;
    await user.click(screen.getByRole('button', { name: /^Take the tour/, pressed: false }));
    await user.click(screen.getByRole('button', { name: /^Take the tour/, pressed: true }));
    expect(store.getState().view).toEqual(before);
    expect(screen.getByRole('button', { name: /^Take the tour/, pressed: false })).toHaveFocus();
  });

  it('is not offered where the dataset has none', () => {
    open(makeIndex());
    expect(screen.queryByRole('button')).toBeNull();
  });
});
