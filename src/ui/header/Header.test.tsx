import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { decodeView } from '../../view/urlCodec.ts';
import { Header } from './Header.tsx';

afterEach(() => {
  window.localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

describe('Header', () => {
  it('says what this is and of when, and that the date is inferred', async () => {
    const { container } = renderWithStore(<Header narrow={false} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The quarrel over the north quay');
    expect(screen.getByRole('button', { name: 'As of 5 May 2031 (inferred)' })).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it.each([false, true])('copies a link that opens the present view (narrow: %s)', async (narrow) => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Header narrow={narrow} />, { view: { select: 'c-fees', types: ['club'] } });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = new URL(await navigator.clipboard.readText());
    expect(link.origin + link.pathname).toBe(window.location.origin + window.location.pathname);
    expect(decodeView(link.search)).toEqual({ view: store.getState().view, problems: [] });
    expect(store.getState().notices).toMatchObject([{ kind: 'copied', what: 'link' }]);
  });

  it('offers the link to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { store } = renderWithStore(<Header narrow={false} />, { view: { select: 'c-fees' } });
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const [notice] = store.getState().notices;
    expect(notice?.kind === 'copy-failed' && notice.text).toContain('select=c-fees');
  });

  it('resets the view, with a way back', async () => {
    const user = userEvent.setup();
    const { store } = renderWithStore(<Header narrow={false} />, { view: { select: 'c-fees', types: ['club'] } });
    const before = store.getState().view;
    await user.click(screen.getByRole('button', { name: 'Reset view' }));
    expect(store.getState().view).toMatchObject({ select: null, types: null });
    expect(store.getState().notices).toMatchObject([{ kind: 'undoable', what: 'view', before }]);
  });
});
