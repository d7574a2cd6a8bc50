import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { given, makeIndex } from '../../../tests/support/dataset.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import type { laterMessages } from './messages/laterMessages.ts';
import { QuoteBlock } from './QuoteBlock.tsx';

const later = vi.hoisted(() => vi.fn<typeof laterMessages>());
vi.mock('./messages/laterMessages.ts', () => ({ laterMessages: later }));

it('hands out no words without their credit where that cannot be loaded, and says so', async () => {
  const user = userEvent.setup();
  await navigator.clipboard.writeText('before');
  later.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const quote = given(makeIndex().quotes, 'q-closed');
  const { store } = renderWithStore(<QuoteBlock quote={quote} />);
  const press = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Copy quote' }));
  await press();
  await vi.waitFor(() => expect(store.getState().notices).toMatchObject([{ kind: 'copy-not-loaded' }]));
  expect(await navigator.clipboard.readText()).toBe('before');
  // Another press asks anew.
  await press();
  await vi.waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Who says so: two dock workers'));
});
