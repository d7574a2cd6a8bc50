import type { Quote } from '../domain/types.ts';
import type { RuleContext } from './rule.ts';

/** A quote together with the text of its source. */
export interface QuoteWithText {
  readonly quote: Quote;
  /** Position in `dataset.quotes`. */
  readonly position: number;
  /** Normalised. */
  readonly text: string;
  readonly headBlocks: number | undefined;
}

/** The quotes whose source text is at hand. */
export function* quotesWithText({ dataset, texts }: RuleContext): Generator<QuoteWithText> {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  for (const [position, quote] of dataset.quotes.entries()) {
    const text = texts.get(quote.source)?.text;
    if (text !== undefined) {
      yield { quote, position, text, headBlocks: sources.get(quote.source)?.text.headBlocks };
    }
  }
}
