import { describe, expect, it } from 'vitest';
import { firstGraph, firstStill, longTasksIn } from './probe.ts';

describe('firstGraph', () => {
  it('takes the first frame that shows nearly all that is there at rest', () => {
    const frames = [
      { time: 100, inked: 0 },
      { time: 120, inked: 0.1 },
      { time: 140, inked: 0.19 },
      { time: 160, inked: 0.2 },
    ];
    expect(firstGraph(frames)).toBe(140);
  });

  it('finds none where nothing was drawn', () => {
    expect(firstGraph([])).toBeNull();
    expect(firstGraph([{ time: 100, inked: 0 }])).toBeNull();
  });
});

describe('firstStill', () => {
  it('takes the first frame with nearly all names that ever stood there, though they are gone later', () => {
    const stills = [
      { time: 100, names: 20 },
      { time: 150, names: 55 },
      { time: 900, names: 0 },
    ];
    expect(firstStill(stills)).toBe(150);
  });

  it('finds none where none stood', () => {
    expect(firstStill([])).toBeNull();
    expect(firstStill([{ time: 100, names: 0 }])).toBeNull();
  });
});

describe('longTasksIn', () => {
  const span = { start: 1_000, end: 6_000 };

  it('counts what began within the span', () => {
    const longTasks = [
      { start: 900, end: 1_100 },
      { start: 1_200, end: 1_270 },
      { start: 5_990, end: 6_100 },
      { start: 6_010, end: 6_200 },
    ];
    expect(longTasksIn({ longTasks, looks: [] }, span)).toEqual([70, 110]);
  });

  it('takes off what the probe itself did, and leaves out what is short then', () => {
    const longTasks = [
      { start: 1_000, end: 1_060 },
      { start: 2_000, end: 2_100 },
    ];
    const looks = [
      { start: 1_020, end: 1_050 },
      { start: 2_080, end: 2_100 },
    ];
    expect(longTasksIn({ longTasks, looks }, span)).toEqual([80]);
  });
});
