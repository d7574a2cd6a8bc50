import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HARBOUR } from '../../../tests/support/harbour.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';
import { ReaderPanel } from './ReaderPanel.tsx';

vi.mock('../shared/scrollIntoSight.ts', { spy: true });

const scrolled = vi.mocked(scrollIntoSight);
beforeEach(() => void scrolled.mockClear());

function show(select: string) {
  const store = makeStore({ view: { select }, index: indexDataset(HARBOUR) });
  return { ...renderWithStore(<ReaderPanel />, { store }), user: userEvent.setup() };
}

describe('the quotes of the selection', () => {
  it('leads through the quotes of the selection, one press after another, and to the words of each', async () => {
    const { user } = show('harbour-board~harbour-access~ferry-union');
    const bar = within(screen.getByRole('group', { name: '3 quotes of the selection' }));
    const next = bar.getByRole('button', { name: 'Next quote of the selection' });
    const before = bar.getByRole('button', { name: 'Previous quote of the selection' });
    const at = (): readonly string[] =>
      [...document.querySelectorAll('mark[data-at]')].map(({ textContent }) => textContent);
    expect(before).toHaveAttribute('aria-disabled', 'true');
    expect(at()).toEqual(['The Harbour Board sent guards to the north quay on Monday']);
    // What a selection brings along is not told; where a press leads is.
    expect(bar.getByRole('status')).toBeEmptyDOMElement();
    scrolled.mockClear();
    await user.click(next);
    expect(next).toHaveFocus();
    expect(at()).toEqual(['No guard of ours was on the north quay']);
    expect(scrolled.mock.calls[0]?.[0]).toHaveTextContent('No guard of ours');
    expect(bar.getByRole('status')).toHaveTextContent(
      '2 of 3 quotes of the selection. Paragraph 2: No guard of ours was on the north quay',
    );
    await user.keyboard('{Enter}');
    expect(bar.getByText('3 of 3 quotes of the selection')).toBeVisible();
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(bar.getByText('3 of 3 quotes of the selection')).toBeVisible();
    await user.click(before);
    await user.click(bar.getByRole('button', { name: /^2 of 3 quotes of the selection\. Paragraph 2: No guard/ }));
    expect(document.activeElement).toHaveAccessibleName(/^Quote in paragraph 2, .*No guard of ours/);
  });

  it('begins with the first quote of what is selected next', async () => {
    const { user, store } = show('harbour-board~harbour-access~ferry-union');
    await user.click(screen.getByRole('button', { name: 'Next quote of the selection' }));
    act(() => void store.getState().patch({ select: 'q-fees' }));
    expect(document.querySelector('mark[data-at]')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Next quote of the selection' })).toBeNull();
    act(() => void store.getState().patch({ select: 'harbour-board~harbour-access~ferry-union' }));
    expect(screen.getByText('1 of 3 quotes of the selection')).toBeVisible();
  });
});
