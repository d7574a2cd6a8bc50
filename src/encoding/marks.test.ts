import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../domain/standing.ts';
import {
  ACTOR_MARK_LIST,
  BADGE_WIDTHS,
  LINE_MARKS,
  actorDiameter,
  actorMark,
  drawnType,
  sampleDash,
  sizeStep,
} from './marks.ts';

describe('actorMark', () => {
  it('tells types apart without colour: no two share shape and glyph', () => {
    const looks = ACTOR_MARK_LIST.map(([, { shape, glyph }]) => `${shape} ${glyph}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('draws a type of the dataset’s own, even one named like a property of every object, plainly', () => {
    expect(drawnType('toString')).toBe('other');
    expect(actorMark('toString')).toBe(actorMark('no-such-type'));
    expect(drawnType('state')).toBe('state');
  });
});

describe('LINE_MARKS', () => {
  it('tells every standing apart without opacity or colour', () => {
    const looks = STANDINGS.map((standing) => JSON.stringify(LINE_MARKS[standing]));
    expect(new Set(looks).size).toBe(STANDINGS.length);
  });

  it('draws only what a named voice or the publication says as an unbroken line', () => {
    const unbroken = STANDINGS.filter((each) => LINE_MARKS[each].dash.length === 0 && !LINE_MARKS[each].struck);
    expect(unbroken).toEqual(['named', 'own-voice']);
  });
});

describe('sampleDash', () => {
  it('shows in eleven pixels beside a sign that a contested line is dashed and dotted, in the proportions it has', () => {
    const [dash = 0, gap = 0, dot = 0, last = 0] = sampleDash(LINE_MARKS.contested);
    expect(dash + gap + dot).toBeLessThanOrEqual(11);
    // A dot, not a speck.
    expect(dot).toBeGreaterThan(1.4);
    expect(dash / dot).toBeCloseTo(14 / 3);
    expect(gap / dot).toBeCloseTo(5 / 3);
    expect(last).toBe(gap);
  });

  it('leaves a dash that fits as it is', () => {
    expect(sampleDash(LINE_MARKS.unnamed)).toEqual([8, 5]);
    expect(sampleDash(LINE_MARKS.named)).toEqual([]);
  });
});

describe('what has nothing left to rest on', () => {
  it('is a ghost of a line that is still there: broken, thin, outlined, and without a sign, as many may fall at once', () => {
    const { dash, hollow, badge, width } = LINE_MARKS.unsupported;
    expect([dash.length > 0, hollow, badge]).toEqual([true, true, null]);
    expect(width).toBeGreaterThanOrEqual(1);
    expect(STANDINGS.filter((each) => LINE_MARKS[each].hollow)).toEqual(['unsupported']);
  });
});

describe('BADGE_WIDTHS', () => {
  it('has a width for every sign, and for nothing else', () => {
    const signs = STANDINGS.flatMap((standing) => LINE_MARKS[standing].badge ?? []);
    expect(Object.keys(BADGE_WIDTHS).sort()).toEqual([...new Set(signs)].sort());
  });
});

describe('sizes', () => {
  it('come in three steps', () => {
    expect([0, 3, 4, 11, 12, 500].map(sizeStep)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('leave every node at least 24 model units wide, whatever its shape', () => {
    for (const [type] of ACTOR_MARK_LIST) expect(actorDiameter(type, 1)).toBeGreaterThanOrEqual(23);
  });
});
