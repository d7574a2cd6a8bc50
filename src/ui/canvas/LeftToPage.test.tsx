import { act, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeftHint, useLeftToPage } from './LeftToPage.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const after = (time: number) => act(() => void vi.advanceTimersByTime(time));

describe('what is told in a frame', () => {
  it('is told for a moment, and not again while the same turn goes on', () => {
    const { result } = renderHook(() => useLeftToPage());
    const turn = () => act(() => result.current.tell('wheel'));
    expect(result.current.told).toBeNull();
    turn();
    expect(result.current.told).toBe('wheel');
    for (let event = 0; event < 5; event++) {
      after(500);
      turn();
    }
    expect(result.current.told).toBeNull();
    after(1_100);
    turn();
    expect(result.current.told).toBe('wheel');
  });

  it('says what moves the picture, with a wheel and with fingers', () => {
    const { rerender } = render(<LeftHint what="wheel" />);
    expect(screen.getByText('Hold Ctrl and scroll to zoom')).toBeVisible();
    rerender(<LeftHint what="finger" />);
    expect(screen.getByText('Two fingers move and zoom the graph')).toBeVisible();
  });
});
