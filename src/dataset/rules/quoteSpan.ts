import { at, type Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { Quote } from '../../domain/types.ts';

/** What positions must say of themselves, with or without the source text. */
export const quoteSpan: Rule = {
  id: 'quote-span',
  severity: 'error',
  summary:
    'The start, the end and the words of a quote agree, and quote and context lie within the length of the source.',
  *check({ dataset }) {
    const lengths = new Map(dataset.sources.map((source) => [source.id, source.text.length]));
    for (const [position, quote] of dataset.quotes.entries()) {
      yield* problemsOf(quote, lengths.get(quote.source), position);
    }
  },
};

function* problemsOf(
  { exact, prefix, suffix, start, end }: Quote,
  length: number | undefined,
  position: number,
): Generator<Problem> {
  if (end - start !== exact.length) {
    yield {
      path: at('quotes', position, 'end'),
      message: `From ${start} to ${end} are ${end - start} characters, but the quote has ${exact.length}.`,
      mend: `Set "end" to ${start + exact.length} if "start" is right. Count UTF-16 code units.`,
    };
    return;
  }
  if (start < prefix.length) {
    const message = `The prefix has ${prefix.length} characters, but only ${start} stand before the quote.`;
    yield { path: at('quotes', position, 'prefix'), message, mend: 'Correct "start", or shorten the prefix.' };
  }
  if (length !== undefined && end + suffix.length > length) {
    const [key, what] =
      end > length ? (['end', 'quote ends'] as const) : (['suffix', 'suffix of the quote ends'] as const);
    yield {
      path: at('quotes', position, key),
      message: `The ${what} at ${key === 'end' ? end : end + suffix.length}, but the source has only ${length} characters.`,
      mend: 'Correct the positions, or quote from the source that is named.',
    };
  }
}
