import { describe, expect, it } from 'vitest';
import { firstGraph } from './probe.ts';

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
