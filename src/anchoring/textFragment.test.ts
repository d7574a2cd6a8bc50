import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from './textFragment.ts';

const quote = (exact: string, prefix = '', suffix = '', start = 500) => ({
  exact,
  prefix,
  suffix,
  start,
  end: start + exact.length,
});

/** The parts of a directive as a browser reads them. */
function termsOf(fragment: string): string[] {
  expect(fragment).toMatch(/^#:~:text=/);
  return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

describe('textFragment', () => {
  it('quotes the words between whole words of context', () => {
    expect(textFragment(quote('guards to the quay', 'd The Harbour Board sent ', ' on Monday, accor'))).toBe(
      '#:~:text=Harbour%20Board%20sent-,guards%20to%20the%20quay,-on%20Monday%2C',
    );
  });

  it('encodes what would separate the parts of the directive', () => {
    expect(textFragment(quote('a well-known, costly R&D'))).toBe('#:~:text=a%20well%2Dknown%2C%20costly%20R%26D');
  });

  it('gives a long quote by its first and last words', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`);
    expect(termsOf(textFragment(quote(words.join(' '))))).toEqual([
      'word0 word1 word2 word3 word4',
      'word75 word76 word77 word78 word79',
    ]);
  });

  it('leaves out half a word at the edge of the context, except at the edge of the text or the block', () => {
    expect(termsOf(textFragment(quote('the quay', 'arbour ', ' clo')))).toEqual(['the quay']);
    expect(termsOf(textFragment(quote('the quay', 'Near ', ' closed\n\nNext', 5)))).toEqual([
      'Near-',
      'the quay',
      '-closed',
    ]);
    expect(termsOf(textFragment(quote('the quay', 'end.\n\nNear ', '')))).toEqual(['Near-', 'the quay']);
  });

  it('takes no context from another block', () => {
    expect(termsOf(textFragment(quote('The strike', 'a dock worker.\n\n', '\n\nSelmouth has lived')))).toEqual([
      'The strike',
    ]);
  });

  it('leaves out half words of the quote itself, and context that would not touch it any more', () => {
    expect(termsOf(textFragment(quote('arbour Board sent gua', 'The H', 'rds to')))).toEqual(['Board sent']);
    expect(textFragment(quote('arbou', 'the H', 'r Board'))).toBe('');
  });

  it('keeps the punctuation of context, but makes no context of punctuation alone', () => {
    expect(termsOf(textFragment(quote('No guard', 'away. “', '” of ours was ')))).toEqual(['No guard', '-” of ours']);
  });

  it('has nothing to look for in punctuation', () => {
    expect(textFragment(quote('…”'))).toBe('');
  });

  it('never throws and never lets a separator through', () => {
    const letter = fc.constantFrom('a', 'é', '7', '-', ',', '&', '“', ' ', '\n', '🛳', '\uD800', '\uDC00');
    const anything = fc.string({ unit: letter });
    fc.assert(
      fc.property(anything, anything, anything, (exact, prefix, suffix) => {
        const fragment = textFragment(quote(exact, prefix, suffix));
        if (fragment !== '') expect(fragment).toMatch(/^#:~:text=(?:[^,&-]+-,)?[^,&-]+(?:,[^,&-]+)?(?:,-[^,&-]+)?$/);
      }),
    );
  });
});
