import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { setAside } from '../../view/lensTransitions.ts';
import { onlyFilter, setOnlyPanel } from '../../view/transitions.ts';
import type { Panel, View } from '../../view/view.ts';
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

  it('says in one sentence what stands, what has lost something and what has fallen, and the rest when asked', async () => {
    const user = userEvent.setup();
    const { container, store } = show('v-vale', 'v-brandt');
    const sentence = screen.getByText('Set aside: 2 voices.').closest('summary');
    expect(sentence).toHaveTextContent('Set aside: 2 voices. Of 7 relationships 3 stand as before, 1 changed, 3 fell.');
    const details = screen.getByText('Of what changed 1 is no longer contested. Of 9 claims 4 have fallen.');
    expect(details).not.toBeVisible();
    await user.click(screen.getByText('Set aside: 2 voices.'));
    expect(details).toBeVisible();
    const fell = within(screen.getByRole('list', { name: 'Fallen' }));
    expect(fell.getAllByRole('button')).toHaveLength(3);
    await user.click(within(screen.getByRole('list', { name: 'No longer contested' })).getByRole('button'));
    expect(store.getState().view.select).toMatch(/hostility/);
    await user.click(fell.getByText(/Port Guards/));
    expect(store.getState().view.select).toMatch(/port-guards/);
    await expectNoAxeViolations(container);
  });

  it('is never open beside the sheet of a phone: each closes the other', async () => {
    const user = userEvent.setup();
    stubMedia(() => true);
    const { store } = show('v-vale');
    const fold = screen.getByText('Set aside: 1 voice.').closest('details');
    const setPanel = (panel: Panel | null) => act(() => store.getState().change((view) => setOnlyPanel(view, panel)));
    setPanel('voices');
    await user.click(screen.getByText('Set aside: 1 voice.'));
    await waitFor(() => expect(store.getState().view.panel).toEqual([]));
    expect(fold).toHaveAttribute('open');
    setPanel('evidence');
    expect(fold).not.toHaveAttribute('open');
  });

  it('folds when the keyboard goes on to what lies beneath it, and for nothing else', async () => {
    const user = userEvent.setup();
    show('v-vale');
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button data-at="80">Under</button><button data-at="300">Clear</button>',
    );
    // The fold is 100 pixels high.
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: HTMLElement) {
      return this.dataset['at'] === undefined
        ? new DOMRect(0, 0, 800, 100)
        : new DOMRect(0, Number(this.dataset['at']), 90, 40);
    });
    const summary = screen.getByText('Set aside: 1 voice.');
    const fold = summary.closest('details');
    const [under, clear] = [
      screen.getByRole('button', { name: 'Under' }),
      screen.getByRole('button', { name: 'Clear' }),
    ];
    await user.click(summary);
    expect(fold).toHaveAttribute('open');
    await user.tab();
    expect(fold).toContainElement(document.activeElement as HTMLElement);
    act(() => clear.focus());
    expect(fold).toHaveAttribute('open');
    // jsdom does not reliably know the focus of a keyboard.
    const matches = vi.spyOn(under, 'matches').mockReturnValue(false);
    act(() => under.focus());
    expect(fold).toHaveAttribute('open');
    act(() => clear.focus());
    matches.mockReturnValue(true);
    act(() => under.focus());
    expect(fold).not.toHaveAttribute('open');
    under.remove();
    clear.remove();
    vi.restoreAllMocks();
  });

  it('hides what fell and brings it back, leaving other filters alone, and is not offered while nothing fell', async () => {
    const user = userEvent.setup();
    const { store } = show('v-vale', 'v-brandt');
    await user.click(screen.getByRole('button', { name: 'Hide what fell' }));
    expect(store.getState().view.standing).not.toContain('unsupported');
    expect(store.getState().view.standing).toContain('contested');
    const again = screen.getByRole('button', { name: 'Show what fell' });
    expect(again).toHaveFocus();
    expect(again).not.toHaveAttribute('aria-pressed');
    await user.click(again);
    expect(store.getState().view.standing).toBeNull();
    act(() => store.getState().change((view) => ({ ...view, distrust: [voiceId('v-silent')] })));
    expect(screen.queryByRole('button', { name: 'Hide what fell' })).toBeNull();
  });

  it('says how much of what fell is in view, and offers to hide no more than that', async () => {
    const user = userEvent.setup();
    const { store } = show('v-vale', 'v-brandt');
    const filter = (change: Partial<View>) => act(() => store.getState().change((view) => ({ ...view, ...change })));
    const bar = screen.getByRole('region', { name: 'Set aside' });
    filter({ categories: ['hostility'] });
    expect(bar).toHaveTextContent('3 fell, 1 of them in view.');
    await user.click(screen.getByRole('button', { name: 'Hide what fell' }));
    expect(bar).toHaveTextContent('3 fell, hidden by the filters.');
    expect(screen.getByRole('button', { name: 'Show what fell' })).toBeVisible();
    filter({ standing: null, categories: [] });
    expect(bar).toHaveTextContent('3 fell, hidden by the filters.');
    expect(screen.queryByRole('button', { name: /what fell/u })).toBeNull();
  });

  it('leaves what fell to another filter by standing, which is as it was once all are taken back', async () => {
    const user = userEvent.setup();
    const { store } = show();
    const change = (next: (view: View) => View) => act(() => store.getState().change(next));
    change((view) => onlyFilter(view, 'standing', 'named'));
    change((view) => setAside(view, ['v-vale', 'v-brandt'].map(voiceId), true));
    expect(screen.getByRole('region', { name: 'Set aside' })).toHaveTextContent('3 fell, hidden by the filters.');
    expect(screen.queryByRole('button', { name: /what fell/u })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Take all back' }));
    expect(store.getState().view.standing).toEqual(['named']);
  });

  it('says what a press does where a link opens with what fell hidden', () => {
    const standing = STANDINGS.filter((each) => each !== 'unsupported');
    renderWithStore(<LensBar />, { view: { distrust: [voiceId('v-vale')], standing } });
    expect(screen.getByRole('button', { name: 'Show what fell' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hide what fell' })).toBeNull();
  });

  it('says so where nothing falls', () => {
    show('v-silent');
    expect(screen.getByText('Set aside: 1 voice.').closest('summary')).toHaveTextContent(
      'Set aside: 1 voice. Of 7 relationships 7 stand as before.',
    );
  });

  it('counts the same in fewer words where there is little room', () => {
    stubMedia(() => true);
    const { store } = show('v-vale', 'v-brandt');
    expect(screen.getByText('3 stand, 1 changed, 3 fell.', { exact: false })).toBeVisible();
    act(() => store.getState().change((view) => ({ ...view, categories: [] })));
    expect(screen.getByText('3 stand, 1 changed, 3 fell (hidden by the filters).', { exact: false })).toBeVisible();
  });

  it('takes back one by one, the keyboard going on to the next, and to the bar’s place after the last', async () => {
    const user = userEvent.setup();
    const { aside, container } = show('v-vale', 'v-brandt', 'v-gazette');
    await user.click(screen.getByText('Set aside: 3 voices.'));
    await user.click(await screen.findByRole('button', { name: 'Take back Ada Brandt' }));
    expect(aside()).toEqual(['v-vale', 'v-gazette']);
    expect(screen.getByRole('button', { name: 'Take back Quay Gazette' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Take back Jon Vale' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(aside()).toEqual([]);
    expect(container.firstElementChild).toHaveFocus();
  });

  it('folds many voices behind one line, and keeps it while they are taken back one by one', async () => {
    const user = userEvent.setup();
    const many = makeIndex()
      .dataset.voices.slice(0, 7)
      .map(({ id }) => id);
    const { aside, container } = show(...many);
    await user.click(screen.getByText('Set aside: 7 voices.'));
    const line = await screen.findByText('Take back one by one: 7 voices');
    const list = screen.getByRole('list', { name: 'Who is set aside', hidden: true });
    expect(list).not.toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(line);
    const [first, second] = within(list).getAllByRole('button');
    if (!first || !second) throw new Error('Nobody to take back');
    await user.click(first);
    expect(aside()).toEqual(many.slice(1));
    expect(second).toHaveFocus();
    expect(screen.getByText('Take back one by one: 6 voices')).toBeVisible();
  });

  it('shows few voices at once', async () => {
    const user = userEvent.setup();
    show(
      ...makeIndex()
        .dataset.voices.slice(0, 6)
        .map(({ id }) => id),
    );
    await user.click(screen.getByText('Set aside: 6 voices.'));
    expect(await screen.findByRole('list', { name: 'Who is set aside' })).toBeVisible();
    expect(screen.queryByText(/one by one/u)).toBeNull();
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
