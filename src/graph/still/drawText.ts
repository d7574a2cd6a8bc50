import { textWidth } from '../../encoding/textWidth.ts';
import { element, textNode, type Attributes, type Markup } from './xml.ts';

/** The families the app brings, as its style sheets name them. */
export const BROUGHT = { sans: 'Source Sans 3 Variable', serif: 'Source Serif 4 Variable' } as const;
/** The same for letters beyond Latin (tools/vite/furtherLetters.ts). */
export const FURTHER = { sans: 'Source Sans 3 Further', serif: 'Source Serif 4 Further' } as const;

/** What every drawing is set in. */
export const SANS = `'${BROUGHT.sans}', '${FURTHER.sans}', 'Source Sans 3', system-ui, sans-serif`;
/** What titles are set in, as in the app. */
export const SERIF = `'${BROUGHT.serif}', '${FURTHER.serif}', 'Source Serif 4', Georgia, 'Times New Roman', serif`;

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
  between: readonly Markup[] = [SPACE],
): Markup {
  return element(
    'text',
    { x, y: first, ...more },
    lines.flatMap((line, at) => {
      const content = textNode(line);
      return at === 0 ? [content] : [...between, element('tspan', { x, dy: leading }, [content])];
    }),
  );
}

/** Breaks a text so that no line is wider than `width`, by estimate; a word that is stays whole. */
export const brokenText = (text: string, size: number, width: number): readonly string[] =>
  filled(
    text.split(/\s+/u).filter((part) => part !== ''),
    ' ',
    width / size,
  );

/** Breaks an address after the signs that part it; its lines together are the address. */
export const brokenAddress = (address: string, size: number, width: number): readonly string[] =>
  filled(address.split(/(?<=[/?&,~=])/u), '', width / size);

/** Parts laid into lines of so many ems. */
function filled(parts: readonly string[], between: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${between}${part}`;
    if (last !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
