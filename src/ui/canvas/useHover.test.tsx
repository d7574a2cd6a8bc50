import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HoverTarget } from '../../graph/graphViewTypes.ts';
import { useHover } from './useHover.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const on = (id: string): HoverTarget => ({ kind: 'actor', id, at: { x: 0, y: 0 } });

/** Points at one thing after another, and stays at each for so many milliseconds; what is told after each. */
function tour(...stays: readonly (readonly [on: string | null, stay: number])[]): readonly (string | undefined)[] {
  const { result } = renderHook(() => useHover());
  return stays.map(([id, time]) => {
    act(() => result.current.point(id === null ? null : on(id)));
    act(() => void vi.advanceTimersByTime(time));
    return result.current.target?.id;
  });
}

it('tells nothing of what is crossed on the way to another thing', () => {
  expect(tour(['syria', 300], [null, 40], ['a-line', 60], [null, 40], ['owner', 60], ['owner', 100])).toEqual([
    'syria',
    'syria',
    'syria',
    'syria',
    'syria',
    'owner',
  ]);
});

it('tells what the pointer rests on, and for a while after it has left', () => {
  expect(tour(['syria', 100], ['syria', 300], [null, 300], [null, 400])).toEqual([
    undefined,
    'syria',
    'syria',
    undefined,
  ]);
});
