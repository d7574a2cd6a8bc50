import { unionLength, type ParagraphCoverage } from '../coverage.ts';
import type { QuoteId, SourceId } from '../ids.ts';
import type { AuditCell, AuditRow, AuditSpan, TextAtHand } from './auditTypes.ts';
import { number, rowsOf, things, words, type Given, type SectionDefinition } from './given.ts';

/** Above this many characters a quote is shown as long: under the limit of the format, but much for one claim. */
export const LONG_QUOTE = 300;

const claimsOn = ({ index }: Given, ids: readonly QuoteId[]): number =>
  new Set(ids.flatMap((id) => (index.claimsOfQuote.get(id) ?? []).map((claim) => claim.id))).size;

/** Every paragraph, and how much of it is quoted. */
export const paragraphs: SectionDefinition = {
  id: 'paragraphs',
  columns: ['paragraph', 'quotes', 'claims', 'amount', 'words'],
  needsText: 'original',
  rows: (given) =>
    given.coverage.sources.flatMap(({ source, paragraphs: all }) =>
      all.map((paragraph): AuditRow => [
        { kind: 'paragraph', source, number: paragraph.number },
        number(paragraph.quotes.length),
        number(claimsOn(given, paragraph.quotes)),
        stripOf(given, paragraph, given.texts.get(source)),
        things(...paragraph.quotes),
      ]),
    ),
  figure: ({ coverage }) => ({
    kind: 'count',
    count: coverage.sources.reduce((sum, { unquoted }) => sum + unquoted.length, 0),
    of: coverage.sources.reduce((sum, { paragraphs: all }) => sum + all.filter((one) => one.number > 0).length, 0),
  }),
};

/**
 * Only in the very text are paragraphs those the dataset counts, each whole and by itself; a copy may part or join them, or
 * put something between. So it is passed over here, and where quotes stand is taken from the dataset.
 */
function stripOf({ index }: Given, paragraph: ParagraphCoverage, atHand: TextAtHand | undefined): AuditCell {
  const original = atHand?.isOriginal === true ? atHand : undefined;
  const quotes = paragraph.quotes.flatMap((id) => (original ? original.places.get(id) : index.quotes.get(id)) ?? []);
  const start = quotes.reduce((first, quote) => Math.min(first, quote.start), Infinity);
  const end = quotes.reduce((last, quote) => Math.max(last, quote.end), 0);
  const extent = quotes.length > 0 ? [{ start, end }] : [];
  // A headline and a standfirst have one number between them: their blocks count as if they were one.
  const blocks = original?.paragraphs.filter((block) => block.number === paragraph.number) ?? extent;
  const { length, spans } = laidOut(blocks, quotes);
  const quoted = unionLength(spans);
  return { kind: 'strip', share: original && length > 0 ? quoted / length : null, quoted, length, spans };
}

/** Blocks one after the other, with nothing between them, and what of `spans` lies in them. */
function laidOut(
  blocks: readonly AuditSpan[],
  spans: readonly AuditSpan[],
): { readonly length: number; readonly spans: readonly AuditSpan[] } {
  let length = 0;
  const inside: AuditSpan[] = [];
  for (const block of blocks) {
    for (const span of spans) {
      const start = Math.max(span.start, block.start);
      const end = Math.min(span.end, block.end);
      if (end > start) inside.push({ start: length + start - block.start, end: length + end - block.start });
    }
    length += block.end - block.start;
  }
  return { length, spans: inside };
}

/**
 * Sentences of the text that no claim rests on, joined where one follows another in a paragraph. Those in which a quote that
 * was not found may stand are left out: with a word changed, the claims on it rest on them all the same.
 */
export const passages: SectionDefinition = {
  id: 'passages',
  columns: ['paragraph', 'passage', 'nearby'],
  needsText: 'any',
  rows: (given) =>
    given.index.dataset.sources.flatMap(({ id, language = given.index.dataset.language }) => {
      const atHand = given.texts.get(id);
      return atHand ? passagesOf(given, id, atHand, language) : [];
    }),
  figure: rowsOf(() => null),
};

function passagesOf(given: Given, source: SourceId, atHand: TextAtHand, language: string): readonly AuditRow[] {
  const likely = [...atHand.likely].flatMap(([id, spans]) => spans.map((span) => [id, span] as const));
  const claimed = [...atHand.places, ...likely]
    .filter(([id]) => claimsOn(given, [id]) > 0)
    .map(([, place]) => place)
    .sort((a, b) => a.start - b.start);
  const isClaimed = overlapInOrder(claimed);
  const placed = [...atHand.places].sort(([, a], [, b]) => a.start - b.start);
  const found: AuditRow[] = [];
  let at = 0;
  let from = 0;
  for (const paragraph of atHand.paragraphs) {
    while (placed[from] && (placed[from]?.[1].start ?? 0) < paragraph.start) from += 1;
    let to = from;
    while (placed[to] && (placed[to]?.[1].start ?? 0) < paragraph.end) to += 1;
    const own = placed.slice(from, to);
    let run: readonly AuditSpan[] = [];
    const close = (): void => {
      const [first] = run;
      if (!first) return;
      const passage = { start: first.start, end: run.at(-1)?.end ?? first.end };
      found.push([
        { kind: 'paragraph', source, number: paragraph.number },
        words(atHand.text.slice(passage.start, passage.end).trim(), language),
        things(...nearest(own, passage)),
      ]);
      run = [];
    };
    for (let next = atHand.sentences[at]; next && next.start < paragraph.end; next = atHand.sentences[++at]) {
      if (isClaimed(next)) close();
      else run = [...run, next];
    }
    close();
  }
  return found;
}

/** The quote whose words are the fewest away from a passage: the way to its place. None where its paragraph has none. */
function nearest(placed: readonly (readonly [QuoteId, AuditSpan])[], { start, end }: AuditSpan): readonly QuoteId[] {
  const away = ([, place]: (typeof placed)[number]): number => Math.max(0, place.start - end, start - place.end);
  const [first] = placed.toSorted((a, b) => away(a) - away(b));
  return first ? [first[0]] : [];
}

/** Whether a span overlaps one of `spans`. Both are given in the order of their starts, so that each is looked at once. */
function overlapInOrder(spans: readonly AuditSpan[]): (span: AuditSpan) => boolean {
  let at = 0;
  let reached = 0;
  return ({ start, end }) => {
    for (let next = spans[at]; next && next.start < end; next = spans[++at]) reached = Math.max(reached, next.end);
    return reached > start;
  };
}

/** Quotes that the text at hand does not hold word for word. */
export const wording: SectionDefinition = {
  id: 'wording',
  columns: ['quote', 'paragraph'],
  needsText: 'any',
  rows: ({ index, texts }) =>
    index.dataset.quotes
      .filter(({ id, source }) => texts.has(source) && texts.get(source)?.places.has(id) !== true)
      .map(({ id, source, paragraph }): AuditRow => [things(id), { kind: 'paragraph', source, number: paragraph }]),
  figure: rowsOf(({ index, texts }) => index.dataset.quotes.filter(({ source }) => texts.has(source)).length),
};

/** How much of each source the quotes hold together. */
export const quotedShare: SectionDefinition = {
  id: 'quoted-share',
  columns: ['source', 'characters', 'quoted', 'share'],
  rows: ({ index, coverage }) =>
    coverage.sources.map(({ source, quotedLength, quotedShare: share }): AuditRow => [
      { kind: 'source', id: source },
      number(index.sources.get(source)?.text.length ?? 0),
      number(quotedLength),
      { kind: 'share', value: share },
    ]),
  // Of several sources the one that is quoted most.
  figure: ({ coverage }) => ({
    kind: 'share',
    share: coverage.sources.reduce((most, { quotedShare: share }) => Math.max(most, share), 0),
  }),
};

/** Quotes of more than `LONG_QUOTE` characters, the longest first. */
export const longQuotes: SectionDefinition = {
  id: 'long-quotes',
  columns: ['quote', 'characters', 'claims'],
  rows: (given) =>
    given.index.dataset.quotes
      .filter(({ exact }) => exact.length > LONG_QUOTE)
      .toSorted((a, b) => b.exact.length - a.exact.length)
      .map(({ id, exact }): AuditRow => [things(id), number(exact.length), number(claimsOn(given, [id]))]),
  figure: rowsOf(({ index }) => index.dataset.quotes.length),
};
