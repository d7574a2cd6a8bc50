import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import type { laterMessages } from '../shared/messages/laterMessages.ts';
import { EvidencePanel } from './EvidencePanel.tsx';

const later = vi.hoisted(() => vi.fn<typeof laterMessages>());
vi.mock('../shared/messages/laterMessages.ts', () => ({ laterMessages: later }));

it('asks anew for what did not come when something else is chosen, and says no more that it did not', async () => {
  // React says on the console what a boundary caught, which is right.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  stubMedia();
  later.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { store } = renderWithStore(<EvidencePanel />, { view: { select: 'v-vale' } });
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
  act(() => void store.getState().patch({ select: 'v-brandt' }));
  expect(await screen.findByRole('heading', { level: 2 })).toHaveTextContent('Ada Brandt');
  expect(screen.queryByRole('alert')).toBeNull();
});
