import { describe, expect, it } from 'vitest';
import { textBlocks } from './textBlocks.ts';

const blocksOf = (text: string): readonly string[] => textBlocks(text).map(({ start, end }) => text.slice(start, end));
const LONG =
  'A paragraph that somebody pasted in one line, which is longer than any line a person would have wrapped by hand.';

describe('textBlocks', () => {
  it('splits at empty lines', () => {
    expect(blocksOf(`Headline\n\n${LONG}\n \nEnd.`)).toEqual(['Headline', LONG, 'End.']);
  });

  it('splits at every line where lines are too long to be wrapped ones', () => {
    expect(blocksOf(`${LONG}\n  ${LONG} \nEnd.`)).toEqual([LONG, LONG, 'End.']);
  });

  it('keeps wrapped lines and verses together', () => {
    expect(blocksOf('The tide is high\nand the boats\nare in.')).toEqual(['The tide is high\nand the boats\nare in.']);
  });

  it('has no blocks for white space', () => expect(blocksOf(' \n\n \n')).toEqual([]));
});
