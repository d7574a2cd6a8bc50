import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { AsOf } from './AsOf.tsx';

const WHY = 'The report speaks of Monday.';
const toggle = () => screen.getByRole('button', { name: 'As of 5 May 2031 (inferred)' });

describe('AsOf', () => {
  it('opens and closes its reason by keyboard', async () => {
    const user = userEvent.setup();
    const { container } = renderWithStore(<AsOf />);
    expect(screen.getByText(WHY)).not.toBeVisible();
    await user.tab();
    expect(toggle()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(WHY)).toBeVisible();
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(WHY).closest('[aria-live]')).not.toBeNull();
    await expectNoAxeViolations(container);
    await user.keyboard('{Escape}');
    expect(screen.getByText(WHY)).not.toBeVisible();
    expect(toggle()).toHaveFocus();
  });

  it('opens by touch, and closes at a touch elsewhere but not on itself', async () => {
    const user = userEvent.setup();
    renderWithStore(
      <>
        <AsOf />
        <p>elsewhere</p>
      </>,
    );
    await user.pointer({ keys: '[TouchA]', target: toggle() });
    expect(screen.getByText(WHY)).toBeVisible();
    await user.pointer({ keys: '[TouchA]', target: screen.getByText(WHY) });
    expect(screen.getByText(WHY)).toBeVisible();
    await user.pointer({ keys: '[TouchA]', target: screen.getByText('elsewhere') });
    expect(screen.getByText(WHY)).not.toBeVisible();
  });

  it('closes when the keyboard goes on', async () => {
    const user = userEvent.setup();
    renderWithStore(
      <>
        <AsOf />
        <button type="button">next</button>
      </>,
    );
    await user.click(toggle());
    await user.tab();
    expect(screen.getByRole('button', { name: 'next' })).toHaveFocus();
    expect(screen.getByText(WHY)).not.toBeVisible();
  });

  it('gives the reason at once where there is room', async () => {
    const { container } = renderWithStore(<AsOf setting="full" />);
    expect(screen.getByText(`As of 5 May 2031 (inferred). ${WHY}`)).toBeVisible();
    await expectNoAxeViolations(container);
  });

  it('is plain text where there is no reason to give, and calls a stated date nothing else', () => {
    renderWithStore(<AsOf />, { index: makeIndex({ asOf: { value: '2031-05', basis: 'stated' } }) });
    expect(screen.getByText('As of May 2031')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
