import { normaliseText } from '../anchoring/normaliseText.ts';
import { paragraphsOf } from '../anchoring/paragraphs.ts';
import { sentencesIn } from '../anchoring/sentences.ts';
import type { TextAtHand } from '../domain/audit/auditTypes.ts';
import type { Dataset, Source } from '../domain/types.ts';

/**
 * The text of a source as the audit needs it, where it is meant to be the very text the dataset was made from: a quote
 * is found where its words stand at their position, and nowhere else.
 * @param sha256 of the normalised text, lower-case hexadecimal; without it the text counts as a copy
 */
export function textAtHand(
  { quotes, language }: Dataset,
  source: Source,
  raw: string,
  sha256: string | undefined,
): TextAtHand {
  const { text } = normaliseText(raw);
  const paragraphs = paragraphsOf(text, source.text.headBlocks);
  return {
    text,
    isOriginal: sha256 === source.text.sha256,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph, source.language ?? language)),
    places: new Map(
      quotes
        .filter((quote) => quote.source === source.id && text.slice(quote.start, quote.end) === quote.exact)
        .map(({ id, start, end }) => [id, { start, end }]),
    ),
  };
}
