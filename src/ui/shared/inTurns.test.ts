import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from './inTurns.ts';

let now = 0;
let turns: (() => void)[] = [];
beforeEach(() => {
  now = 0;
  turns = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
function giveTurns(): void {
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => turns.push(resolve)) });
}
async function nextTurn(): Promise<void> {
  turns.shift()?.();
  await Promise.resolve();
}

/** Steps of so many milliseconds each, told as they are done. */
function* steps(done: string[], ...each: readonly number[]): Generator<undefined, void> {
  for (const [at, lasts] of each.entries()) {
    now += lasts;
    done.push(`${at}`);
    yield;
  }
  done.push('end');
}
const failed = vi.fn();

it('gives the page a turn once one has lasted', async () => {
  giveTurns();
  const done: string[] = [];
  inTurns(steps(done, 2, 2, 2, 3, 1, 9), failed);
  expect(done).toEqual(['0', '1', '2', '3']);
  await nextTurn();
  expect(done).toEqual(['0', '1', '2', '3', '4', '5']);
  await nextTurn();
  expect(done.at(-1)).toBe('end');
  expect(turns).toEqual([]);
});

it('does all at once where the browser knows no such turns', () => {
  vi.stubGlobal('scheduler', undefined);
  const done: string[] = [];
  inTurns(steps(done, 20, 20), failed);
  expect(done).toEqual(['0', '1', 'end']);
});

it('does no more of what was ended', async () => {
  giveTurns();
  const done: string[] = [];
  const end = inTurns(steps(done, 20, 20), failed);
  end();
  await nextTurn();
  expect(done).toEqual(['0']);
});

it('tells what went wrong in a later turn, and ends', async () => {
  giveTurns();
  const wrong = new Error('wrong');
  inTurns(
    (function* () {
      now += 20;
      yield;
      throw wrong;
    })(),
    failed,
  );
  expect(failed).not.toHaveBeenCalled();
  await nextTurn();
  expect(failed).toHaveBeenCalledExactlyOnceWith(wrong);
});
