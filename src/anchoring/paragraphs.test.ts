import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';

describe('paragraphsOf', () => {
  const text = 'Headline\n\nStandfirst\n\nFirst.\nStill first.\n \n\t\n  Second. \n';

  it('numbers blocks from 1 after the head, and gives their positions', () => {
    const paragraphs = paragraphsOf(text, 2);
    expect(paragraphs.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [0, 'Headline'],
      [0, 'Standfirst'],
      [1, 'First.\nStill first.'],
      [2, 'Second.'],
    ]);
  });

  it('has no head unless told so', () => {
    expect(paragraphsOf(text).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('gives nothing for a text of white space', () => {
    expect(paragraphsOf(' \n\n\n ')).toEqual([]);
    expect(paragraphsOf('')).toEqual([]);
  });

  it('leaves out nothing but white space, and never splits at a single line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t') }), (any) => {
        const blocks = paragraphsOf(any).map(({ start, end }) => any.slice(start, end));
        expect(blocks.join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
        for (const block of blocks) expect(block).not.toMatch(/\n[^\S\n]*\n/);
      }),
    );
  });
});

describe('paragraphAt', () => {
  const paragraphs = paragraphsOf('One.\n\nTwo.');

  it('gives the block that holds a span, and none for a span that crosses', () => {
    expect(paragraphAt(paragraphs, { start: 0, end: 4 })?.number).toBe(1);
    expect(paragraphAt(paragraphs, { start: 6, end: 10 })?.number).toBe(2);
    expect(paragraphAt(paragraphs, { start: 3, end: 7 })).toBeUndefined();
    expect(paragraphAt(paragraphs, { start: 4, end: 6 })).toBeUndefined();
  });
});
