import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, Suspense, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { fetchParts, laterCode, lazyPart } from './lazyPart.tsx';

const Greeting = ({ name }: { readonly name: string }) => <p>{`Good day, ${name}`}</p>;

class Outer extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };
  static getDerivedStateFromError = (error: Error) => ({ message: error.message });
  override render = () => this.state.message ?? this.props.children;
}

const show = (part: ReactNode) =>
  render(
    <Outer>
      <Suspense fallback={<p>{'coming'}</p>}>{part}</Suspense>
    </Outer>,
  );

afterEach(() => vi.restoreAllMocks());

describe('a part that is fetched when it is shown', () => {
  it('is fetched once, however often it is shown', async () => {
    const load = vi.fn(() => Promise.resolve(Greeting));
    const Part = lazyPart(load);
    show(<Part name="Ada" />);
    expect(screen.getByText('coming')).toBeVisible();
    expect(await screen.findByText('Good day, Ada')).toBeVisible();
    show(<Part name="Grace" />);
    expect(await screen.findByText('Good day, Grace')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is there at once, with nothing shown in between, where it was fetched ahead', async () => {
    const load = vi.fn(() => Promise.resolve(Greeting));
    const Part = lazyPart(load);
    const pause = vi.fn(() => Promise.resolve());
    await fetchParts(pause);
    expect(pause).toHaveBeenCalled();
    show(<Part name="Ada" />);
    expect(screen.getByText('Good day, Ada')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is here at rest though nobody sees it, as what words a copy: that is made offline too', async () => {
    const load = vi.fn(() => Promise.resolve({ citation: 'a word' }));
    const code = laterCode(load);
    await fetchParts(() => Promise.resolve());
    expect(load).toHaveBeenCalledTimes(1);
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(code()).rejects.toThrow('Failed to fetch');
    expect(await code()).toEqual({ citation: 'a word' });
  });

  it('may fail to come ahead: it is asked for again when it is shown, and the others come all the same', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const Part = lazyPart(load.mockResolvedValue(Greeting));
    const Other = lazyPart(() => Promise.resolve(Greeting));
    await fetchParts(() => Promise.resolve());
    show(<Other name="Grace" />);
    expect(screen.getByText('Good day, Grace')).toBeVisible();
    show(<Part name="Ada" />);
    expect(await screen.findByText('Good day, Ada')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('says why it is not there, and is fetched anew when asked', async () => {
    // React says on the console what a boundary caught, which is right.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const load = vi
      .fn<() => Promise<typeof Greeting>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(Greeting);
    const Part = lazyPart(load);
    const { container } = show(<Part name="Ada" />);
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded.*offline/);
    await expectNoAxeViolations(container);
    onLine.mockReturnValue(true);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/did not answer/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Good day, Ada')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes by itself once there is a connection again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Part = lazyPart(
      vi
        .fn<() => Promise<typeof Greeting>>()
        .mockRejectedValueOnce(new TypeError('Failed to fetch'))
        .mockResolvedValue(Greeting),
    );
    show(<Part name="Ada" />);
    expect(await screen.findByRole('alert')).toBeVisible();
    act(() => void window.dispatchEvent(new Event('online')));
    expect(await screen.findByText('Good day, Ada')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    [
      'the part of the page',
      (part: ReactNode) => (
        <section tabIndex={-1} aria-label="place">
          {part}
        </section>
      ),
    ],
    [
      'the field of a dialog',
      (part: ReactNode) => (
        <dialog open aria-label="Search">
          <input aria-label="place" />
          {part}
        </dialog>
      ),
    ],
  ])('keeps the keyboard in %s around it when it is asked for again', async (_, around) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Part = lazyPart(
      vi
        .fn<() => Promise<typeof Greeting>>()
        .mockRejectedValueOnce(new TypeError('Failed to fetch'))
        .mockResolvedValue(Greeting),
    );
    show(around(<Part name="Ada" />));
    (await screen.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Good day, Ada')).toBeVisible();
    expect(screen.getByLabelText('place')).toHaveFocus();
  });

  it('leaves what fails in its own code to whoever stands around it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = (): ReactNode => {
      throw new Error('broken on purpose');
    };
    const Part = lazyPart(() => Promise.resolve(Broken));
    show(<Part />);
    expect(await screen.findByText('broken on purpose')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
