import { expect, it } from 'vitest';
import { ended, inSentences } from './ended.ts';

it.each([
  ['Jon Vale', 'Jon Vale.'],
  ['A voice of the U.S.', 'A voice of the U.S.'],
  ['\u2068A voice of the U.S.\u2069', '\u2068A voice of the U.S.\u2069'],
  ['A voice of the U.S. (set aside)', 'A voice of the U.S. (set aside).'],
])('“%s” is the sentence “%s”', (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});

it('texts are sentences one after another, each but the last with one full stop', () => {
  expect(inSentences('To Ferry Co.', 'Hostility', 'Contested')).toBe('To Ferry Co. Hostility. Contested');
  expect(inSentences('Alone')).toBe('Alone');
});
