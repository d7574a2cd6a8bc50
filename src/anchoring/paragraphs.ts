import type { Span } from './occurrences.ts';

/** One block of a text. Blocks before the body (headline, standfirst) all have number 0; the body counts from 1. */
export interface Paragraph extends Span {
  readonly number: number;
}

/** Blocks are runs of lines; one or more lines with nothing but white space lie between them. */
const BETWEEN_BLOCKS = /\n[^\S\n]*(?:\n[^\S\n]*)+/g;

/**
 * Splits a normalised text into its blocks. Positions count UTF-16 code units and leave white space around a block out.
 * @param headBlocks how many blocks stand before paragraph 1
 */
export function paragraphsOf(text: string, headBlocks = 0): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (from: number, to: number): void => {
    const block = text.slice(from, to);
    const trimmed = block.trim();
    if (trimmed === '') return;
    const start = from + block.indexOf(trimmed);
    const number = Math.max(0, paragraphs.length + 1 - headBlocks);
    paragraphs.push({ number, start, end: start + trimmed.length });
  };

  let from = 0;
  for (const gap of text.matchAll(BETWEEN_BLOCKS)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  return paragraphs;
}

/** The block that holds the whole span, or `undefined` where the span lies between blocks or crosses from one to the next. */
export const paragraphAt = (paragraphs: readonly Paragraph[], { start, end }: Span): Paragraph | undefined =>
  paragraphs.find((paragraph) => paragraph.start <= start && end <= paragraph.end);
