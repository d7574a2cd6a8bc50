import { describe, expect, it } from 'vitest';
import { actorId } from '../../domain/ids.ts';
import { testClaim, testIndex } from '../testScene.ts';
import { costAround, costOf } from './cost.ts';
import { figureOf, moveNode } from './figure.ts';
import { defaultHints, parseHints } from './hints.ts';
import { layoutDataset, sceneOf } from './layoutDataset.ts';
import { measure } from './measure.ts';
import { lengthInside, overlap, segmentsCross } from './planar.ts';
import { seededRandom, withSeededMathRandom } from './random.ts';

const BOX = { x1: 0, y1: 0, x2: 10, y2: 10 };
const WISHES = { area: { x1: -400, y1: -400, x2: 400, y2: 400 }, homes: new Map(), clear: [] };

// A small world: a hub, a ring, parallel lines, and an island.
const CLAIMS = [
  ...['b', 'c', 'd', 'e', 'f'].map((id) => testClaim(`hub-${id}`, ['a', 'ties', id])),
  testClaim('p', ['b', 'rescue', 'a']),
  testClaim('q', ['b', 'ties', 'c']),
  testClaim('r', ['d', 'ties', 'e']),
  testClaim('s', ['x', 'ties', 'y'], { modality: 'conditional' }),
];
const request = { hints: defaultHints(8), fresh: true, starts: 1, rounds: 150, heat: 0, seed: 7 };

describe('planar geometry', () => {
  it('finds crossings, not touches', () => {
    const cross = (...at: readonly [number, number, number, number, number, number, number, number]) =>
      segmentsCross({ x: at[0], y: at[1] }, { x: at[2], y: at[3] }, { x: at[4], y: at[5] }, { x: at[6], y: at[7] });
    expect(cross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
    expect(cross(0, 0, 10, 10, 10, 10, 20, 0)).toBe(false);
    expect(cross(0, 0, 10, 0, 5, 0, 15, 0)).toBe(false);
  });

  it('measures how much of a line lies in a box', () => {
    expect(lengthInside({ x: -5, y: 5 }, { x: 15, y: 5 }, BOX)).toBe(10);
    expect(lengthInside({ x: 5, y: 5 }, { x: 5, y: 50 }, BOX)).toBe(5);
    expect(lengthInside({ x: 11, y: -5 }, { x: 11, y: 50 }, BOX)).toBe(0);
    expect(lengthInside({ x: -6, y: 5 }, { x: 5, y: 16 }, BOX)).toBe(0);
  });

  it('measures what two boxes share, and what a margin makes them share', () => {
    expect(overlap(BOX, { x1: 5, y1: 5, x2: 20, y2: 20 })).toBe(25);
    expect(overlap(BOX, { x1: 12, y1: 0, x2: 20, y2: 10 })).toBe(0);
    expect(overlap(BOX, { x1: 12, y1: 0, x2: 20, y2: 10 }, 3)).toBe(13);
  });
});

describe('seeded numbers', () => {
  it('are the same for the same seed, and Math.random is given back even after a failure', () => {
    expect([1, 2, 3].map(seededRandom(5))).toEqual([1, 2, 3].map(seededRandom(5)));
    const original = Math.random;
    expect(() =>
      withSeededMathRandom(1, () => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(Math.random).toBe(original);
  });
});

describe('cost', () => {
  it('knows the difference a move makes without counting everything again', () => {
    const figure = figureOf(sceneOf(testIndex(CLAIMS)));
    const [node] = figure.nodes;
    if (!node) throw new Error('no node');
    const [whole, around] = [costOf(figure, WISHES), costAround(node, figure, WISHES)];
    moveNode(node, { x: node.x + 83, y: node.y - 41 });
    expect(costAround(node, figure, WISHES) - around).toBeCloseTo(costOf(figure, WISHES) - whole, 6);
  });
});

describe('layoutDataset', () => {
  it('is the same every time, covers nothing, and stays in its area', () => {
    const index = testIndex(CLAIMS);
    const first = layoutDataset(index, request);
    expect(layoutDataset(testIndex(CLAIMS), request)).toEqual(first);
    const figures = measure(sceneOf(testIndex(CLAIMS, { layout: first.positions })));
    expect(figures).toMatchObject({ labelOverlaps: 0, labelsOnShapes: 0, shapeOverlaps: 0, linesOverShapes: 0 });
    expect(figures.width).toBeLessThanOrEqual(request.hints.area.width + 1);
    expect(Object.values(first.positions).every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });

  it('keeps a stored layout about where it was, finds room for newcomers, and never makes it worse', () => {
    const { positions } = layoutDataset(testIndex(CLAIMS), { ...request, rounds: 600 });
    const grown = testIndex([...CLAIMS, testClaim('t', ['x', 'ties', 'newcomer'])], { layout: positions });
    const again = layoutDataset(grown, { ...request, fresh: false });
    expect(again.costAfter).toBeLessThanOrEqual(again.costBefore);
    expect(again.positions['newcomer']).toBeDefined();
    const moved = Object.entries(positions).map(([id, { x, y }]) => {
      const now = again.positions[id] ?? { x: NaN, y: NaN };
      return Math.hypot(now.x - x, now.y - y);
    });
    expect(moved.toSorted((a, b) => a - b)[Math.floor(moved.length / 2)]).toBeLessThan(80);
  });

  it('draws camps together', () => {
    const far = { x: 300, y: 300 };
    const hints = { ...request.hints, camps: [{ name: 'corner', at: far, pull: 4, actors: ['x', 'y'] }] };
    const { positions } = layoutDataset(testIndex(CLAIMS), { ...request, hints });
    for (const id of ['x', 'y']) {
      const at = positions[actorId(id)] ?? { x: NaN, y: NaN };
      expect(Math.hypot(at.x - far.x, at.y - far.y)).toBeLessThan(200);
    }
  });
});

describe('wishes', () => {
  it('charge for what stands where a picture is to be kept clear', () => {
    const figure = figureOf(sceneOf(testIndex(CLAIMS)));
    const [node] = figure.nodes;
    if (!node) throw new Error('no node');
    const under = { ...WISHES, clear: [{ x1: node.x - 5, y1: node.y - 5, x2: node.x + 5, y2: node.y + 5 }] };
    expect(costOf(figure, under)).toBeGreaterThan(costOf(figure, WISHES));
    expect(costAround(node, figure, under)).toBeGreaterThan(costAround(node, figure, WISHES));
  });

  it('keep a corner clear', () => {
    const corner = { x1: 100, y1: 100, x2: 600, y2: 600 };
    const { positions } = layoutDataset(testIndex(CLAIMS), {
      ...request,
      hints: { ...request.hints, clear: [corner] },
    });
    for (const [id, { x, y }] of Object.entries(positions)) expect(x < corner.x1 || y < corner.y1, id).toBe(true);
  });
});

describe('measure', () => {
  it('counts what is covered and crossed', () => {
    const at = (x: number, y: number) => ({ x, y });
    const figures = measure(
      sceneOf(
        testIndex(
          [testClaim('1', ['a', 'ties', 'b']), testClaim('2', ['c', 'ties', 'd']), testClaim('3', ['e', 'ties', 'f'])],
          {
            layout: { a: at(0, 0), b: at(400, 400), c: at(0, 400), d: at(400, 0), e: at(600, 0), f: at(603, 4) },
          },
        ),
      ),
    );
    expect(figures).toMatchObject({ crossings: 1, shapeOverlaps: 1, labelOverlaps: 1, linesOverShapes: 0 });
  });
});

describe('parseHints', () => {
  it('reads camps, and names the key that is wrong', () => {
    const fallback = defaultHints(10);
    const box = { x1: 1, y1: 2, x2: 3, y2: 4 };
    expect(parseHints({ clear: [box], camps: [{ at: { x: 1, y: 2 }, actors: ['a'] }] }, fallback)).toEqual({
      area: fallback.area,
      clear: [box],
      camps: [{ name: '', at: { x: 1, y: 2 }, pull: 1, actors: ['a'] }],
    });
    expect(() => parseHints({ camps: [{ at: { x: '1', y: 2 }, actors: [] }] }, fallback)).toThrow('camps[0].at.x');
    expect(() => parseHints({ clear: [{ x1: 0, y1: 0, x2: 1 }] }, fallback)).toThrow('clear[0].y2');
    expect(() => parseHints([], fallback)).toThrow('hints');
  });
});
