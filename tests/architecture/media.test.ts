import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NAMED_MEDIA } from '../../src/ui/shared/media.ts';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const queriesIn = (css: string): readonly string[] => [...css.matchAll(/@media\s([^{]*)\{/g)].map(([, at = '']) => at);

/** Widths that the named conditions stand for, and those one pixel beside them, in CSS pixels. */
const TAKEN = [...NAMED_MEDIA.values()].flatMap((condition) =>
  [...condition.matchAll(/width: (\d+)px/g)].flatMap(([, width]) => [Number(width), Number(width) + 1]),
);

const written = (query: string): readonly string[] =>
  [...query.matchAll(/(\d+)px/g)]
    .filter(([, width]) => TAKEN.includes(Number(width)) && width !== '600')
    .map(([at]) => at);

describe('what a style sheet says of sizes of screen', () => {
  it('is seen in what is planted', () => {
    expect(written('(max-width: 899px)')).toEqual(['899px']);
    expect(written('print and (min-width: 1240px)')).toEqual(['1240px']);
  });

  it.each(sheets)('has a name where scripts go by it too: %s', (sheet) => {
    expect(queriesIn(readFileSync(root + sheet, 'utf8')).flatMap(written)).toEqual([]);
  });
});
