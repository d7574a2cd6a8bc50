import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../domain/standing.ts';
import { VOICE_KINDS } from '../domain/types.ts';
import { AFFILIATION_MARK, CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, SPEECH_MARKS } from './sourcingMarks.ts';
import { BUBBLE, VOICE_DIAMETERS, VOICE_MARKS } from './voiceMarks.ts';

describe('the lines of a picture of sources', () => {
  const all = [...Object.values(SPEECH_MARKS), CARRIAGE_MARK, FALLEN_CARRIAGE_MARK, AFFILIATION_MARK];

  it('are told apart without colour or opacity', () => {
    const looks = all.map((mark) => JSON.stringify(mark));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('are unbroken only where a named voice or the publication says so', () => {
    const unbroken = STANDINGS.filter((each) => SPEECH_MARKS[each].dash.length === 0 && !SPEECH_MARKS[each].struck);
    expect(unbroken).toEqual(['named', 'own-voice']);
  });

  it('are thinnest where the publication speaks, which speaks of nearly everybody, and else heaviest of a named voice', () => {
    const { 'own-voice': own, named, unnamed, contested } = SPEECH_MARKS;
    expect(own.width).toBeLessThan(Math.min(named.width, unnamed.width, contested.width));
    expect(named.width).toBeGreaterThan(Math.max(unnamed.width, contested.width));
  });

  it('bear a sign wherever two would otherwise be dotted alike', () => {
    const dashes = STANDINGS.filter((each) => SPEECH_MARKS[each].badge === null)
      .map((each) => SPEECH_MARKS[each])
      .filter(({ dash }) => dash.length > 0)
      .map(({ dash }) => dash.join());
    expect(new Set(dashes).size).toBe(dashes.length);
  });
});

describe('the marks of voices', () => {
  it('tell every kind apart by glyph and outline, without colour', () => {
    const looks = VOICE_KINDS.map((kind) => JSON.stringify(VOICE_MARKS[kind]));
    expect(new Set(looks).size).toBe(VOICE_KINDS.length);
  });

  it('are filled only for voices with a name', () => {
    expect(VOICE_KINDS.filter((kind) => VOICE_MARKS[kind].filled)).toEqual([
      'named-person',
      'named-organisation',
      'publication',
    ]);
  });

  it('stay within their box, which is no smaller than a small target', () => {
    for (const [x, y] of BUBBLE) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    expect(Math.min(...Object.values(VOICE_DIAMETERS))).toBeGreaterThanOrEqual(24);
  });
});
