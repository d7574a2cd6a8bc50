import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { makeStore, renderWithStore } from '../../../tests/support/render.tsx';
import type { NoticeContent } from '../../store/appState.ts';
import { indexDataset } from '../../domain/datasetIndex.ts';
import { voiceId } from '../../domain/ids.ts';
import { resetView } from '../../view/transitions.ts';
import { Notices } from './Notices.tsx';

afterEach(() => vi.useRealTimers());

function tell(...contents: readonly NoticeContent[]) {
  const store = makeStore();
  for (const content of contents) store.getState().tell(content);
  return renderWithStore(<Notices />, { store });
}

describe('Notices', () => {
  it('are a region that is read aloud politely, also while it is empty', async () => {
    const { container } = tell();
    const region = screen.getByRole('region', { name: 'Notices' });
    expect(region).toHaveAttribute('aria-live', 'polite');
    expect(region).toBeEmptyDOMElement();
    await expectNoAxeViolations(container);
  });

  it('say key by key what of a link could not be restored', async () => {
    const { container } = tell({
      kind: 'problems',
      problems: [
        { key: 'camera', reason: 'malformed', value: 'x,y' },
        { key: 'select', reason: 'unknown', value: '<b>gone</b>' },
        { key: 'moved', reason: 'overlong', value: 'aaa…' },
      ],
    });
    expect(screen.getByText('Part of this link could not be restored.')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Camera: “x,y” could not be read.',
      'Selection: this dataset has no “<b>gone</b>”.',
      'Moved actors: too long to be read.',
    ]);
    await expectNoAxeViolations(container);
  });

  it.each<[string, NoticeContent]>([
    ['Link copied. It opens this very view.', { kind: 'copied', what: 'link' }],
    ['Quote and citation copied.', { kind: 'copied', what: 'citation' }],
    ['The address cannot follow this view just now.', { kind: 'address-stuck' }],
  ])('say “%s”', async (words, content) => {
    const { container } = tell(content);
    expect(screen.getByText(words, { exact: false })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('give what could not be copied, ready to be copied by hand', async () => {
    const user = userEvent.setup();
    const { container } = tell({ kind: 'copy-failed', text: 'https://example/?select=c' });
    const text = screen.getByRole('textbox', { name: /copy by hand/ });
    expect(text).toHaveValue('https://example/?select=c');
    expect(text).toHaveAttribute('readonly');
    await user.click(text);
    expect(text instanceof HTMLTextAreaElement && text.selectionEnd).toBe('https://example/?select=c'.length);
    await expectNoAxeViolations(container);
  });

  it.each([
    ['filters', 'All filters taken away.', { types: ['club'], moved: {} }],
    ['moved', 'Moved actors put back.', { types: null, moved: { selmouth: { x: 1, y: 2 } } }],
    ['view', 'Started over.', { types: ['club'], moved: { selmouth: { x: 1, y: 2 } } }],
  ] as const)('offer to undo what was done and nothing else: %s', async (what, words, after) => {
    const user = userEvent.setup();
    const store = makeStore({ view: { types: ['club'], moved: { selmouth: { x: 1, y: 2 } } } });
    const before = store.getState().view;
    store.getState().change(resetView);
    store.getState().tell({ kind: 'undoable', what, before });
    const { container } = renderWithStore(<Notices />, { store });
    expect(screen.getByText(words, { exact: false })).toBeVisible();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(store.getState().view).toMatchObject(after);
    expect(store.getState().view).toEqual({ ...before, ...after });
    expect(store.getState().notices).toEqual([]);
  });

  it('say who was set aside or taken back, and what that did, until that changes again', () => {
    const store = makeStore({ view: { distrust: [voiceId('v-gazette')] } });
    const before = store.getState().view;
    store.getState().change((view) => ({ ...view, distrust: [voiceId('v-vale'), voiceId('v-brandt')] }));
    store.getState().tell({ kind: 'undoable', what: 'lens', before });
    const { container } = renderWithStore(<Notices />, { store });
    const words = 'Set aside: Jon Vale and Ada Brandt. Taken back: Quay Gazette. 3 stand, 1 changed, 3 fell.';
    const plain = () => container.textContent.replaceAll(/[\u2066-\u2069]/g, '');
    expect(plain()).toContain(words);
    act(() => store.getState().change((view) => ({ ...view, distrust: [] })));
    expect(plain()).toBe('');
  });

  it('end with one full stop after a name that ends in one', () => {
    const index = makeIndex();
    const voices = index.dataset.voices.map((voice) =>
      voice.id === 'v-vale' ? { ...voice, label: 'A voice of the U.S.' } : voice,
    );
    const named = indexDataset({ ...index.dataset, voices });
    const store = makeStore({ index: named });
    const before = store.getState().view;
    store.getState().change((view) => ({ ...view, distrust: [voiceId('v-vale')] }));
    store.getState().tell({ kind: 'undoable', what: 'lens', before });
    const { container } = renderWithStore(<Notices />, { store });
    expect(container).toHaveTextContent(/Set aside: A voice of the U\.S\. \d/);
  });

  it('lead the keyboard back to where it came from', async () => {
    const user = userEvent.setup();
    const store = makeStore();
    store.getState().tell({ kind: 'undoable', what: 'lens', before: store.getState().view });
    renderWithStore(
      <>
        <button type="button">Before</button>
        <Notices />
      </>,
      { store },
    );
    act(() => screen.getByRole('button', { name: 'Before' }).focus());
    await user.tab();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus();
  });

  it('go one by one when dismissed', async () => {
    const user = userEvent.setup();
    const { store } = tell({ kind: 'address-stuck' }, { kind: 'copied', what: 'link' });
    const [first] = screen.getAllByRole('button', { name: 'Dismiss' });
    if (!first) throw new Error('a notice can be dismissed');
    await user.click(first);
    expect(store.getState().notices).toMatchObject([{ kind: 'copied' }]);
  });

  it('go by themselves after five seconds when they ask nothing, and stay when they do', () => {
    vi.useFakeTimers();
    const { store } = tell({ kind: 'address-stuck' }, { kind: 'copied', what: 'link' });
    act(() => void vi.advanceTimersByTime(4_999));
    expect(store.getState().notices).toHaveLength(2);
    act(() => void vi.advanceTimersByTime(1));
    expect(store.getState().notices).toMatchObject([{ kind: 'address-stuck' }]);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(store.getState().notices).toHaveLength(1);
  });

  it('stay while they are pointed at or hold the keyboard, and go with Escape', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const { store } = tell({ kind: 'copied', what: 'link' });
    const dismiss = screen.getByRole('button', { name: 'Dismiss' });
    await user.hover(dismiss);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(store.getState().notices).toHaveLength(1);
    act(() => dismiss.focus());
    await user.unhover(dismiss);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(store.getState().notices).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(store.getState().notices).toEqual([]);
  });

  it('are kept in a place for as long as there are any', async () => {
    const user = userEvent.setup();
    const store = makeStore();
    const end = vi.fn();
    const place = vi.fn(() => end);
    renderWithStore(<Notices place={place} />, { store });
    expect(place).not.toHaveBeenCalled();
    act(() => store.getState().tell({ kind: 'address-stuck' }));
    expect(place).toHaveBeenCalledWith(screen.getByRole('region', { name: 'Notices' }));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(end).toHaveBeenCalledOnce();
    expect(place).toHaveBeenCalledOnce();
  });
});
