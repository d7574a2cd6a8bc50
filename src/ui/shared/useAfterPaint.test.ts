// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAfterPaint } from './useAfterPaint.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The callbacks of a frame, and what waits for its painting. */
const paint = (): void => act(() => void vi.advanceTimersToNextFrame().advanceTimersByTime(1));

describe('useAfterPaint', () => {
  it('has the first value at once, and each other once the frame with it is painted', () => {
    const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'first' });
    expect(result.current).toBe('first');
    rerender('second');
    expect(result.current).toBe('first');
    paint();
    expect(result.current).toBe('second');
  });

  it('skips what was another before it was painted, and stays where it comes back', () => {
    const { result, rerender } = renderHook(useAfterPaint<string>, { initialProps: 'first' });
    rerender('second');
    rerender('third');
    paint();
    expect(result.current).toBe('third');
    rerender('fourth');
    rerender('third');
    paint();
    expect(result.current).toBe('third');
  });

  it('follows a function as any other value', () => {
    const [first, second] = [() => 'first', () => 'second'];
    const { result, rerender } = renderHook(useAfterPaint<() => string>, { initialProps: first });
    rerender(second);
    paint();
    expect(result.current).toBe(second);
  });
});
