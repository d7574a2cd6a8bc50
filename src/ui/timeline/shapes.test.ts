import { describe, expect, it } from 'vitest';
import { barPath, hatchPath, type Bar } from './shapes.ts';

const bar = (change: Partial<Bar> = {}): string =>
  barPath({ x1: 100, x2: 200, y: 10, height: 12, start: 'day', end: 'day', ...change });
const parts = (path: string): number => path.split('Z').length - 1;

describe('barPath', () => {
  it('is one straight outline from day to day', () => {
    expect(bar()).toBe('M100,4H200V16H100Z');
  });

  it('is torn at an end that is not known to the day', () => {
    expect(bar({ start: 'rough' })).toMatch(/^M100,4H200V16H100l/);
    expect(bar({ end: 'rough' })).toMatch(/^M100,4H200l.*V16H100Z$/);
  });

  it('runs out in ever smaller pieces where there is no end, within its place', () => {
    expect(parts(bar({ end: 'open' }))).toBe(4);
    const open = bar({ start: 'open', end: 'open' });
    expect(parts(open)).toBe(7);
    const places = [...open.matchAll(/M([\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...places)).toBeLessThanOrEqual(200);
  });
});

it('hatches within the outline, and nothing where there is no room', () => {
  const hatch = hatchPath({ x1: 100, x2: 200, y: 10, height: 12 });
  const starts = [...hatch.matchAll(/M([\d.]+),16l12,-12/g)].map(([, x]) => Number(x));
  expect(starts.length).toBeGreaterThan(5);
  for (const x of starts) expect(x >= 100 && x + 12 <= 200).toBe(true);
  expect(hatchPath({ x1: 100, x2: 110, y: 10, height: 12 })).toBe('');
});
