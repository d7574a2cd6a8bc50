import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { decodeView } from '../../view/urlCodec.ts';
import { Header } from './Header.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  window.localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

describe('Header', () => {
  it('says what this is and of when, and that the date is inferred', async () => {
    const { container } = renderWithStore(<Header />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The quarrel over the north quay');
    expect(screen.getByRole('button', { name: 'As of 5 May 2031 (inferred)' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('copies a link that opens the present view', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Header />, { view: { select: 'c-fees', types: ['club'] } });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.origin + link.pathname).toBe(window.location.origin + window.location.pathname);
    expect(decodeView(link.search)).toEqual({ view: store.getState().view, problems: [] });
    expect(store.getState().notices).toMatchObject([{ kind: 'copied', what: 'link' }]);
  });

  it('offers the link to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { store } = renderWithStore(<Header />, { view: { select: 'c-fees' } });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const [notice] = store.getState().notices;
    expect(notice?.kind === 'copy-failed' && notice.text).toContain('select=c-fees');
  });

  it('resets the view, with a way back', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Header />, { view: { select: 'c-fees', types: ['club'] } });
    const before = store.getState().view;
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(store.getState().view).toMatchObject({ select: null, types: null });
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'view', before }]);
  });

  it('has nothing to reset, nor to undo, where nothing is set; an open panel is not something set', async () => {
    const user = userEvent.setup();
    const { store, container } = renderWithStore(<Header />, { view: { panel: ['filters'] } });
    const reset = screen.getByRole('button', { name: 'Start over' });
    expect(reset).toHaveAttribute('aria-disabled', 'true');
    const before = store.getState().view;
    await user.click(reset);
    expect(store.getState().view).toBe(before);
    expect(store.getState().notices).toEqual([]);
    await expectNoAxeViolations(container);

    act(() => void store.getState().patch({ search: 'union' }));
    expect(reset).not.toHaveAttribute('aria-disabled');
    await user.click(reset);
    expect(store.getState().view.search).toBe('');
    expect(reset).toHaveFocus();
  });
});

describe('the choice of colours', () => {
  const button = () => screen.getByRole('button', { name: /^Colours/ });

  it.each([
    ['light', ['dark', 'light']],
    ['dark', ['light', 'dark']],
  ])(
    'goes from a system’s %s to what differs from it first, then back, and is kept on this machine',
    async (system, way) => {
      stubMedia((query) => query === '(prefers-color-scheme: dark)' && system === 'dark');
      const user = userEvent.setup();
      renderWithStore(<Header />);
      const theme = () => document.documentElement.dataset['theme'];
      expect(theme()).toBeUndefined();
      await user.click(button());
      expect([theme(), window.localStorage.getItem('sourceline.theme')]).toEqual([way[0], way[0]]);
      expect(button()).toHaveAccessibleName(`Colours: ${way[0]}`);
      await user.click(button());
      expect([theme(), window.localStorage.getItem('sourceline.theme')]).toEqual([way[1], way[1]]);
      await user.click(button());
      expect([theme(), window.localStorage.getItem('sourceline.theme')]).toEqual([undefined, null]);
    },
  );

  it.each([
    ['dark', 'dark'],
    ['pink', undefined],
  ])('of %s before is %s now', (kept, theme) => {
    window.localStorage.setItem('sourceline.theme', kept);
    renderWithStore(<Header />);
    expect(document.documentElement.dataset['theme']).toBe(theme);
  });

  it('works where nothing can be kept', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    stubMedia();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const user = userEvent.setup();
    renderWithStore(<Header />);
    await user.click(button());
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});
