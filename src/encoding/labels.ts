import { textWidth } from './textWidth.ts';

/** How an actor's label is set in every drawing, by size step. Sizes in model units. */
export const LABEL_SIZES: Readonly<Record<1 | 2 | 3, number>> = { 1: 14, 2: 14.5, 3: 17 };
export const LABEL_WEIGHTS: Readonly<Record<1 | 2 | 3, 500 | 600>> = { 1: 500, 2: 500, 3: 600 };
/** Line height as a multiple of the size. */
export const LABEL_LEADING = 1.08;
/**
 * Gap between the box of a shape and its label, and width of the halo around letters, in model units. The halo must not
 * reach the line around the shape, half of which lies outside the box.
 */
export const LABEL_GAP = 4;
/** The same at a corner of the box, across and down. */
export const CORNER_GAP = 2;
export const LABEL_HALO = 2.5;

// A name up to this width stays on one line; a longer one is broken where its lines come out most even.
const ONE_LINE_EM = 6.3;
const WIDEST_EM = 9.5;
const MOST_LINES = 3;

interface Wrapped {
  readonly lines: readonly string[];
  /** Of the widest of them, in ems. */
  readonly width: number;
}

/** How a label is broken into lines: as it stands best, or into as many as it may have, so that it is as narrow as can be. */
export type LabelForm = 'usual' | 'slim';

/** Labels as they were wrapped: with every step of a zoom and every selection all of them are placed anew. */
const wrapped = new Map<string, Readonly<Record<LabelForm, Wrapped>>>();
/** With more than this they are forgotten, as those of a dataset closed long ago would stay. */
const MOST_WRAPPED = 5_000;

function wrap(label: string, form: LabelForm): Wrapped {
  const known = wrapped.get(label);
  if (known) return known[form];
  if (wrapped.size >= MOST_WRAPPED) wrapped.clear();
  const [usual, slim] = [measured(linesOf(label)), measured(slimLinesOf(label))];
  const made = { usual, slim: slim.width < usual.width ? slim : usual };
  wrapped.set(label, made);
  return made[form];
}

const measured = (lines: readonly string[]): Wrapped => ({ lines, width: widest(lines) });

/** Lines of a label, at most three; what does not fit ends in an ellipsis. Never empty. */
export const wrapLabel = (label: string, form: LabelForm = 'usual'): readonly string[] => wrap(label, form).lines;

const wordsOf = (label: string): readonly string[] => label.trim().split(/\s+/u);

function linesOf(label: string): readonly string[] {
  const words = wordsOf(label);
  const text = words.join(' ');
  if (textWidth(text) <= ONE_LINE_EM) return [text];
  for (let count = 2; count <= Math.min(MOST_LINES, words.length); count++) {
    const lines = mostEven(words, count);
    if (widest(lines) <= WIDEST_EM) return lines;
  }
  return fill(words);
}

function slimLinesOf(label: string): readonly string[] {
  const words = wordsOf(label);
  return mostEven(words, Math.min(MOST_LINES, words.length));
}

/** Width and height of a label as drawn, halo not counted, in model units. */
export function labelExtent(
  label: string,
  size: 1 | 2 | 3,
  form: LabelForm = 'usual',
): { readonly width: number; readonly height: number } {
  const { lines, width } = wrap(label, form);
  return { width: width * LABEL_SIZES[size], height: lines.length * LABEL_SIZES[size] * LABEL_LEADING };
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map(textWidth));

function mostEven(words: readonly string[], count: number): readonly string[] {
  if (count <= 1) return [words.join(' ')];
  let best: readonly string[] = [words.join(' ')];
  let bestWidth = Infinity;
  for (let cut = 1; cut <= words.length - (count - 1); cut++) {
    const lines = [words.slice(0, cut).join(' '), ...mostEven(words.slice(cut), count - 1)];
    const width = widest(lines);
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}

function fill(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let rest = words;
  while (rest.length > 0 && lines.length < MOST_LINES) {
    let taken = 1;
    while (taken < rest.length && textWidth(rest.slice(0, taken + 1).join(' ')) <= WIDEST_EM) taken++;
    const isLast = lines.length === MOST_LINES - 1;
    lines.push(clip(rest.slice(0, isLast ? undefined : taken).join(' ')));
    rest = rest.slice(taken);
  }
  return lines;
}

function clip(line: string): string {
  if (textWidth(line) <= WIDEST_EM) return line;
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`) > WIDEST_EM) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
