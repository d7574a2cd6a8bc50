import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import { TableView } from './TableView.tsx';

describe('TableView', () => {
  it('has a row for every relationship the filters leave, which leads to it', async () => {
    const user = userEvent.setup();
    const index = makeIndex();
    const { container, store } = renderWithStore(<TableView />, { index });
    expect(screen.getAllByRole('row')).toHaveLength(index.relationships.size + 1);
    const [first] = index.relationships.values();
    const [link] = screen.getAllByRole('link');
    if (!first || !link) throw new Error('The dataset of the tests has relationships.');
    await user.click(link);
    expect(store.getState().view.select).toBe(first.id);
    expect(link).toHaveAttribute('aria-current', 'true');
    await expectNoAxeViolations(container);
  });
});
