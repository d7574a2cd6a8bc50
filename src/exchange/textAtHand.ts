import { anchorQuotes, type QuoteAnchoring } from '../anchoring/anchorQuotes.ts';
import { fingerprint } from '../anchoring/fingerprint.ts';
import type { Passage } from '../anchoring/nearestPassage.ts';
import { normaliseText } from '../anchoring/normaliseText.ts';
import type { Span } from '../anchoring/occurrences.ts';
import { paragraphsOf } from '../anchoring/paragraphs.ts';
import { sentencesIn } from '../anchoring/sentences.ts';
import { textBlocks } from '../anchoring/textBlocks.ts';
import type { TextAtHand } from '../domain/audit/auditTypes.ts';
import type { QuoteId } from '../domain/ids.ts';
import type { Dataset, Source } from '../domain/types.ts';

/** A text that somebody gave for that of a source, and what became of each quote in it. */
export interface ReadText {
  /** Normalised. */
  readonly text: string;
  /** Whether it is, by fingerprint, the very text the dataset was made from. */
  readonly isOriginal: boolean;
  readonly anchorings: ReadonlyMap<QuoteId, QuoteAnchoring>;
}

/** Finds the quotes of a source in a text, and the nearest words to those that are not there, however long that takes. */
export async function readTextOf({ quotes }: Dataset, source: Source, raw: string): Promise<ReadText> {
  const { text } = normaliseText(raw);
  const own = quotes.filter((quote) => quote.source === source.id);
  const isOriginal = (await fingerprint(text)) === source.text.sha256;
  const anchorings = anchorQuotes(text, own, { length: source.text.length, isOriginal, patience: Infinity });
  return {
    text,
    isOriginal,
    anchorings: new Map(own.flatMap(({ id }, at) => (anchorings[at] ? [[id, anchorings[at]] as const] : []))),
  };
}

/**
 * A text as the audit needs it. A quote counts as found only at one certain place. Paragraphs are numbered as the dataset
 * numbers them: in the very text by counting; in a copy, which may hold more than the article, by the quotes they hold,
 * and only from the first of these to the last.
 */
export function textAtHand(dataset: Dataset, source: Source, read: ReadText): TextAtHand {
  const { text, isOriginal, anchorings } = read;
  const places = new Map(
    [...anchorings].flatMap(([id, anchoring]) => (anchoring.kind === 'found' ? [[id, anchoring.span] as const] : [])),
  );
  const paragraphs = isOriginal ? paragraphsOf(text, source.text.headBlocks) : blocksBetween(dataset, text, places);
  return {
    text,
    isOriginal,
    places,
    likely: new Map([...anchorings].map(([id, anchoring]) => [id, likelyPlaces(anchoring)])),
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph, source.language ?? dataset.language)),
  };
}

/** Where a quote that was not found may stand all the same. */
function likelyPlaces(anchoring: QuoteAnchoring): readonly Span[] {
  switch (anchoring.kind) {
    case 'found':
      return [];
    case 'displaced':
      return [anchoring.span];
    case 'ambiguous':
      return anchoring.places;
    case 'missing':
      return anchoring.nearest && hasMost(anchoring.nearest) ? [anchoring.nearest.span] : [];
  }
}

/** Whether most letters are those of the quote; what stands at its place may be something else altogether. */
const hasMost = ({ errors, text }: Passage): boolean => errors * 2 < text.length;

function blocksBetween(
  { quotes }: Dataset,
  text: string,
  places: ReadonlyMap<QuoteId, Span>,
): TextAtHand['paragraphs'] {
  const placed = quotes
    .flatMap(({ id, paragraph }) => {
      const place = places.get(id);
      return place ? [{ at: place.start, paragraph }] : [];
    })
    .sort((a, b) => a.at - b.at);
  let next = 0;
  const blocks = textBlocks(text).map(({ start, end }) => {
    const held = new Set<number>();
    for (let one = placed[next]; one && one.at < end; one = placed[++next]) held.add(one.paragraph);
    const [number = null, ...others] = held;
    return { start, end, number: others.length > 0 ? null : number, holds: held.size > 0 };
  });
  const first = blocks.findIndex(({ holds }) => holds);
  const last = blocks.findLastIndex(({ holds }) => holds);
  const article = first === -1 ? [] : blocks.slice(first, last + 1);
  const numbers = numbersOf(article.map(({ number }) => number));
  return article.map(({ start, end }, at) => ({ start, end, number: numbers[at] ?? null }));
}

/** Fills in the numbers that are not known, where as many blocks as numbers lie between two that are. */
function numbersOf(known: readonly (number | null)[]): readonly (number | null)[] {
  const numbers = [...known];
  let before: { readonly at: number; readonly number: number } | null = null;
  for (const [at, number] of known.entries()) {
    if (number === null) continue;
    if (before && number - before.number === at - before.at) {
      for (let gap = before.at + 1; gap < at; gap += 1) numbers[gap] = before.number + gap - before.at;
    }
    before = { at, number };
  }
  return numbers;
}
