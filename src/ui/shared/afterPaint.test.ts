// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint } from './afterPaint.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('waits for the frame and what comes after it, and acts once', () => {
  const then = vi.fn();
  afterPaint(then);
  vi.advanceTimersByTime(15);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(then).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(then).toHaveBeenCalledTimes(1);
});

it('does not wait for a page that draws nothing', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const then = vi.fn();
  afterPaint(then);
  vi.advanceTimersByTime(100);
  expect(then).toHaveBeenCalledTimes(1);
});

it('does nothing once it is called off', () => {
  const then = vi.fn();
  const cancel = afterPaint(then);
  vi.advanceTimersByTime(16);
  cancel();
  vi.advanceTimersByTime(1_000);
  expect(then).not.toHaveBeenCalled();
});
