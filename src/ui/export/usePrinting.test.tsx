import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import type { Scope } from '../../view/scope.ts';
import { usePrinting } from './usePrinting.tsx';

afterEach(() => vi.unstubAllGlobals());

function Page({ off = false, scope = 'view' }: { readonly off?: boolean; readonly scope?: Scope }) {
  const { print, page } = usePrinting(off);
  return (
    <>
      <button onClick={() => print(scope)}>{'Print'}</button>
      {page}
    </>
  );
}

const title = () => screen.queryByRole('heading', { level: 1, name: 'The quarrel over the north quay', hidden: true });
const fire = (type: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(type));
  });

describe('usePrinting', () => {
  let media: ReturnType<typeof stubMedia>;
  beforeEach(() => {
    media = stubMedia();
  });

  it('has a sheet for who prints before the report is there, then the report, only while it is printed', async () => {
    const print = vi.fn(() => {
      // The browser takes the page as it is when the listeners have returned.
      window.dispatchEvent(new Event('beforeprint'));
      expect(title()).not.toBeNull();
      window.dispatchEvent(new Event('afterprint'));
    });
    vi.stubGlobal('print', print);
    renderWithStore(<Page />);
    fire('beforeprint');
    // It says what it is of, and where that is.
    expect(title()).toBeInTheDocument();
    expect(screen.getByText('As of 5 May 2031 (inferred)')).toBeInTheDocument();
    expect(screen.getByText(window.location.href)).toBeInTheDocument();
    expect(screen.getByText(/Close this and print again/)).toBeInTheDocument();
    fire('afterprint');
    expect(screen.queryByText(/print again/)).toBeNull();

    await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(title()).toBeNull();
    fire('beforeprint');
    expect(title()).toBeInTheDocument();
    fire('afterprint');
    expect(title()).toBeNull();
  });

  it('prints a part where one is asked for, even of a page made for paper, and all the next time', async () => {
    const seen: (string | null)[] = [];
    const counts = () => screen.queryByText(/of 9 claims$/)?.textContent ?? null;
    vi.stubGlobal('print', () => {
      window.dispatchEvent(new Event('beforeprint'));
      seen.push(counts());
      window.dispatchEvent(new Event('afterprint'));
    });
    renderWithStore(<Page scope="relationship" off />, { view: { select: 'c-talks' } });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(seen).toEqual(['2 of 6 actors, 1 of 7 relationships, 1 of 9 claims']));
    fire('beforeprint');
    expect(counts()).toBeNull();
  });

  it('forgets the part that was asked for where the browser refuses to print, not where it takes its time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const print = vi.fn();
    vi.stubGlobal('print', print);
    renderWithStore(<Page scope="relationship" />, { view: { select: 'c-talks' } });
    const counts = () => screen.getByText(/of 9 claims$/).textContent;
    const ask = async () => {
      print.mockClear();
      fireEvent.click(screen.getByRole('button', { name: 'Print' }));
      await vi.dynamicImportSettled();
      expect(print).toHaveBeenCalledOnce();
    };
    await ask();
    act(() => void vi.advanceTimersByTime(500));
    fire('beforeprint');
    act(() => void vi.advanceTimersByTime(10_000));
    expect(counts()).toContain('1 of 9 claims');
    fire('afterprint');
    await ask();
    act(() => void vi.advanceTimersByTime(10_000));
    fire('beforeprint');
    expect(counts()).toContain('9 of 9 claims');
    vi.useRealTimers();
  });

  it('leaves a page alone that is made for paper itself', () => {
    renderWithStore(<Page off />);
    fire('beforeprint');
    expect(title()).toBeNull();
    expect(screen.queryByText(/print again/)).toBeNull();
  });

  it('stays until the browser says that it has printed, though it lays out the page for the screen in between', () => {
    renderWithStore(<Page />);
    fire('beforeprint');
    act(() => media.set((query) => query === 'print'));
    act(() => media.set(() => false));
    expect(title()).toBeInTheDocument();
    fire('afterprint');
    expect(title()).toBeNull();
  });

  it('hears a browser that tells of paper by its media alone, and nothing once it is gone', async () => {
    const { unmount } = renderWithStore(<Page />);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    act(() => media.set((query) => query === 'print'));
    expect(title()).toBeInTheDocument();
    act(() => media.set(() => false));
    expect(title()).toBeNull();
    unmount();
    fire('beforeprint');
    expect(title()).toBeNull();
  });
});
