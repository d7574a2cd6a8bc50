import type { Anchor } from './findExact.ts';

const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** What of a prefix stands in the quote's own paragraph, from its first word on; `null` where the paragraph begins before the prefix does. */
export function paragraphBefore({ prefix, start }: Anchor): string | null {
  const last = [...prefix.matchAll(EMPTY_LINE)].at(-1);
  if (last) return prefix.slice(last.index + last[0].length);
  // A prefix that begins with a line break was cut off inside an empty line.
  if (prefix.startsWith('\n')) return prefix.slice(1);
  return start === prefix.length ? prefix : null;
}

/** What of a suffix stands in the quote's own paragraph, to its last word; `null` where the paragraph goes on after the suffix. */
export function paragraphAfter({ suffix }: Anchor): string | null {
  const at = suffix.search(EMPTY_LINE);
  if (at !== -1) return suffix.slice(0, at);
  return suffix.endsWith('\n') ? suffix.slice(0, -1) : null;
}
