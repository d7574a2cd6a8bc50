import type { Span } from './occurrences.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Mean length in UTF-16 code units above which lines are paragraphs, not wrapped lines of one. */
const LONGEST_WRAPPED_LINE = 100;

/**
 * Splits a text from anywhere into blocks to read: at empty lines, and, where lines are too long to have been wrapped by
 * hand, at every line. Positions leave white space around a block out.
 * @param text normalised by `normaliseText`
 */
export function textBlocks(text: string): readonly Span[] {
  return paragraphsOf(text).flatMap((block) => {
    const lines = linesOf(text, block);
    const wrapped = lines.slice(0, -1);
    const mean = wrapped.reduce((sum, { start, end }) => sum + end - start, 0) / wrapped.length;
    return mean > LONGEST_WRAPPED_LINE ? lines : [{ start: block.start, end: block.end }];
  });
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)) {
    const trimmed = line.trim();
    const from = start + index + line.indexOf(trimmed);
    lines.push({ start: from, end: from + trimmed.length });
  }
  return lines;
}
