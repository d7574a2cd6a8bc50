import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { chain, makeActor, makeClaim, makeIndex, makeVoice } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { actorId, voiceId } from '../../domain/ids.ts';
import { STANDINGS } from '../../domain/standing.ts';
import type { View } from '../../view/view.ts';
import { VoicesPanel } from './VoicesPanel.tsx';

beforeEach(() => stubMedia());

const show = (view: Partial<View> = {}, index: DatasetIndex = makeIndex()) => {
  const user = userEvent.setup();
  const { store, container } = renderWithStore(<VoicesPanel />, { view, index });
  return { user, container, store, aside: () => store.getState().view.distrust };
};
const box = (name: string) => screen.getByRole('checkbox', { name: `Set aside ${name}` });
const row = (name: string): HTMLElement => {
  const item = box(name).closest('li');
  if (!item) throw new Error(`There is no row of ${name}.`);
  return item;
};
/** The names listed, in order. */
const listed = () =>
  screen.getAllByRole('listitem').flatMap((item) => within(item).queryAllByRole('link')[0]?.textContent ?? []);

describe('VoicesPanel', () => {
  it('says of each row what the next press would do, as things are', () => {
    const claims = [
      makeClaim('c-both', ['selmouth', 'ties', 'ferry-union'], { attribution: [chain('v-vale'), chain('v-workers')] }),
    ];
    const { store } = show({}, makeIndex({ claims }));
    expect(row('Jon Vale')).toHaveTextContent('Nothing falls without it.');
    act(() => void store.getState().patch({ distrust: [voiceId('v-workers')] }));
    expect(row('Jon Vale')).toHaveTextContent('More falls without it: 1 claim, 1 relationship');
    expect(row('two dock workers')).toHaveTextContent('Nothing stands again with it alone taken back.');
    act(() => void store.getState().patch({ distrust: [voiceId('v-workers'), voiceId('v-vale')] }));
    for (const name of ['Jon Vale', 'two dock workers']) {
      expect(row(name)).toHaveTextContent('Stands again with it alone taken back: 1 claim, 1 relationship');
    }
  });

  it('lists everyone by kind, with what rests on each and what falls without it', async () => {
    const { container } = show();
    expect(listed()).toEqual([
      'Ada Brandt',
      'Jon Vale',
      'Quay Gazette',
      'a person familiar with the plans',
      'a passer-by',
      'two dock workers',
      'The Harbour Post',
    ]);
    expect(row('Jon Vale')).toHaveTextContent('Ferry Union');
    expect(row('Jon Vale')).toHaveTextContent('Stake: His union is suing the board.');
    expect(row('Jon Vale')).toHaveTextContent('Says 1 claim, on 1 relationship');
    expect(row('Jon Vale')).toHaveTextContent('Falls without it: 1 claim, 1 relationship');
    expect(row('Jon Vale')).toHaveTextContent('the secretary of the Ferry Union');
    expect(row('Quay Gazette')).toHaveTextContent('Says 1 claim, carries 1, on 2 relationships');
    expect(row('a passer-by')).toHaveTextContent('No claim is by it.');
    expect(row('a person familiar with the plans')).toHaveTextContent('Falls without it: 1 claim');
    await expectNoAxeViolations(container);
  });

  it('has its questions open on a small screen too', () => {
    stubMedia(() => true);
    show();
    expect(screen.getByRole('button', { name: 'Without unnamed voices' })).toBeVisible();
  });

  it('tells a finger of no keys, and of no drag, which scrolls', () => {
    const media = stubMedia((query) => query.includes('coarse'));
    show();
    expect(screen.getByText('Tick to set aside.')).toBeVisible();
    act(() => media.set(() => false));
    expect(screen.getByText(/Drag over boxes, or hold Shift/)).toBeVisible();
  });

  it('opens a voice in the evidence', async () => {
    const { user, store } = show();
    await user.click(screen.getByRole('link', { name: 'Ada Brandt' }));
    expect(store.getState().view.select).toBe('v-brandt');
    expect(screen.getByRole('link', { name: 'Ada Brandt' })).toHaveAttribute('aria-current', 'true');
  });

  it('shows only what a voice says, and all again', async () => {
    const { user, store } = show();
    await user.click(screen.getByRole('button', { name: 'Show only what Ada Brandt says' }));
    expect(store.getState().view).toMatchObject({ voices: ['v-brandt'], unconnected: 'hide' });
    await user.click(screen.getByRole('button', { name: /^Show all again/u }));
    expect(store.getState().view.voices).toBeNull();
  });

  it('goes by side, a side and its parts together', async () => {
    const index = makeIndex({
      actors: [
        makeActor('harbour-board', { name: 'Harbour Board' }),
        makeActor('port-guards', { name: 'Port Guards', partOf: actorId('harbour-board') }),
      ],
      voices: [
        makeVoice('v-brandt', 'named-person', { label: 'Ada Brandt', actor: actorId('harbour-board') }),
        makeVoice('v-guard', 'unnamed-person', { label: 'a guard', actor: actorId('port-guards') }),
        makeVoice('v-gazette', 'named-organisation', { label: 'Quay Gazette' }),
      ],
    });
    const { user, aside } = show({}, index);
    await user.selectOptions(screen.getByLabelText('How voices are grouped'), 'side');
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Harbour Board',
      'Of no side in the graph',
    ]);
    expect(row('a guard')).toHaveTextContent('Unnamed person · Port Guards · Harbour Board');
    await user.click(screen.getByRole('checkbox', { name: 'Set aside all: Harbour Board' }));
    expect(aside()).toEqual(['v-brandt', 'v-guard']);
  });

  it('orders as asked, and finds by name', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByLabelText('How voices are ordered'), 'name');
    expect(listed().slice(3, 5)).toEqual(['a passer-by', 'a person familiar with the plans']);
    await user.type(screen.getByRole('searchbox', { name: 'Find a voice or a side' }), 'union');
    await vi.waitFor(() => expect(listed()).toEqual(['Jon Vale']));
    expect(screen.getByRole('status')).toHaveTextContent('1 voice found');
    await user.type(screen.getByRole('searchbox'), ' of nobody');
    await vi.waitFor(() => expect(screen.getByText('No voice and no side has this name.')).toBeVisible());
  });
});

describe('setting aside', () => {
  it('is a tick, and says so on the row', async () => {
    const { user, aside, store, container } = show();
    await user.click(box('Jon Vale'));
    expect(aside()).toEqual(['v-vale']);
    expect(row('Jon Vale')).toHaveTextContent('set aside');
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'lens', before: { distrust: [] } }]);
    await expectNoAxeViolations(container);
    await user.click(box('Jon Vale'));
    expect(aside()).toEqual([]);
  });

  it('can be undone from the last on, by keyboard too, which stays where it is', async () => {
    const { user, aside, store } = show();
    box('Ada Brandt').focus();
    await user.keyboard(' ');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(aside()).toHaveLength(2);
    expect(box('Jon Vale')).toHaveFocus();
    expect(store.getState().notices).toMatchObject([{ what: 'lens', before: { distrust: ['v-brandt'] } }]);
  });

  it('takes a whole kind, is half-set for some of it, and can be undone', async () => {
    const { user, aside, store } = show({ distrust: [voiceId('v-silent')] });
    const group = screen.getByRole('checkbox', { name: 'Set aside all: Unnamed persons' });
    expect(group).toBePartiallyChecked();
    await user.click(group);
    expect(aside()).toEqual(['v-silent', 'v-insider']);
    expect(group).toBeChecked();
    expect(store.getState().notices).toMatchObject([
      { kind: 'undoable', what: 'lens', before: { distrust: ['v-silent'] } },
    ]);
    await user.click(group);
    expect(aside()).toEqual([]);
  });

  it.each([
    ['Without unnamed voices', ['v-workers', 'v-insider', 'v-silent']],
    ['Only what a named voice says', ['v-paper', 'v-workers', 'v-insider', 'v-silent']],
    ['Without the publication’s own voice', ['v-paper']],
    ['Without voices with a stake', ['v-vale']],
  ])('answers “%s”', async (name, voices) => {
    const { user, aside } = show();
    const preset = screen.getByRole('button', { name });
    await user.click(preset);
    expect(aside()).toEqual(voices);
    expect(preset).toHaveAttribute('aria-pressed', 'true');
    await user.click(preset);
    expect(aside()).toEqual([]);
  });

  it('asks for neither side by the names of both', async () => {
    const voices = [
      makeVoice('v-vale', 'named-person', { actor: actorId('ferry-union') }),
      makeVoice('v-guard', 'named-person', { actor: actorId('port-guards') }),
    ];
    const { user, aside } = show({}, makeIndex({ voices }));
    await user.click(screen.getByRole('button', { name: 'Without either side: Harbour Board, Ferry Union' }));
    expect(aside()).toEqual(['v-guard', 'v-vale']);
  });

  it('takes with Shift all from the last tick to this', async () => {
    const { user, aside, store } = show();
    await user.click(box('Jon Vale'));
    await user.keyboard('{Shift>}');
    await user.click(box('a passer-by'));
    await user.keyboard('{/Shift}');
    expect(new Set(aside())).toEqual(new Set(['v-vale', 'v-gazette', 'v-insider', 'v-silent']));
    expect(box('a passer-by')).toBeChecked();
    expect(store.getState().notices).toMatchObject([{ what: 'lens', before: { distrust: ['v-vale'] } }]);
  });

  it('goes from box to box by arrow keys, and takes the state along with Shift', async () => {
    const { user, aside } = show();
    act(() => box('Ada Brandt').focus());
    await user.keyboard('{ArrowUp}{ArrowDown}');
    expect(box('Jon Vale')).toHaveFocus();
    expect(aside()).toEqual([]);
    await user.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(aside()).toEqual(['v-vale', 'v-gazette', 'v-insider']);
    expect(box('a person familiar with the plans')).toHaveFocus();
    await user.keyboard(' {Shift>}{ArrowUp}{/Shift}');
    expect(aside()).toEqual(['v-vale']);
  });
});

describe('a drag over the boxes', () => {
  /** Puts the pointer on a row: jsdom has no places, so what lies under the pointer is told. */
  const over = (name: string): void => {
    Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => row(name) });
    fireEvent(window, new MouseEvent('pointermove', { bubbles: true, clientX: 1, clientY: 1 }));
  };
  const press = (name: string): void => {
    fireEvent(
      box(name),
      Object.assign(new MouseEvent('pointerdown', { bubbles: true, button: 0 }), { isPrimary: true }),
    );
  };
  const release = (how = 'pointerup'): void => void fireEvent(window, new MouseEvent(how));

  it('sets all from the first to where the hand is, follows it back, and is one thing to undo', () => {
    const { aside, store } = show();
    press('Jon Vale');
    over('Jon Vale');
    expect(aside()).toEqual([]);
    over('a passer-by');
    expect(aside()).toEqual(['v-vale', 'v-gazette', 'v-insider', 'v-silent']);
    expect(store.getState().held).toBe(true);
    over('Quay Gazette');
    expect(aside()).toEqual(['v-vale', 'v-gazette']);
    release();
    expect(store.getState().held).toBe(false);
    expect(store.getState().notices).toMatchObject([{ what: 'lens', before: { distrust: [] } }]);
    over('a passer-by');
    expect(aside()).toEqual(['v-vale', 'v-gazette']);
  });

  it('takes back where it begins on what is set aside', () => {
    const { aside } = show({ distrust: ['v-vale', 'v-gazette', 'v-insider'].map(voiceId) });
    press('a person familiar with the plans');
    over('Quay Gazette');
    release();
    expect(aside()).toEqual(['v-vale']);
  });

  it('brings back, with the voices, the filter that hid what fell', () => {
    const standing = STANDINGS.filter((each) => each !== 'unsupported');
    const { store } = show({ distrust: ['v-gazette', 'v-insider'].map(voiceId), standing });
    press('a person familiar with the plans');
    over('Quay Gazette');
    expect(store.getState().view).toMatchObject({ distrust: [], standing: null });
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(store.getState().view).toMatchObject({ distrust: ['v-gazette', 'v-insider'], standing });
  });

  it.each(['pointercancel', 'Escape'])('is as if it had not been after %s', (how) => {
    const { aside, store } = show({ distrust: [voiceId('v-paper')] });
    press('Jon Vale');
    over('a passer-by');
    expect(aside()).toHaveLength(5);
    if (how === 'Escape') fireEvent.keyDown(window, { key: 'Escape' });
    else release(how);
    expect(aside()).toEqual(['v-paper']);
    expect(store.getState()).toMatchObject({ held: false, notices: [] });
  });
});
