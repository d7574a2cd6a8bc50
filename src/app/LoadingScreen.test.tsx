import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { LoadingScreen } from './LoadingScreen.tsx';

describe('LoadingScreen', () => {
  it('says how far the dataset has come', async () => {
    const { container } = render(<LoadingScreen load={{ kind: 'loading', received: 30, total: 120 }} />);
    const bar = screen.getByRole('progressbar', { name: 'Opening the dataset' });
    expect(bar).toHaveAttribute('value', '30');
    expect(bar).toHaveAttribute('max', '120');
    expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    await expectNoAxeViolations(container);
  });

  it('shows no measure where the server gives none', () => {
    render(<LoadingScreen load={{ kind: 'loading', received: 30, total: null }} />);
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  });
});
