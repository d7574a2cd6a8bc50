import type { Span } from './occurrences.ts';

/** What stands before a full stop that ends no sentence, in English news prose. Unicode's rules break after some of them. */
const ABBREVIATION =
  /(?:^|\P{L})(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Brig|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs|(?:\p{L}\.)+\p{L})\.\s*$/u;

/**
 * The sentences of a stretch of text, in order, white space around them left out. They are found by the rules of Unicode
 * (UAX 29); where those are not to be had, the whole stretch counts as one.
 * @param language BCP 47 tag of the text; one the platform cannot read is passed over
 */
export function sentencesIn(
  text: string,
  { start, end }: Span,
  language: string,
  { Segmenter }: Partial<Pick<typeof Intl, 'Segmenter'>> = Intl,
): readonly Span[] {
  const stretch = text.slice(start, end);
  const pieces = Segmenter
    ? Array.from(segmenter(Segmenter, language).segment(stretch), ({ segment }) => segment)
    : [stretch];
  const sentences: Span[] = [];
  let from = 0;
  let to = 0;
  for (const [position, piece] of pieces.entries()) {
    to += piece.length;
    const sentence = stretch.slice(from, to);
    if (ABBREVIATION.test(sentence) && position < pieces.length - 1) continue;
    const words = sentence.trim();
    const at = start + from + sentence.indexOf(words);
    if (words !== '') sentences.push({ start: at, end: at + words.length });
    from = to;
  }
  return sentences;
}

function segmenter(Segmenter: typeof Intl.Segmenter, language: string): Intl.Segmenter {
  try {
    return new Segmenter(language, { granularity: 'sentence' });
  } catch {
    // A tag can look well-formed and still not be one ("en-x"). The rules hardly differ between languages.
    return new Segmenter(undefined, { granularity: 'sentence' });
  }
}
