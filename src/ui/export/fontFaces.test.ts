import { describe, expect, it } from 'vitest';
import { holdsAny } from './fontFaces.ts';

const points = (text: string): ReadonlySet<number> => new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));

describe('holdsAny', () => {
  it.each([
    ['U+0-FF, U+131, U+152-153', 'Iran', true],
    ['U+0-FF, U+131, U+152-153', 'œ', true],
    ['U+0-FF, U+131, U+152-153', 'ایران', false],
    ['U+600-6FF', 'ایران', true],
    ['U+1F600-1F64F', '😀', true],
    ['nonsense', 'a', false],
    ['U+0-FF', '', false],
  ])('%s and “%s”: %s', (range, text, expected) => {
    expect(holdsAny(range, points(text))).toBe(expected);
  });
});
