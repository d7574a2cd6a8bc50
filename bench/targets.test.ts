import { describe, expect, it } from 'vitest';
import { timesOf, valuesOf, type Turn } from './results.ts';
import { judge } from './targets.ts';

const turns: readonly Turn[] = [
  { app: { graph: [120], actor: [10, 50], pan: [60] }, cytoscape: { graph: [100] } },
  { app: { graph: [220], actor: [20, 20], pan: [40] }, cytoscape: { graph: [200] } },
  { app: { graph: [130], actor: [30], pan: [50] }, cytoscape: { graph: [100] } },
];

describe('results', () => {
  it('are summed up over all turns', () => {
    expect(valuesOf(turns, 'app', 'actor')).toEqual({ median: 20, min: 10, max: 50 });
    expect(valuesOf(turns, 'cytoscape', 'actor')).toBeNull();
  });

  it('are compared turn by turn', () => {
    expect(timesOf(turns, 'cytoscape', 'graph')).toEqual({ median: 1.2, min: 1.1, max: 1.3 });
    expect(timesOf(turns, 'sigma', 'graph')).toBeNull();
  });
});

describe('judge', () => {
  const results = { here: turns };

  it('holds a median to a limit', () => {
    expect(judge(results, { world: 'here', measure: 'actor', limit: 20 })).toEqual({ value: 20, met: true });
    expect(judge(results, { world: 'here', measure: 'actor', limit: 19 })).toEqual({ value: 20, met: false });
  });

  it('holds a ratio to a limit', () => {
    const target = { world: 'here', measure: 'graph', peer: 'cytoscape' } as const;
    expect(judge(results, { ...target, limit: 1.15 })?.met).toBe(false);
    expect(judge(results, { ...target, limit: 1.25 })?.met).toBe(true);
  });

  it('takes more for better where that is so', () => {
    expect(judge(results, { world: 'here', measure: 'pan', limit: 59, atLeast: true })?.met).toBe(false);
    expect(judge(results, { world: 'here', measure: 'pan', limit: 50, atLeast: true })?.met).toBe(true);
  });

  it('does not judge what was not measured', () => {
    expect(judge(results, { world: 'phone', measure: 'actor', limit: 20 })).toBeNull();
  });
});
