import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import { setAside } from '../../view/lensTransitions.ts';
import type { View } from '../../view/view.ts';
import { LensBar } from './LensBar.tsx';

beforeEach(() => stubMedia());

const show = (...aside: readonly string[]) => {
  const view: Partial<View> = { distrust: aside.map(voiceId) };
  const rendered = renderWithStore(<LensBar />, { view });
  return { ...rendered, aside: () => rendered.store.getState().view.distrust };
};

describe('LensBar', () => {
  it('takes no room while nobody is set aside', () => {
    show();
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('counts what stands as before, what is changed, and what has fallen, and leaves out what does not occur', async () => {
    const { container } = show('v-vale', 'v-brandt');
    expect(screen.getByRole('region', { name: 'Set aside' })).toHaveTextContent(
      'Set aside: 2 voices. Of 7 relationships 3 stand as before, 1 has one side left, 3 have fallen. Of 9 claims 4 have fallen.',
    );
    await expectNoAxeViolations(container);
  });

  it('says so where nothing falls', () => {
    show('v-silent');
    expect(screen.getByRole('region')).toHaveTextContent(
      'Set aside: 1 voice. Of 7 relationships 7 stand as before. Of 9 claims none has fallen.',
    );
  });

  it('says less where there is little room, and the rest when asked', () => {
    stubMedia(() => true);
    show('v-vale', 'v-brandt');
    expect(screen.getByText('3 of 7 relationships and 4 of 9 claims have fallen.', { exact: false })).toBeVisible();
  });

  it('takes back one by one, the keyboard going on to the next, and to the bar’s place after the last', async () => {
    const user = userEvent.setup();
    const { aside, container } = show('v-vale', 'v-brandt', 'v-gazette');
    await user.click(screen.getByText('Set aside: 3 voices.'));
    await user.click(screen.getByRole('button', { name: 'Take back Ada Brandt' }));
    expect(aside()).toEqual(['v-vale', 'v-gazette']);
    expect(screen.getByRole('button', { name: 'Take back Quay Gazette' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Take back Jon Vale' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(aside()).toEqual([]);
    expect(container.firstElementChild).toHaveFocus();
  });

  it('takes all back, which can be undone', async () => {
    const user = userEvent.setup();
    const { aside, store } = show('v-vale', 'v-brandt');
    await user.click(screen.getByRole('button', { name: 'Take all back' }));
    expect(aside()).toEqual([]);
    expect(store.getState().notices).toMatchObject([{ what: 'lens', before: { distrust: ['v-vale', 'v-brandt'] } }]);
  });

  it('speaks once it rests, politely, and not of what a link opened with', () => {
    vi.useFakeTimers();
    try {
      const { store } = show('v-gazette');
      const change = (...ids: readonly string[]) =>
        act(() => store.getState().change((view) => setAside(view, ids.map(voiceId), true)));
      const rest = (): void => {
        act(() => void vi.advanceTimersByTime(1_000));
      };
      rest();
      const status = screen.getByRole('status');
      expect(status).toBeEmptyDOMElement();
      change('v-vale');
      change('v-brandt');
      expect(status).toBeEmptyDOMElement();
      rest();
      expect(status).toHaveTextContent(/^Set aside: 3 voices\. Of 7 relationships /u);
      act(() => store.getState().change((view) => ({ ...view, distrust: [] })));
      rest();
      expect(status).toHaveTextContent('Nobody is set aside. Everything stands as before.');
    } finally {
      vi.useRealTimers();
    }
  });
});
