import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeClaim, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { voiceId } from '../../domain/ids.ts';
import type { PrintedDate } from '../../domain/types.ts';
import type { View } from '../../view/view.ts';
import { TimelinePanel } from './TimelinePanel.tsx';

const ENDS = ['ferry-union', 'hostility', 'harbour-board'] as const;
const claim = (id: string, when?: PrintedDate, change: Parameters<typeof makeClaim>[2] = {}) =>
  makeClaim(id, ENDS, { ...change, ...(when && { when }) });
const inferred = (text: string, value: string): PrintedDate => ({
  text,
  value,
  basis: 'inferred',
  note: 'For a reason.',
});

/** Every kind of date there is; the dataset speaks of 5 May 2031. */
const INDEX = makeIndex({
  claims: [
    claim('c-day', inferred('on Monday', '2031-05-05')),
    claim('c-stated', { text: '4 May 2031', value: '2031-05-04', basis: 'stated' }, { polarity: 'denies' }),
    claim('c-month', inferred('last month', '2031-04')),
    claim('c-span', inferred('these days', '2031-05-03/2031-05-06')),
    claim('c-open', inferred('since the strike', '2031-05-02/..')),
    claim('c-words', { text: 'lately' }, { attribution: [[voiceId('v-vale')]] }),
    claim('c-bare'),
    claim('c-fallen', inferred('that Sunday', '2031-05-04'), { attribution: [[voiceId('v-vale')]] }),
  ],
});
const STOPS = 8;

const show = (view: Partial<View> = {}, index = INDEX) => {
  const user = userEvent.setup();
  const { store, container } = renderWithStore(<TimelinePanel />, { view, index });
  return { user, store, container, time: () => store.getState().view.time };
};
const mark = (words: string) => screen.getByRole('link', { name: new RegExp(`^“${words}”`) });
const sliders = () => ({
  from: screen.getByRole('slider', { name: 'Start of the span' }),
  to: screen.getByRole('slider', { name: 'End of the span' }),
});

beforeEach(() => stubMedia());
afterEach(() => vi.unstubAllGlobals());

describe('the timeline', () => {
  it('is drawn as wide as its room from the first frame, and in the frame in which that changes', () => {
    let resize = (_entries: readonly { readonly contentRect: { readonly width: number } }[]): void => {};
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: typeof resize) {
          resize = told;
        }
        observe() {}
        disconnect() {}
      },
    );
    const room = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(288);
    show();
    expect(mark('on Monday').closest('svg')).toHaveAttribute('width', '288');
    // As in a browser, where nothing waits for what React puts off.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    resize([{ contentRect: { width: 512.4 } }]);
    expect(mark('on Monday').closest('svg')).toHaveAttribute('width', '512');
    room.mockRestore();
  });

  it('says beside a mark which day its words were taken to mean', () => {
    const { container } = show();
    const beside = [...container.querySelectorAll('svg a text')].map(({ textContent }) => textContent);
    expect(beside).toContain('≠ “on Monday”, 5 May');
    expect(beside.join('; ')).toMatch(/“these days”, 3\s*–\s*6 May/);
    // Where there is no room for both, the words do not stand alone.
    expect(beside).toContain('≠ April 2031');
    expect(beside).not.toContain('“last month”');
    // What is stated says so itself.
    expect(beside).toContain('≠ “4 May 2031”');
  });

  it('keeps the signs of doubt where there is no room for words, and says each of them', () => {
    const monday = inferred('on Monday', '2031-05-05');
    const index = makeIndex({
      claims: [
        claim('c-hedged', monday, { modality: 'conditional', verification: 'could-not-be-verified' }),
        claim('c-plan', inferred('this week', '2031-05-03/2031-05-06'), { modality: 'planned' }),
        claim('c-judged', monday, { modality: 'assessed' }),
        claim('c-words', { text: 'lately' }, { verification: 'could-not-be-verified' }),
      ],
    });
    const room = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(150);
    const { container } = show({}, index);
    const beside = [...container.querySelectorAll('svg a text')].map(({ textContent }) => textContent);
    room.mockRestore();
    expect(beside.filter((text) => text.startsWith('if ?'))).toHaveLength(1);
    expect(beside.filter((text) => /^if(?! \?)/.test(text))).toHaveLength(1);
    const name = (id: string) => container.querySelector(`svg [data-claim="${id}"] a`)?.getAttribute('aria-label');
    expect(name('c-hedged')).toMatch(
      /\. Conditional or planned\. The publication says so\. Could not be verified\. For a reason\.$/,
    );
    expect(name('c-plan')).toMatch(/\. Conditional or planned\. The publication says so\. For a reason\.$/);
    expect(name('c-judged')).toMatch(/\. The publication says so\. Assessment\.$/);
    expect(mark('lately')).toHaveTextContent('?');
  });

  it('puts the same bar across what is stated in the negative, dated or in words only', () => {
    const { container } = show(
      {},
      makeIndex({
        claims: [
          claim('c-day', inferred('on Monday', '2031-05-05'), { polarity: 'denies' }),
          claim('c-words', { text: 'lately' }, { polarity: 'denies' }),
          claim('c-said', { text: 'recently' }),
        ],
      }),
    );
    expect(container.querySelector('[data-claim="c-day"] path[d$="v16"]')).toBeInTheDocument();
    expect(mark('lately').querySelector('[data-denied]')).toBeInTheDocument();
    expect(mark('lately')).toHaveTextContent(/^≠$/);
    expect(mark('recently').querySelector('[data-denied]')).toBeNull();
  });

  it('names each mark by words, date, kind of date, claim and standing', async () => {
    const { container } = show({ distrust: [voiceId('v-vale')] });
    expect(mark('on Monday')).toHaveAccessibleName(
      '“on Monday”: 5 May 2031 (inferred), on one day. Ferry Union deals with Harbour Board. Contested. The publication says so.',
    );
    expect(mark('4 May 2031')).toHaveAccessibleName(/4 May 2031 \(stated\), on one day/);
    expect(mark('last month')).toHaveAccessibleName(/April 2031 \(inferred\), on some day of it/);
    expect(mark('since the strike')).toHaveAccessibleName(/from 2 May 2031 \(inferred\), over this span/);
    expect(mark('that Sunday')).toHaveAccessibleName(/ Fallen\.$/);
    expect(mark('lately')).toHaveAccessibleName(/^“lately”: no date\..* Fallen\.$/);
    expect(screen.getByText('Only in words, no date: 1 claim')).toBeVisible();
    expect(screen.getByText('1 claim without a word of time')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says what the dataset speaks of up to the line where that is over, not under the day that follows', () => {
    show();
    const words = screen.getByText('As of 5 May 2031 (inferred)');
    expect(words).toHaveAttribute('text-anchor', 'end');
    expect(Number(words.getAttribute('x'))).toBeLessThan(Number(words.previousElementSibling?.getAttribute('x1')));
  });

  it('draws each kind of date as what it is, and an inferred one apart from a stated one', () => {
    show();
    const drawn = (words: string) => mark(words).closest('g');
    expect(drawn('on Monday')?.querySelector('circle')).not.toBeNull();
    expect(drawn('these days')?.querySelector('circle')).toBeNull();
    expect(drawn('last month')).toHaveAttribute('data-kind', 'within');
    // The outline and, for a day that is not known, its hatching.
    expect(drawn('last month')?.querySelectorAll('path')).toHaveLength(2);
    expect(drawn('these days')?.querySelectorAll('path')).toHaveLength(1);
    expect(drawn('since the strike')?.querySelector('path')?.getAttribute('d')?.split('Z')).toHaveLength(5);
    expect(drawn('4 May 2031')).toHaveAttribute('data-basis', 'stated');
    expect(drawn('on Monday')).toHaveAttribute('data-basis', 'inferred');
  });

  it('previews in the picture what has the pointer, or the focus, and selects what is clicked', async () => {
    const { user, store } = show();
    await user.hover(mark('on Monday'));
    expect(store.getState().pointed).toBe('c-day');
    expect(
      screen.getByText('Ferry Union deals with Harbour Board', { selector: 'strong' }).parentElement,
    ).toHaveTextContent('“on Monday”: 5 May 2031 (inferred), on one day. Ferry Union deals with Harbour Board.');
    await user.unhover(mark('on Monday'));
    fireEvent.pointerLeave(
      screen.getByRole('group', { name: 'Claims in order of time' }).parentElement?.parentElement ?? document,
    );
    expect(store.getState().pointed).toBeNull();
    await user.click(mark('these days'));
    expect(store.getState().view.select).toBe('c-span');
    expect(mark('these days')).toHaveAttribute('aria-current', 'true');
    await user.click(mark('lately'));
    expect(store.getState().view.select).toBe('c-words');
  });

  it('leads from mark to mark by arrow keys, with one of them in the order of Tab', async () => {
    const { user } = show();
    const links = within(screen.getByRole('group', { name: 'Claims in order of time' })).getAllByRole('link');
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[0]]);
    act(() => links[0]?.focus());
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(links[1]).toHaveFocus();
    expect(links[1]?.tabIndex).toBe(0);
    await user.keyboard('{End}');
    expect(links.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowRight}{Home}');
    expect(links[0]).toHaveFocus();
  });

  it('says so where nothing is dated, and still lists what there is', async () => {
    const { user, container } = show({}, makeIndex({ claims: [claim('c-bare')] }));
    expect(screen.getByText('The source dates nothing that could be placed in time.')).toBeVisible();
    expect(screen.getByText('As of 5 May 2031 (inferred)')).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
    await user.click(screen.getByText('Without a date, as a list: 1 claim'));
    expect(await screen.findByRole('heading', { name: 'Without a word of time' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('says so where the other filters leave nothing dated', () => {
    show({ voices: [voiceId('v-brandt')] });
    expect(screen.getByText('No dated claim passes the other filters.')).toBeVisible();
  });
});

describe('the span of time', () => {
  it('is moved by keys, told in words, and taken off by Escape with a way back', async () => {
    const { user, store, time, container } = show();
    const { from, to } = sliders();
    expect(from).toHaveAttribute('aria-valuetext', 'no start: from the earliest');
    expect(Number(to.getAttribute('aria-valuenow'))).toBe(STOPS - 1);
    act(() => from.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(from).toHaveAttribute('aria-valuetext', '2 May 2031');
    expect(time()).toEqual({ from: '2031-05-02', to: null, undated: false });
    await user.keyboard('{PageUp}');
    expect(from).toHaveAttribute('aria-valuetext', '3 May 2031');
    await user.keyboard('{End}');
    expect(from).toHaveAttribute('aria-valuenow', String(STOPS - 2));
    await user.keyboard('{Home}');
    expect(time()).toBeNull();
    act(() => to.focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(to).toHaveAttribute('aria-valuetext', '4 May 2031');
    expect(screen.getByText(/5 of 6 dated claims may be of this time/)).toBeVisible();
    await expectNoAxeViolations(container);
    await user.keyboard('{Escape}');
    expect(time()).toBeNull();
    expect(store.getState().notices.at(-1)).toMatchObject({ kind: 'undoable', what: 'filters' });
  });

  it('is one step for Back however many keys it took, once they rest or the focus goes', async () => {
    const { user, store } = show();
    act(() => sliders().from.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(store.getState().held).toBe(true);
    await user.tab();
    expect(store.getState().held).toBe(false);
  });

  it('follows a drag over the drawing, as one step, and is taken off by a click beside the marks', () => {
    const { store, time } = show();
    const plot = screen.getByRole('group', { name: 'Claims in order of time' });
    const press = { button: 0, isPrimary: true, pointerId: 1 };
    const down = (clientX: number) =>
      fireEvent(plot, new PointerEvent('pointerdown', { ...press, clientX, bubbles: true }));
    const send = (type: string, clientX: number) => fireEvent(window, new PointerEvent(type, { ...press, clientX }));
    down(300);
    send('pointermove', 302);
    expect(time()).toBeNull();
    send('pointermove', 500);
    expect(store.getState().held).toBe(true);
    const during = time();
    expect(during?.from).not.toBeNull();
    send('pointermove', 5_000);
    expect(time()).toEqual({ ...during, to: null });
    send('pointerup', 5_000);
    expect(store.getState().held).toBe(false);
    const kept = time();

    down(100);
    send('pointermove', 200);
    expect(time()).not.toEqual(kept);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(time()).toEqual(kept);
    send('pointerup', 200);

    down(100);
    send('pointerup', 100);
    expect(time()).toBeNull();
  });

  it('is given by exact days, which are judged once the field is left or at Enter', async () => {
    const { user, time, container } = show();
    const [from, to] = [screen.getByLabelText('From'), screen.getByLabelText('To')];
    /** As a browser tells of a key in the field: what it holds now. */
    const type = (field: HTMLElement, ...values: readonly string[]): void => {
      act(() => field.focus());
      for (const value of values) {
        fireEvent.keyDown(field, { key: value.slice(-1) });
        fireEvent.change(field, { target: { value } });
        expect(field).toHaveValue(value);
      }
    };
    type(from, '0002-05-04', '0020-05-04', '0203-05-04', '2031-05-04');
    expect(from).not.toHaveAttribute('aria-invalid');
    expect(time()).toBeNull();
    await user.tab();
    expect(time()).toEqual({ from: '2031-05-04', to: null, undated: false });
    type(to, '2031-05-05');
    await user.keyboard('{Enter}');
    expect(time()).toEqual({ from: '2031-05-04', to: '2031-05-05', undated: false });

    type(to, '0203-05-04');
    expect(to).not.toHaveAttribute('aria-invalid');
    await user.tab();
    expect(to).toHaveValue('0203-05-04');
    expect(to).toHaveAttribute('aria-invalid', 'true');
    expect(to).toHaveAccessibleDescription(/^Give a day from .* to 6 May 2031\.$/);
    expect(time()?.to).toBe('2031-05-05');
    await expectNoAxeViolations(container);

    // What comes whole, as from the calendar, need not wait; either end carries the other along.
    fireEvent.change(from, { target: { value: '2031-05-06' } });
    expect(time()).toEqual({ from: '2031-05-06', to: '2031-05-06', undated: false });
    expect(to).toHaveValue('2031-05-06');
    expect(to).not.toHaveAttribute('aria-invalid');
    fireEvent.change(to, { target: { value: '2031-05-03' } });
    expect(time()).toEqual({ from: '2031-05-03', to: '2031-05-03', undated: false });
    expect(from).toHaveValue('2031-05-03');
    fireEvent.change(from, { target: { value: '' } });
    fireEvent.change(to, { target: { value: '' } });
    expect(time()).toBeNull();
  });

  it('refuses a day that is only begun, and leaves it to be finished', () => {
    const { time } = show({ time: { from: '2031-05', to: '2032', undated: false } });
    const from = screen.getByLabelText('From');
    // Left as they were, a month stays a month, and a year beyond what is dated stays as well.
    fireEvent.blur(screen.getByLabelText('To'));
    expect(screen.getByLabelText('To')).not.toHaveAttribute('aria-invalid');
    fireEvent.blur(from);
    expect(time()?.from).toBe('2031-05');
    expect(from).not.toHaveAttribute('aria-invalid');
    Object.defineProperty(from, 'validity', { value: { badInput: true } });
    fireEvent.keyDown(from, { key: 'Backspace' });
    fireEvent.change(from, { target: { value: '' } });
    fireEvent.blur(from);
    expect(from).toHaveAttribute('aria-invalid', 'true');
    expect(time()?.from).toBe('2031-05');
  });

  it('keeps claims without a date, or hides them, and says how a span is met', async () => {
    const { user, time } = show({ time: { from: '2031-05-05', to: null, undated: false } });
    expect(screen.getByText(/shown when any of its days may be in the span/)).toBeVisible();
    expect(mark('last month')).toHaveAccessibleName(/Outside the span chosen\.$/);
    const keep = screen.getByRole('checkbox', { name: 'Keep 2 claims without a date' });
    expect(keep).not.toBeChecked();
    await user.click(keep);
    expect(time()).toEqual({ from: '2031-05-05', to: null, undated: true });
    await user.click(screen.getByRole('button', { name: 'Take the span away' }));
    expect(time()).toBeNull();
  });

  it('offers to keep claims without a date once there is a span, as not chosen yet', () => {
    show();
    const keep = screen.getByRole('checkbox', { name: 'Keep 2 claims without a date' });
    expect(keep).toHaveAttribute('aria-disabled', 'true');
    expect(keep).not.toBeChecked();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2031-05-04' } });
    expect(keep).toBeEnabled();
    expect(keep).not.toBeChecked();
  });
});

describe('the list', () => {
  it('holds the same as the drawing, in order of time, with the basis of each date', async () => {
    const { user, store, container } = show({ time: { from: '2031-05-04', to: '2031-05-04', undated: true } });
    const list = screen.getByRole('region', { name: 'What happened when, as a list' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    await user.click(screen.getByText('Without a date, as a list: 2 claims'));
    expect(await screen.findByRole('heading', { name: 'Only in words' })).toBeVisible();
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.getAttribute('data-claim'))).toEqual([
      'c-open',
      'c-span',
      'c-stated',
      'c-fallen',
      'c-words',
      'c-bare',
    ]);
    expect(rows[1]).toHaveTextContent(/“these days” 3\s*–\s*6 May 2031 \(inferred\)For a reason\./);
    expect(rows[1]).toHaveTextContent('Contested');
    expect(rows[4]).toHaveTextContent('“lately” no date');
    expect(screen.getByText('2 dated claims lie outside the span chosen.')).toBeVisible();
    await user.click(within(rows[1] ?? document.body).getByRole('link'));
    expect(store.getState().view.select).toBe('c-span');
    await expectNoAxeViolations(container);
  });

  it('tells what has fallen, and why', async () => {
    const { user } = show({ distrust: [voiceId('v-vale')] });
    await user.click(screen.getByText('Without a date, as a list: 2 claims'));
    const fallen = (await screen.findAllByText('Fallen.')).map((word) =>
      word.closest('li')?.getAttribute('data-claim'),
    );
    expect(fallen).toEqual(['c-fallen', 'c-words']);
  });
});
