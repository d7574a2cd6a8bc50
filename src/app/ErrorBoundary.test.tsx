import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

let broken = true;
function Fragile() {
  if (broken) throw new Error('broken on purpose');
  return <p>{'whole'}</p>;
}

beforeEach(() => {
  broken = true;
  // React says on the console what a boundary caught, which is right.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('ErrorBoundary', () => {
  it('keeps a failure in its part, and what stands beside it stands', async () => {
    const { container } = render(
      <>
        <ErrorBoundary>
          <Fragile />
        </ErrorBoundary>
        <p>{'beside'}</p>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('This part of the page stopped working');
    expect(screen.getByText('beside')).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('shows the part again when asked, and fails again if it must', async () => {
    const user = userEvent.setup();
    render(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
    );
    await user.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByRole('alert')).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Show it again' }));
    expect(screen.getByText('whole')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tries again by itself when something else is to be shown, and not before', () => {
    const at = (key: string) => (
      <ErrorBoundary resetKey={key}>
        <Fragile />
      </ErrorBoundary>
    );
    const { rerender } = render(at('a'));
    broken = false;
    rerender(at('a'));
    expect(screen.getByRole('alert')).toBeVisible();
    rerender(at('b'));
    expect(screen.getByText('whole')).toBeVisible();
  });

  it('around the whole page says that the view is kept', () => {
    render(
      <ErrorBoundary whole>
        <Fragile />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('The page stopped working');
    expect(screen.getByRole('alert')).toHaveTextContent('Your view is kept in the address.');
    expect(screen.getByRole('button', { name: 'Open it again' })).toBeVisible();
  });
});
