/** A piece of a quote; `marked` where it carries the claim. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits a quote where the marked words begin and end. Without marks the whole quote carries the claim. Marks may
 * touch or overlap; one that does not stand in the text is left out, since the checker has already said so.
 */
export function markText(text: string, marks: readonly string[]): readonly TextPiece[] {
  const spans = marks
    .map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }))
    .filter(({ start, end }) => start >= 0 && end > start)
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return [{ text, marked: true }];
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (last?.marked && from === at)
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), marked: true };
    else pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
