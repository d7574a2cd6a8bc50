import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NAMED_MEDIA } from '../../src/ui/shared/media.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const conditionsIn = (css: string): readonly string[] =>
  [...css.matchAll(/@(?:media|container)\s([^{]*)\{/g)].map(([, at = '']) => at);

/** Sizes that the named conditions stand for, in em. */
const TAKEN = new Set(
  [...NAMED_MEDIA.values()].flatMap((condition) => [...condition.matchAll(/[\d.]+em/g)].map(([size]) => size)),
);

/** Sizes written out that have a name, and those in pixels, which do not follow the size of text that a reader has chosen. */
const wrong = (condition: string): readonly string[] =>
  [...condition.matchAll(/[\d.]+(?:px|em)\b/g)]
    .map(([size]) => size)
    .filter((size) => size.endsWith('px') || TAKEN.has(size));

describe('what a style sheet says of sizes of screen', () => {
  it('is seen in what is planted', () => {
    const css = '@media print and (width < 56.25em) {} @container graph (width <= 390px) {} @media (height < 45em) {}';
    expect(conditionsIn(css).flatMap(wrong)).toEqual(['56.25em', '390px']);
  });

  it.each(sheets)('is in em or rem, and has a name where scripts go by it too: %s', (sheet) => {
    expect(conditionsIn(readFileSync(root + sheet, 'utf8')).flatMap(wrong)).toEqual([]);
  });

  it('is in em where scripts say it', () => {
    expect([...NAMED_MEDIA.values()].filter((condition) => condition.includes('px'))).toEqual([]);
  });
});
