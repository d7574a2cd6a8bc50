import { expect, it } from 'vitest';
import { ended } from './ended.ts';

it.each([
  ['Jon Vale', 'Jon Vale.'],
  ['A voice of the U.S.', 'A voice of the U.S.'],
  ['\u2068A voice of the U.S.\u2069', '\u2068A voice of the U.S.\u2069'],
  ['A voice of the U.S. (set aside)', 'A voice of the U.S. (set aside).'],
])('“%s” is the sentence “%s”', (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});
