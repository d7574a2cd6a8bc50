import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findExact, type Anchor } from './findExact.ts';

const CONTEXT = 8;
const anchorAt = (text: string, start: number, end: number): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
  end,
});

/** A text and a span in it; few letters, so that phrases repeat. */
const textAndSpan = fc
  .string({ unit: fc.constantFrom('a', 'b', ' ', '“', '\n', '🛳'), minLength: 1, maxLength: 60 })
  .chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([t, a, b]) => ({
      text: t,
      anchor: anchorAt(t, Math.min(a, b), Math.max(a, b) + 1),
    })),
  );

describe('findExact', () => {
  it('finds a span of a text at its position', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, anchor }) => {
        expect(findExact(text, anchor)).toEqual({ kind: 'at-position' });
      }),
    );
  });

  it('never accepts a quote with one letter changed', () => {
    fc.assert(
      fc.property(textAndSpan, fc.nat(), ({ text, anchor }, seed) => {
        const place = seed % anchor.exact.length;
        const exact = `${anchor.exact.slice(0, place)}x${anchor.exact.slice(place + 1)}`;
        expect(findExact(text, { ...anchor, exact })).toEqual({ kind: 'missing' });
      }),
    );
  });

  it('says where a quote stands after the text before it grew', () => {
    fc.assert(
      fc.property(textAndSpan, fc.integer({ min: 1, max: 20 }), ({ text, anchor }, added) => {
        const found = findExact('#'.repeat(added) + text, anchor);
        if (found.kind === 'elsewhere') {
          expect(('#'.repeat(added) + text).slice(found.start, found.end)).toBe(anchor.exact);
        } else {
          // Repetitive texts may hold the words, with the same context, at the old place or in several.
          expect(['at-position', 'ambiguous', 'context-differs']).toContain(found.kind);
        }
      }),
    );
  });

  const text = 'The strike began. The strike ended. The strike paid.';
  const quote = { exact: 'strike', prefix: '', suffix: '' };

  it('tells a repeated phrase apart by its context, whatever the position says', () => {
    expect(findExact(text, { ...quote, suffix: ' ended', start: 0, end: 6 })).toEqual({
      kind: 'elsewhere',
      start: 22,
      end: 28,
      contextFits: true,
    });
    expect(findExact(text, { ...quote, suffix: ' ended', start: 4, end: 10 })).toMatchObject({ start: 22 });
  });

  it('does not choose between occurrences that context does not tell apart', () => {
    expect(findExact(text, { ...quote, prefix: 'The ', start: 1, end: 7 })).toEqual({
      kind: 'ambiguous',
      occurrences: [
        { start: 4, end: 10 },
        { start: 22, end: 28 },
        { start: 40, end: 46 },
      ],
    });
  });

  it('shows what stands around words whose context is wrong', () => {
    expect(findExact(text, { ...quote, prefix: 'A ', suffix: ' began', start: 4, end: 10 })).toEqual({
      kind: 'context-differs',
      before: 'e ',
      after: ' began',
    });
  });

  it('does not need the context of the only occurrence to fit, but says so', () => {
    expect(findExact(text, { exact: 'paid', prefix: 'was ', suffix: '', start: 0, end: 4 })).toEqual({
      kind: 'elsewhere',
      start: 47,
      end: 51,
      contextFits: false,
    });
  });

  it('does not find an empty quote anywhere', () => {
    expect(findExact(text, { exact: '', prefix: '', suffix: '', start: 3, end: 3 })).toEqual({ kind: 'missing' });
  });

  it('does not accept a prefix that would begin before the text', () => {
    expect(findExact('abc', { exact: 'a', prefix: 'x', suffix: '', start: 0, end: 1 }).kind).toBe('context-differs');
  });

  it('does not take straight quotation marks for curly ones', () => {
    expect(findExact('“Yes,” she said.', { exact: '"Yes,"', prefix: '', suffix: '', start: 0, end: 6 })).toEqual({
      kind: 'missing',
    });
  });
});
