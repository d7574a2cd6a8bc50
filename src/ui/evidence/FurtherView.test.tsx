import { act, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';

beforeEach(() => stubMedia());

it('is waited for where it was wanted before it came, and then is there at once for whatever follows', async () => {
  const { store } = renderWithStore(
    <Suspense fallback={<p>{'coming'}</p>}>
      <EvidencePanel />
    </Suspense>,
    { view: { select: 'port-guards' } },
  );
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Port Guards');
  act(() => void store.getState().patch({ select: 'v-vale' }));
  expect(screen.getByText('coming')).toBeVisible();
  expect(await screen.findByRole('heading', { level: 2, name: /Jon Vale/ })).toBeVisible();
  expect(screen.queryByText('coming')).toBeNull();
  act(() => void store.getState().patch({ select: null, path: { from: 'port-guards', to: 'harbour-board' } }));
  expect(screen.getByText('Change the question')).toBeVisible();
});
