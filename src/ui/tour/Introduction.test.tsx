import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { select, sheetOf, toggleFilter } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { NARROW } from '../shared/media.ts';
import { Introduction } from './Introduction.tsx';

const INDEX = makeIndex({
  summary: 'Who closed the north quay is not agreed, says Mr. Finch. The report follows both sides.',
  tours: [{ id: 'first-minute', title: 'First', steps: [{ title: 'A', text: 'B.', view: 'select=harbour-board' }] }],
});
const open = (view: Partial<View> = {}) => renderWithStore(<Introduction away={false} />, { index: INDEX, view });
const introduction = () => screen.queryByRole('region', { name: 'What this is' });

beforeEach(() => void stubMedia((query) => query === NARROW));
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

describe('the introduction', () => {
  it('says in one sentence what this is, and leads into the tour', async () => {
    const user = userEvent.setup();
    const { container, store } = open();
    expect(introduction()).toHaveTextContent('Sourceline');
    expect(screen.getByText('Who closed the north quay is not agreed, says Mr. Finch.')).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Start the tour' }));
    expect(store.getState().view).toMatchObject({ tour: { id: 'first-minute', step: 1 }, select: 'harbour-board' });
    expect(introduction()).toBeNull();
  });

  it('leads to all of the summary', async () => {
    const { store } = open();
    // Open by itself at first, as is that of the filters; a small screen then shows neither.
    expect(sheetOf(store.getState().view)).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Read on' }));
    expect(sheetOf(store.getState().view)).toBe('evidence');
  });

  it('is gone once something was selected, and not shown over a link that has a selection', () => {
    const { store, unmount } = open();
    act(() => store.getState().change((view) => select(view, 'selmouth')));
    act(() => store.getState().change((view) => select(view, null)));
    expect(introduction()).toBeNull();
    unmount();
    const linked = open({ select: 'selmouth' });
    act(() => linked.store.getState().change((view) => select(view, null)));
    expect(introduction()).toBeNull();
  });

  it('stays away under a filter, and comes back without it', () => {
    const { store } = open();
    const toggle = () =>
      act(() => store.getState().change((view) => toggleFilter(view, 'standing', 'denied', ['denied'])));
    toggle();
    expect(introduction()).toBeNull();
    toggle();
    expect(introduction()).toBeVisible();
  });

  it('does not come back on this device once it was sent away', async () => {
    const user = userEvent.setup();
    const { unmount } = open();
    await user.click(screen.getByRole('button', { name: 'Close the introduction' }));
    expect(introduction()).toBeNull();
    unmount();
    open();
    expect(introduction()).toBeNull();
  });
});
