import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import {
  GRAPH_KEYS,
  MENU_KEYS,
  PAGE_KEYS,
  READER_KEYS,
  PANEL_KEYS,
  SHEET_KEYS,
  SPAN_KEYS,
  TIMELINE_KEYS,
  VOICES_KEYS,
} from '../shared/keyTables.ts';
import { setSingleKeys } from '../shared/singleKeys.ts';
import { KeysButton, showKeys } from './KeysButton.tsx';

beforeEach(() => {
  setSingleKeys(true);
  // jsdom knows nothing of what lies over the page.
  vi.spyOn(document, 'querySelector').mockImplementation((selector) =>
    selector.startsWith('dialog:modal') ? (document.getElementsByTagName('dialog')[0] ?? null) : null,
  );
});

const open = () => {
  stubMedia();
  const user = userEvent.setup();
  const rendered = renderWithStore(
    <>
      <KeysButton />
      <input type="search" aria-label="Text" />
      <section id="graph" aria-label="Relationships">
        <div role="application" aria-label="Graph" tabIndex={0} />
      </section>
      <section id="evidence" aria-label="Evidence" tabIndex={-1} />
    </>,
  );
  return { ...rendered, user };
};

describe('KeysButton', () => {
  it('opens the sheet, which lists every key of every table', async () => {
    const { user, container } = open();
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    const terms = within(sheet).getAllByRole('term');
    const tables = [
      PAGE_KEYS,
      GRAPH_KEYS,
      PANEL_KEYS,
      MENU_KEYS,
      READER_KEYS,
      SHEET_KEYS,
      SPAN_KEYS,
      TIMELINE_KEYS,
      VOICES_KEYS,
    ];
    // One more: letters in a menu.
    expect(terms).toHaveLength(tables.flat().length + 1);
    expect(within(sheet).getAllByRole('heading', { level: 3 })).toHaveLength(tables.length);
    expect(sheet).toHaveTextContent('Shift F10 or MenuMenu of what the keyboard is on');
    // A sign is said in words, and not twice.
    const [first] = terms;
    expect(first).toHaveTextContent('/Slash');
    await expectNoAxeViolations(container);
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is gone with the Escape itself, not with what the browser tells of it later', async () => {
    const { user } = open();
    await user.keyboard('?');
    const escape = new Event('cancel', { cancelable: true });
    const sheet = await screen.findByRole('dialog');
    act(() => void sheet.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('opens it with a question mark, but not where text is typed, nor twice', async () => {
    const { user } = open();
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('searchbox')).toHaveValue('?');
    act(() => screen.getByRole('button').focus());
    await user.keyboard('?');
    expect(await screen.findByRole('dialog')).toBeVisible();
    await user.keyboard('?');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });

  it('opens it for whatever else on the page asks', async () => {
    open();
    act(showKeys);
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  it('lets a person turn keys of one character off, but for the graph', async () => {
    const { user } = open();
    await user.keyboard('?');
    await user.click(await screen.findByRole('checkbox', { name: /keys of one character/ }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(window.localStorage.getItem('sourceline.singleKeys')).toBe('off');
    act(() => screen.getByRole('button').focus());
    await user.keyboard('?');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => screen.getByRole('application').focus());
    await user.keyboard('?');
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('leads to the graph and to the evidence', async () => {
    const { user } = open();
    act(() => screen.getByRole('button').focus());
    await user.keyboard('e');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Evidence' })).toHaveFocus());
    await user.keyboard('g');
    expect(screen.getByRole('application')).toHaveFocus();
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('eg');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });
});
