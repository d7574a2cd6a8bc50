import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderWithStore, stubMedia } from '../../../tests/support/render.tsx';
import { HoverCard } from './HoverCard.tsx';

beforeEach(() => {
  stubMedia();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('lets the pointer through when it has just come into its way, and not after', () => {
  const { container } = renderWithStore(
    <HoverCard target={{ kind: 'actor', id: 'harbour-board', at: { x: 5, y: 5 } }} />,
  );
  const card = container.querySelector<HTMLElement>('[aria-hidden="true"]');
  expect(card?.style.pointerEvents).toBe('none');
  act(() => void vi.advanceTimersByTime(300));
  expect(card?.style.pointerEvents).toBe('');
});
