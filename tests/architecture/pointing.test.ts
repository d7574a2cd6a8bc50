import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** A style sheet without what it says of screens that can be pointed at without being pressed. */
const elsewhere = (css: string): string => css.replaceAll(/@media \(hover: hover\) \{\n(?: {2}.*\n|\n)*\}/g, '');

describe('what a style sheet says of pointing', () => {
  it('is seen in what is planted', () => {
    expect(elsewhere('.a:hover {\n}\n')).toContain(':hover');
    expect(elsewhere('@media (hover: hover) {\n  .a:hover {\n    top: 0;\n  }\n}\n')).not.toContain(':hover');
  });

  it.each(sheets)('holds only where there is a pointer: %s', (sheet) => {
    // A finger leaves `:hover` behind on what it pressed.
    expect(elsewhere(readFileSync(root + sheet, 'utf8'))).not.toContain(':hover');
  });
});
