import { at, shorten } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Quote } from '../../domain/types.ts';

/**
 * Two quotes that overlap say the same about the place they share. This catches many a wrong position or mistyped word
 * even where the source text is not at hand.
 */
export const quotesAgree: Rule = {
  id: 'quotes-agree',
  severity: 'error',
  summary: 'Where two quotes of a source overlap, with their prefixes and suffixes, they hold the same characters.',
  *check({ dataset }) {
    const windows = [...dataset.quotes.entries()].map(([position, quote]) => windowOf(quote, position));
    windows.sort((a, b) => a.start - b.start);
    // Comparing with the one that reaches furthest is enough: a window that overlaps an earlier one overlaps this too.
    const furthest = new Map<string, Window>();
    for (const window of windows) {
      const before = furthest.get(window.quote.source);
      if (before) {
        const from = window.start;
        const to = Math.min(before.end, window.end);
        const here = window.text.slice(0, Math.max(0, to - from));
        const there = before.text.slice(from - before.start, Math.max(from, to) - before.start);
        if (here !== there) {
          yield {
            path: at('quotes', window.position),
            message: `From ${from} to ${to} this quote has "${shorten(here)}", but "${before.quote.id}" has "${shorten(there)}".`,
            mend: 'Compare both with the source: a position, a prefix, a suffix or a word is wrong.',
          };
        }
      }
      if (!before || window.end > before.end) furthest.set(window.quote.source, window);
    }
  },
};

interface Window {
  readonly quote: Quote;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function windowOf(quote: Quote, position: number): Window {
  const text = `${quote.prefix}${quote.exact}${quote.suffix}`;
  const start = quote.start - quote.prefix.length;
  return { quote, position, start, end: start + text.length, text };
}
