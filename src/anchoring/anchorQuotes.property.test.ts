import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, rewrite, type Rewrite } from '../../tests/support/article.ts';
import { anchorQuotes } from './anchorQuotes.ts';
import { foldTypography, unfold } from './foldTypography.ts';
import type { PlacedAnchor } from './landmarks.ts';
import { normaliseText } from './normaliseText.ts';
import type { Span } from './occurrences.ts';

// Few words, so that phrases repeat; among them some with accents, apostrophes and ligatures to be.
const WORDS = ['the', 'guards', 'café', 'don’t', 'officials', 'first', 'quay', '“now”', 'sea', 'لا', 'naïve', 'of'];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`);
const article = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
    { minLength: 1, maxLength: 8 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));

/** Spans from word edge to word edge, in order, none overlapping another. */
function spansOf(text: string, seeds: readonly number[]): readonly Span[] {
  const words = [...text.matchAll(/[^\s.]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const spans: Span[] = [];
  let next = 0;
  for (const seed of seeds) {
    const first = words[next + (seed % 5)];
    const last = words[next + (seed % 5) + (seed % 4)];
    if (!first || !last) break;
    spans.push({ start: first.start, end: last.end });
    next += (seed % 5) + (seed % 4) + 1;
  }
  return spans;
}

interface Sample {
  readonly text: string;
  readonly quotes: readonly PlacedAnchor[];
}

const sample: fc.Arbitrary<Sample> = fc
  .tuple(article, fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 40 }))
  .map(([text, seeds, context]) => ({
    text,
    quotes: spansOf(text, seeds).map(({ start, end }) => anchorAt(text, start, end, context)),
  }));

/** Rewritings that leave the words the same. Each puts at the edges of a piece what does not join with the next. */
const SAME: readonly Rewrite[] = [
  (piece) => piece.normalize('NFD'),
  (piece) => piece.replace(/[“”]/g, '"').replace(/’/g, "'"),
  (piece) => piece.replaceAll('fi', 'ﬁ'),
  (piece) => piece.replace(/(\p{L}{2})(?=\p{L}{2})/gu, '$1\u00AD'),
  (piece) => piece.replaceAll(' ', '\u00A0\u200E '),
  (piece) => piece.replaceAll(' ', '\n'),
  (piece) => piece.replaceAll('\n\n', '\n\n\n\t\n'),
  (piece) => piece.replaceAll('لا', '\u2067ﻻ\u2069'),
];
const rewriting: fc.Arbitrary<Rewrite> = fc
  .subarray([...SAME], { minLength: 1 })
  .map((steps) => (piece, quote) => steps.reduce((text, step) => step(text, quote), piece));

describe('anchoring', () => {
  it('finds every quote of a text in the text itself, or cannot tell places apart', () => {
    fc.assert(
      fc.property(sample, ({ text, quotes }) => {
        for (const [position, one] of anchorQuotes(text, quotes).entries()) {
          if (one.kind === 'found') {
            expect(one.span).toEqual({ start: quotes[position]?.start, end: quotes[position]?.end });
          } else {
            expect(one.kind).toBe('ambiguous');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds, in a text set in another way, the same quotes at the places they have gone to', () => {
    fc.assert(
      fc.property(sample, rewriting, ({ text, quotes }, how) => {
        const copy = rewrite(text, quotes, how);
        const before = anchorQuotes(text, quotes);
        for (const [position, one] of anchorQuotes(normaliseText(copy.text).text, quotes).entries()) {
          expect(one.kind).toBe(before[position]?.kind);
          if (one.kind === 'found') expect(one.span).toEqual(copy.places[position]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never finds a quote one letter of which was changed', () => {
    fc.assert(
      fc.property(
        sample,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('x', 'é', 'Q', '9'),
        ({ text, quotes }, pick, place, letter) => {
          const position = pick % Math.max(1, quotes.length);
          const quote = quotes[position];
          if (!quote) return;
          const letters = [...quote.exact.matchAll(/\p{L}/gu)].map(({ index }) => quote.start + index);
          const where = letters[place % letters.length] ?? 0;
          if (text.charAt(where) === letter) return;
          const changed = text.slice(0, where) + letter + text.slice(where + 1);
          const found = anchorQuotes(changed, quotes, { length: text.length, patience: 0 });
          expect(found[position]?.kind).not.toBe('found');
          for (const [other, one] of found.entries()) {
            if (one.kind === 'found') expect(one.span.start).toBe(quotes[other]?.start);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never finds what does not say the same words, in any text, and never throws', () => {
    const anything = fc.string({
      unit: fc.constantFrom(...'ab \n“"’é\u0301\u00ADﬁ\u200F🛳\uD800\uDC00x.'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(anything, anything, anything, anything, fc.nat(80), (text, exact, prefix, suffix, start) => {
        const anchor = { exact, prefix, suffix, start, end: start + exact.length };
        const normal = normaliseText(text).text;
        const [one] = anchorQuotes(normal, [anchor], { length: 40 });
        if (one?.kind !== 'found') return;
        const passage = normal.slice(one.span.start, one.span.end);
        expect(foldTypography(passage).text.trim()).toBe(foldTypography(exact).text.trim());
      }),
      { numRuns: 2000 },
    );
  });
});

describe('folding', () => {
  const anything = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'ab \n\t\u00A0“”"’\'é\u0301e\u00ADﬁﬃﻻ\u200F\u2011ᄀ\u1161\u11A8가🛳'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  });

  it('is the same for composed and decomposed letters, and leaves nothing uneven', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aé 각ṩ“’\n\u00A0—لا7') });
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldTypography(text.normalize('NFC')).text;
        expect(foldTypography(text.normalize('NFD')).text).toBe(folded);
        expect(folded).not.toMatch(/[“’\n\u00A0]| {2}/);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads back to places that fold to the same', () => {
    fc.assert(
      fc.property(anything, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldTypography(text);
        const [start = 0, end = 0] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        const span = unfold(folded, { start, end });
        if (span) expect(foldTypography(text.slice(span.start, span.end)).text).toBe(folded.text.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});
