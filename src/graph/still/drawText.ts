import { textWidth } from '../../encoding/textWidth.ts';
import { element, textNode, type Attributes, type Markup } from './xml.ts';

/** The family every drawing is set in; first the one that the app brings. */
export const SANS = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif";

/**
 * How far the baseline lies above the bottom of a line as high as its type, in ems: the descent of Source Sans 3,
 * 400 of 1424 units, scaled to one em. It is what a canvas takes for `textBaseline = 'bottom'`.
 */
export const DESCENT = 400 / 1424;

// The first strongly directed letter decides (Unicode Standard Annex 9, rules P2 and P3).
const LETTER = /\p{L}/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way a name is written. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first] = LETTER.exec(text) ?? [];
  return first !== undefined && RTL.test(first) ? 'rtl' : 'ltr';
}

// Between two lines, for who searches or copies; without a size, or it would push its line aside.
const SPACE = element('tspan', { 'font-size': 0 }, [textNode(' ')]);

/** Lines set under each other in one `text`, so that they are read, found and copied as one. */
export function textLines(
  lines: readonly string[],
  x: number,
  first: number,
  leading: number,
  more: Attributes,
): Markup {
  return element(
    'text',
    { x, y: first, ...more },
    lines.flatMap((line, at) => {
      const content = textNode(line);
      return at === 0 ? [content] : [SPACE, element('tspan', { x, dy: leading }, [content])];
    }),
  );
}

/** Breaks a text so that no line is wider than `width`, by estimate; a word that is stays whole. */
export function brokenText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`) * size <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
