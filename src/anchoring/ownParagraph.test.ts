import { describe, expect, it } from 'vitest';
import { paragraphAfter, paragraphBefore } from './ownParagraph.ts';

const anchor = (prefix: string, suffix: string, start = 100) => ({ exact: 'x', prefix, suffix, start, end: start + 1 });

describe('what of a context stands in the paragraph of the quote', () => {
  it.each([
    ['conflict.\n\n', ''],
    ['conflict.\n \n“Today ', '“Today '],
    ['\nBEIRUT—', 'BEIRUT—'],
    ['one line\nand the next ', null],
    ['said ', null],
    ['', null],
  ])('before: %j', (prefix, own) => expect(paragraphBefore(anchor(prefix, ''))).toBe(own));

  it.each([
    ['.\n\nThe', '.'],
    ['.\n', '.'],
    [', according', null],
    ['', null],
  ])('after: %j', (suffix, own) => expect(paragraphAfter(anchor('', suffix))).toBe(own));

  it('is all of the prefix at the start of the text', () => {
    expect(paragraphBefore(anchor('The ', '', 4))).toBe('The ');
  });
});
