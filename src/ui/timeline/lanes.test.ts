import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLanes, placeLabels, type Labelled, type Stretch } from './lanes.ts';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }))
  .map(([x1, width]): Stretch => ({ x1, x2: x1 + width }));
const stretches = fc.array(stretch, { maxLength: 40 });
const touch = (a: Stretch, b: Stretch, gap: number): boolean => a.x1 < b.x2 + gap && b.x1 < a.x2 + gap;

describe('packLanes', () => {
  it('never lets two in a lane touch', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 0, max: 20 }), (all, gap) => {
        const lanes = packLanes(all, gap);
        for (const [a, one] of all.entries())
          for (const [b, other] of all.entries())
            if (a < b && lanes[a] === lanes[b]) expect(touch(one, other, gap)).toBe(false);
      }),
    );
  });

  it('takes no more lanes than lie over one another, for stretches in order', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const ordered = all.toSorted((a, b) => a.x1 - b.x1);
        const deepest = Math.max(
          0,
          ...ordered.map(({ x1 }) => ordered.filter((other) => other.x1 <= x1 && x1 < other.x2).length),
        );
        expect(new Set(packLanes(ordered, 0)).size).toBe(deepest);
      }),
    );
  });
});

describe('placeLabels', () => {
  const mark = (x1: number, x2: number, words: number, change: Partial<Labelled> = {}): Labelled => ({
    ...{ x1, x2, words: [words], lane: 0, isBar: false },
    ...change,
  });

  const starts = (marks: readonly Labelled[], width: number) =>
    placeLabels(marks, width, 5).map((label) => label?.start ?? null);

  it('puts words after a mark, else before it, and on a bar that is long enough', () => {
    expect(starts([mark(50, 60, 30)], 200)).toEqual([65]);
    expect(starts([mark(180, 190, 30)], 200)).toEqual([145]);
    expect(starts([mark(50, 100, 30, { isBar: true })], 200)).toEqual([55]);
    expect(starts([mark(50, 70, 30, { isBar: true })], 200)).toEqual([75]);
  });

  it('puts them on the side of a mark where they do not cross the rule, if there is room', () => {
    const start = (x1: number, rule: number) => placeLabels([mark(x1, x1 + 10, 30)], 200, 5, rule)[0]?.start;
    expect(start(50, 80)).toBe(15);
    expect(start(50, 96)).toBe(65);
    expect(start(50, 62)).toBe(65);
    expect(start(20, 50)).toBe(35);
  });

  it('leaves them out where there is no room, and does not mind another lane', () => {
    expect(starts([mark(10, 20, 30), mark(30, 40, 30)], 75)).toEqual([null, 45]);
    expect(starts([mark(10, 20, 30), mark(30, 40, 30, { lane: 1 })], 75)).toEqual([25, 45]);
  });

  it('takes more words where there is room, but never another’s', () => {
    const wordy = (x1: number, x2: number): Labelled => mark(x1, x2, 0, { words: [60, 30] });
    expect(placeLabels([wordy(10, 20)], 200, 5)).toEqual([{ start: 25, choice: 0 }]);
    expect(placeLabels([wordy(10, 20)], 80, 5)).toEqual([{ start: 25, choice: 1 }]);
    expect(placeLabels([wordy(10, 20), wordy(62, 72)], 140, 5)).toEqual([
      { start: 25, choice: 1 },
      { start: 77, choice: 0 },
    ]);
  });

  it('puts on a bar what has room there, though it would have none beside another', () => {
    const bar = (change: Partial<Labelled>) =>
      placeLabels([mark(10, 70, 0, { words: [58, 8], isBar: true, ...change })], 75, 5)[0];
    expect(bar({})).toEqual({ start: 15, choice: 1 });
    expect(bar({ onBar: [60, 14] })).toEqual({ start: 15, choice: 0 });
  });

  it('never lets words touch words or another mark, nor leave the drawing', () => {
    const labelled = fc.array(
      fc.record({ stretch, words: fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 1 }), isBar: fc.boolean() }),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(labelled, (given) => {
        const lanes = packLanes(
          given.map((each) => each.stretch),
          6,
        );
        const marks = given.map(({ stretch: { x1, x2 }, words, isBar }, at) => ({
          x1,
          x2,
          words,
          isBar,
          lane: lanes[at] ?? 0,
        }));
        const labels = placeLabels(marks, 1_000, 5).flatMap((label, at) => {
          const own = marks[at];
          if (!label || !own) return [];
          return [{ at, lane: own.lane, x1: label.start, x2: label.start + (own.words[label.choice] ?? 0) }];
        });
        for (const label of labels) {
          const [own, ...others] = [marks[label.at], ...marks.filter((_, at) => at !== label.at)];
          const onBar = own?.isBar === true && label.x1 >= own.x1 && label.x2 <= own.x2;
          if (!onBar) expect(label.x1 >= 0 && label.x2 <= 1_000).toBe(true);
          for (const other of others) if (other.lane === label.lane) expect(touch(label, other, 0)).toBe(false);
          for (const other of labels) {
            if (other.at !== label.at && other.lane === label.lane) expect(touch(label, other, 0)).toBe(false);
          }
        }
      }),
    );
  });
});
