import { describe, expect, it } from 'vitest';
import { relationshipId } from '../../domain/ids.ts';
import { LABEL_LEADING } from '../../encoding/labels.ts';
import { LIGHT } from '../../encoding/palette.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import type { LineGeometry } from './lineGeometry.ts';
import { WORD_SIZE } from './lineWordPlaces.ts';
import { drawLineWord, planLineWords, type LineWord } from './lineWords.ts';

const PICTURE = { x1: -500, y1: -500, x2: 500, y2: 500 };

const straight = (id: string, start: LineGeometry['start'], end: LineGeometry['end']): LineWord => ({
  id: relationshipId(id, 'ties', 'x'),
  word: 'Money and arms',
  geometry: { width: 2, start, end, control: null, arrow: [], bar: null, middle: start },
});

const only = (line: LineWord, taken: Parameters<typeof planLineWords>[1] = [], picture = PICTURE) => {
  const place = planLineWords([line], taken, picture).get(line.id);
  if (!place) throw new Error('The word has no place.');
  return place;
};

describe('the word of a line', () => {
  it.each([
    ['to the right', { x: -200, y: 0 }, { x: 200, y: 0 }],
    ['to the left', { x: 200, y: 0 }, { x: -200, y: 0 }],
    ['down', { x: 0, y: -200 }, { x: 0, y: 200 }],
    ['up and to the left', { x: 150, y: 150 }, { x: -150, y: -150 }],
  ])('runs along a line %s, beside its middle, and is never upside down', (_, start, end) => {
    const { at, angle } = only(straight('a', start, end));
    expect(Math.abs(angle)).toBeLessThanOrEqual(90);
    expect(Math.hypot(at.x, at.y)).toBeCloseTo(10, 5);
    const slope = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
    expect(Math.abs(Math.sin(((slope - angle) * Math.PI) / 180))).toBeCloseTo(0, 5);
  });

  it('gives way to what is written or drawn', () => {
    const taken = [{ x1: -60, y1: -30, x2: 60, y2: 30 }];
    const { at } = only(straight('a', { x: -300, y: 0 }, { x: 300, y: 0 }), taken);
    expect(Math.abs(at.x)).toBeGreaterThanOrEqual(60);
  });

  it('is left out where every place lies on something, and is never across its own line', () => {
    const covered = [{ x1: -200, y1: -200, x2: 200, y2: 200 }];
    const flat = straight('a', { x: -60, y: 0 }, { x: 60, y: 10 });
    expect(planLineWords([flat], covered, PICTURE).size).toBe(0);
    // Room only level with it, where it would lie on the line.
    const over = [
      { x1: -60, y1: -60, x2: 60, y2: -1 },
      { x1: -60, y1: 11, x2: 60, y2: 60 },
    ];
    expect(planLineWords([flat], over, PICTURE).size).toBe(0);
  });

  it('stays within the picture', () => {
    const width = textWidth('Money and arms') * WORD_SIZE;
    const picture = { x1: -15, y1: -200, x2: 200, y2: 200 };
    const { at, angle } = only(straight('a', { x: -10, y: -20 }, { x: 0, y: 20 }), [], picture);
    const reach = (Math.cos((angle * Math.PI) / 180) * width) / 2;
    expect(at.x - reach).toBeGreaterThanOrEqual(-15);
  });

  it('is not written over that of another line', () => {
    const lines = [
      straight('a', { x: -100, y: 0 }, { x: 100, y: 0 }),
      straight('b', { x: -100, y: 18 }, { x: 100, y: 18 }),
    ];
    const [one, other] = [...planLineWords(lines, [], PICTURE).values()];
    if (!one || !other) throw new Error('A word has no place.');
    expect(Math.abs(one.at.y - other.at.y) >= WORD_SIZE || Math.abs(one.at.x - other.at.x) > 60).toBe(true);
  });

  it('is on its line where others run along it, and beside it where there is room', () => {
    const apart = (distance: number) => {
      const lines = [0, 1, 2].map((at) =>
        straight(`${at}`, { x: -200, y: at * distance }, { x: 200, y: at * distance + 20 }),
      );
      const words = planLineWords(lines, [], PICTURE);
      // Of a line that rises by one in twenty, the middle of a word is as far from it as below or above it, all but.
      return lines.map(({ id }, at) => {
        const { x, y } = words.get(id)?.at ?? { x: NaN, y: NaN };
        return Math.round(Math.abs(y - (at * distance + 10 + x / 20)));
      });
    };
    expect(apart(20)).toEqual([10, 0, 10]);
    expect(apart(40)).toEqual([10, 10, 10]);
  });

  it('is left out of a short line where it would stand between others that run along it', () => {
    const short = straight('short', { x: 0, y: 6 }, { x: 4, y: 26 });
    const between = (distance: number) =>
      planLineWords(
        [
          short,
          straight('over', { x: -300, y: 8 - distance }, { x: -5, y: 8 - distance }),
          straight('under', { x: -300, y: 24 + distance }, { x: -5, y: 24 + distance }),
        ],
        // No room on its right, above it or beneath it.
        [
          { x1: 6, y1: -100, x2: 200, y2: 100 },
          { x1: -120, y1: -100, x2: 200, y2: 4 - distance },
          { x1: -120, y1: 28 + distance, x2: 200, y2: 100 },
        ],
        PICTURE,
      ).get(short.id);
    expect(between(30)?.angle).toBe(0);
    expect(between(10)).toBeUndefined();
  });

  it('in two rows is drawn one beneath the other', () => {
    const rows = drawLineWord({ at: { x: 0, y: 0 }, angle: 0, rows: ['Money', 'and arms'], size: 10 }, LIGHT);
    const [first, second] = rows.map((row) => Number(/ y="([^"]+)"/.exec(String(row))?.[1]));
    expect((second ?? NaN) - (first ?? NaN)).toBeCloseTo(LABEL_LEADING * 10, 1);
  });
});
