import { findExact } from '../../anchoring/findExact.ts';
import { at, shorten } from '../finding.ts';
import { quotesWithText } from '../quotesWithText.ts';
import type { Rule } from '../rule.ts';

/** Prefix and suffix tell a repeated phrase apart, so that they must be right even where the position is. */
export const quoteContext: Rule = {
  id: 'quote-context',
  severity: 'error',
  summary: 'With the source text at hand, the prefix and the suffix of a quote stand right before and after it.',
  *check(context) {
    for (const { quote, position, text } of quotesWithText(context)) {
      const found = findExact(text, quote);
      if (found.kind !== 'context-differs') continue; // a quote that is not at its place is reported by quote-wording
      for (const [key, stands] of [
        ['prefix', found.before],
        ['suffix', found.after],
      ] as const) {
        if (quote[key] === stands) continue;
        yield {
          path: at('quotes', position, key),
          message: `The ${key} is "${shorten(quote[key])}", but "${shorten(stands)}" stands there in the source.`,
          mend: `Copy the ${key} from the source, character for character.`,
        };
      }
    }
  },
};
