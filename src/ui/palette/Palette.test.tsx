import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Star } from 'lucide-react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex, makeVoice } from '../../../tests/support/dataset.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import type { View } from '../../view/view.ts';
import type { PaletteAction } from './paletteAction.ts';
import { PaletteButton } from './PaletteButton.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { PaletteResults } from './PaletteResults.tsx';
import { setSingleKeys } from '../shared/singleKeys.ts';
import { useSearchKeys } from './shortcuts.ts';

beforeEach(() => {
  stubMedia();
});
afterEach(() => {
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

const onOpen = vi.fn();
const onPath = vi.fn();
const onFocus = vi.fn();
const onStar = vi.fn();
const ACTIONS: readonly PaletteAction[] = [
  { id: 'star', icon: Star, label: 'Give a star', also: 'favourite', does: { run: onStar } },
  { id: 'path', icon: Star, label: 'How are two actors connected?', also: 'path', does: { asks: 'path' } },
  { id: 'focus', icon: Star, label: 'Focus on an actor', also: '', does: { asks: 'focus' } },
];

function Page() {
  const [open, setOpen] = useState(false);
  useSearchKeys(() => setOpen(!open));
  return (
    <>
      <PaletteButton onOpen={() => setOpen(true)} onNear={() => {}} />
      <label>
        Note <input />
      </label>
      {open && (
        <PaletteDialog onClose={() => setOpen(false)}>
          {(field) => <PaletteResults {...field} actions={ACTIONS} onOpen={onOpen} onPath={onPath} onFocus={onFocus} />}
        </PaletteDialog>
      )}
    </>
  );
}

const open = (view: Partial<View> = {}, index = makeIndex()) => {
  vi.clearAllMocks();
  return { user: userEvent.setup(), ...renderWithStore(<Page />, { view, index }) };
};
const field = () => screen.getByRole('combobox');
const options = (): readonly string[] =>
  screen.queryAllByRole('option').map((option) => option.textContent.replace(/\s+/g, ' ').trim());
const active = (): string =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
const found = async (text: RegExp) => waitFor(() => expect(options().some((option) => text.test(option))).toBe(true));

describe('the palette', () => {
  it.each([
    ['/', '/'],
    ['Ctrl K', '{Control>}k{/Control}'],
  ])('opens at %s with the focus in its field, and Escape puts the focus back', async (_, keys) => {
    const { user, container } = open();
    screen.getByRole('button', { name: /^Search/ }).focus();
    await user.keyboard(keys);
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    expect(options()).toEqual(['Give a star', 'How are two actors connected?', 'Focus on an actor']);
    await expectNoAxeViolations(container);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: /^Search/ })).toHaveFocus();
  });

  it('is gone with the Escape itself, not with what the browser tells of it later', async () => {
    const { user } = open();
    await user.keyboard('/');
    const escape = new Event('cancel', { cancelable: true });
    act(() => void screen.getByRole('dialog').dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(document.querySelector('dialog')).toBeNull();
    await user.keyboard('/');
    expect(field()).toHaveFocus();
  });

  it('does not open at a slash that is written, and at none once that is turned off', async () => {
    const { user } = open();
    await user.type(screen.getByLabelText('Note'), 'a/b');
    expect(screen.getByLabelText('Note')).toHaveValue('a/b');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => setSingleKeys(false));
    act(() => screen.getByRole('button').focus());
    await user.keyboard('/');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('lists what it finds by kind, with counts, marks, and what each is worth', async () => {
    const { user, container } = open();
    await user.click(screen.getByRole('button', { name: /^Search/ }));
    await user.keyboard('ferry union');
    await found(/^Ferry Union/);
    const actors = screen.getByRole('group', { name: 'Actors 1' });
    expect(within(actors).getByText('Union').tagName).toBe('MARK');
    const relationships = screen.getByRole('group', { name: /^Relationships \d/ });
    expect(relationships).toHaveTextContent(/claim/);
    expect(screen.getByRole('group', { name: 'Quotes 1' })).toHaveTextContent('the secretary of the Ferry Union');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^\d+ found\. Actors: 1, /));
    await expectNoAxeViolations(container);
  });

  it('sets near matches apart, below', async () => {
    const { user, container } = open();
    await user.keyboard('/ferry unoin');
    await found(/^Ferry Union/);
    const [first] = screen.getAllByRole('group');
    expect(first).toHaveAccessibleName(/^Near matches, spelt otherwise \d/);
    expect(first?.querySelector('[role=option] mark:last-of-type')).toHaveTextContent('Union');
    await expectNoAxeViolations(container);
  });

  it('does not mark in what is spelt as asked what is only spelt like it, and marks that otherwise where it is near', async () => {
    const { user } = open();
    await user.keyboard('/ferry unoin');
    await found(/^Ferry Union/);
    const mark = (text: string) => screen.getAllByText(text, { selector: 'mark' })[0];
    expect(mark('Ferry')).not.toHaveAttribute('data-near');
    expect(mark('Union')).toHaveAttribute('data-near');
  });

  it('offers first how two actors are connected where nothing else is asked for', async () => {
    const { user } = open();
    await user.keyboard('/ada ferry union');
    await found(/^How are/);
    expect(options()[0]).toBe('How are Ada Brandt and Ferry Union connected?');
    // That answers all of the words, whatever holds only half of them.
    expect(options().length).toBeGreaterThan(1);
    expect(screen.queryByText(/^Nothing holds all of these words/)).toBeNull();
    await user.keyboard('{Enter}');
    expect(onPath).toHaveBeenCalledExactlyOnceWith('ada-brandt', 'ferry-union');
  });

  it('says under the field what qualifies what is below, and only where something is', async () => {
    const { user } = open();
    await user.keyboard('/ferry nonsenseword');
    await found(/Ferry/);
    const loose = screen.getByText(/^Nothing holds all of these words/);
    expect(loose.compareDocumentPosition(screen.getByRole('listbox'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.clear(field());
    await user.keyboard('how are two{Enter}');
    expect(field()).toHaveAccessibleName('Connected: which actor?');
    await user.keyboard('north quay zzz');
    // Quotes hold half of it; no actor does.
    await waitFor(() => expect(screen.getByText('Nothing here goes by “north quay zzz”.')).toBeVisible());
    expect(screen.queryByText(/^Nothing holds all of these words/)).toBeNull();
  });

  it('goes through what it lists by arrows, round its ends, and opens what is chosen', async () => {
    const { user } = open();
    await user.keyboard('/harbour board');
    await found(/^Harbour Board/);
    expect(active()).toMatch(/^Harbour Board of Selmouth/);
    const count = options().length;
    expect(count).toBeGreaterThan(2);
    await user.keyboard('{ArrowUp}');
    expect(field()).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[count - 1]?.id);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('harbour-board');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens the one claim that rests on a quote', async () => {
    const { user } = open();
    await user.keyboard('/raised the fees in');
    await found(/They raised the fees in secret/);
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('c-fees');
  });

  it('asks which of several claims on a quote, with a way back', async () => {
    const index = makeIndex();
    const several = index.dataset.quotes.find(({ id }) => (index.claimsOfQuote.get(id) ?? []).length > 1);
    const claims = several ? (index.claimsOfQuote.get(several.id) ?? []) : [];
    const { user, container } = open({}, index);
    await user.keyboard(`/${several?.exact.split(' ').slice(0, 6).join(' ')}`);
    await found(/claims rest on it/);
    expect(options().find((option) => option.includes('claims rest on it'))).toContain(
      'two dock workers, and, for what it states with them by the way, The Harbour Post · 2 claims rest on it',
    );
    await user.click(screen.getByText(several?.exact.split(' ').at(-1) ?? '', { exact: false, selector: 'q, q *' }));
    expect(onOpen).not.toHaveBeenCalled();
    expect(field()).toHaveAccessibleName('Which of the claims that rest on this quote?');
    expect(options()).toHaveLength(claims.length + 1);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(field()).toHaveAccessibleName(/^Search/);
    expect(field()).toHaveFocus();
  });

  it('does an action, found by another word for it', async () => {
    const { user } = open();
    await user.keyboard('/favourite');
    await found(/Give a star/);
    await user.keyboard('{Enter}');
    expect(onStar).toHaveBeenCalledOnce();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for both ends of a path, and does not offer the first as the second', async () => {
    const { user } = open();
    await user.keyboard('/two actors');
    await found(/How are two actors/);
    await user.keyboard('{Enter}');
    expect(field()).toHaveAccessibleName('Connected: which actor?');
    expect(options()[0]).toMatch(/^Ada Brandt/);
    await user.keyboard('brandt{Enter}');
    expect(field()).toHaveAccessibleName('Ada Brandt and which other?');
    expect(options().join()).not.toContain('Ada Brandt');
    await user.keyboard('lighthouse');
    await found(/^Lighthouse Club/);
    await user.keyboard('{Enter}');
    expect(onPath).toHaveBeenCalledExactlyOnceWith('ada-brandt', 'lighthouse-club');
  });

  it('asks whom to focus on', async () => {
    const { user } = open();
    await user.keyboard('/focus on');
    await found(/Focus on/);
    await user.keyboard('{Enter}brandt');
    await found(/^Ada Brandt/);
    await user.keyboard('{Enter}');
    expect(onFocus).toHaveBeenCalledExactlyOnceWith('ada-brandt');
  });

  it('says what the filters hide, and takes them away when asked', async () => {
    const { user, store, container } = open({ types: ['club'] });
    await user.keyboard('/brandt');
    await found(/^Ada Brandt Person Hidden by the filters$/);
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Take all filters away' }));
    expect(store.getState().view.types).toBeNull();
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'filters' }]);
    expect(options().join()).not.toContain('Hidden');
    expect(field()).toHaveFocus();
  });

  it('says who is set aside and what has fallen with them', async () => {
    const { user } = open({ distrust: makeIndex().dataset.voices.map(({ id }) => id) });
    await user.keyboard('/raised the fees');
    await found(/They raised the fees in secret .*Fallen\./);
    await user.clear(field());
    await user.keyboard('jon vale');
    await found(/^Jon Vale .*set aside/);
  });

  it('says when it finds nothing, and when it finds only part of what was asked', async () => {
    const { user, container } = open();
    await user.keyboard('/zzzz');
    expect(await screen.findByText('Nothing here goes by “zzzz”.', { selector: ':not([role])' })).toBeVisible();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await expectNoAxeViolations(container);
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeVisible();
    await user.clear(field());
    await user.keyboard('reporters wrote that they raised the fees');
    await found(/They raised the fees in secret/);
    expect(screen.getByText(/^Nothing holds all of these words/)).toBeVisible();
  });

  it('shows the first few of many, and all when asked', async () => {
    const voices = Array.from({ length: 12 }, (_, at) =>
      makeVoice(`v-sailor-${at}`, 'unnamed-person', { label: `sailor ${at}` }),
    );
    const { user } = open({}, makeIndex({ voices: [...makeIndex().dataset.voices, ...voices] }));
    await user.keyboard('/sailor');
    await found(/^sailor/);
    expect(screen.getByRole('group', { name: 'Voices 12' })).toBeVisible();
    expect(options()).toHaveLength(6);
    await user.click(screen.getByRole('option', { name: 'Show all 12' }));
    expect(options()).toHaveLength(12);
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('leaves Enter to an input method that is composing', async () => {
    const { user } = open();
    await user.keyboard('/brandt');
    await found(/^Ada Brandt/);
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.compositionEnd(field());
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(onOpen).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('what was chosen lately', () => {
  it('comes first where nothing is typed, also of a later visit, while it is there', async () => {
    window.localStorage.setItem(
      'sourceline.recent',
      JSON.stringify([{ dataset: makeIndex().dataset.id, ids: ['c-fees', 'gone', 'action:star', 'action:gone'] }]),
    );
    const { user, container } = open();
    await user.keyboard('/brandt');
    await found(/^Ada Brandt/);
    await user.keyboard('{Enter}');
    await user.keyboard('/');
    const recent = within(screen.getByRole('group', { name: 'Chosen lately 3' })).getAllByRole('option');
    expect(recent.map((option) => option.textContent)).toEqual([
      expect.stringMatching(/^Ada Brandt/),
      expect.stringContaining('They raised the fees in secret'),
      'Give a star',
    ]);
    await expectNoAxeViolations(container);
  });

  it('is kept for as long as the page lasts where nothing can be kept', async () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    const { user } = open();
    await user.keyboard('/star');
    await found(/Give a star/);
    await user.keyboard('{Enter}/');
    expect(screen.getByRole('group', { name: 'Chosen lately 1' })).toHaveTextContent('Give a star');
  });
});
