import type { PlacedAnchor } from '../../src/anchoring/landmarks.ts';
import type { Span } from '../../src/anchoring/occurrences.ts';
import { paragraphAt, paragraphsOf } from '../../src/anchoring/paragraphs.ts';

// An invented report with what makes anchoring hard: words said twice, a refrain, names with accents, quotation marks in
// quotation marks, dashes, a Persian sentence.

export const ARTICLE = `Café owners say the ferry is “finished”

Officials deny it—for the third time this week

SELMOUTH—The Harbour Board will close the north quay on Monday, according to two dock workers. The board has no plan for the crews, they said.

“There is no plan,” said Zoé Brandt, who chairs the board. “There was never a plan. People say there is no plan to close the quay, and they are right: there is no plan.”

The crews’ union, which is suing the board, says 48 of its members have been told to stay at home. The union’s secretary, Mr. Vale, calls it “a first, difficult step toward ‘selling off’ the fleet.”

Mr. Vale said on Tuesday that the officials were offering the crews nothing. On Wednesday, Mr. Vale said that the officials had offered the crews nothing but fine words.

The strike began last week. The strike could end on Friday, the Quay Gazette reported.

Café owners on the quay fear for the summer. “We live from the ferry,” said one, who did not want to be named—the board is her landlord.

«بندر بسته می‌شود و کسی نمی‌داند چرا», read a banner above the door.

The board would close the whole harbour if the strike went on, a person familiar with its plans said. That could not be verified.
`;

/** A span of the article as a dataset stores it. */
export function anchorAt(text: string, start: number, end: number, context = 12): PlacedAnchor {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
    paragraph: paragraphAt(paragraphsOf(text, 2), { start, end })?.number,
  };
}

/** The words of each quote, in order; `nth` where they stand several times. */
const QUOTED: readonly (readonly [words: string, nth?: number])[] = [
  ['say the ferry is “finished”'],
  ['The Harbour Board will close the north quay on Monday'],
  ['two dock workers'],
  ['no plan for the crews'],
  ['There is no plan'],
  ['Zoé Brandt, who chairs the board'],
  ['there is no plan', 2],
  ['The crews’ union, which is suing the board, says 48 of its members have been told to stay at home'],
  ['“a first, difficult step toward ‘selling off’ the fleet.”'],
  ['Mr. Vale said on Tuesday'],
  ['Mr. Vale', 3],
  ['the officials had offered the crews nothing but fine words'],
  ['The strike', 2],
  ['the Quay Gazette reported'],
  ['Café owners', 2],
  ['who did not want to be named—the board is her landlord'],
  ['بندر بسته می‌شود و کسی نمی‌داند چرا'],
  ['The board would close the whole harbour if the strike went on'],
  ['a person familiar with its plans'],
];

/** The quotes of the article, in order. */
export const ARTICLE_QUOTES: readonly PlacedAnchor[] = QUOTED.map(([words, nth = 1]) => {
  let start = -1;
  for (let time = 0; time < nth; time += 1) start = ARTICLE.indexOf(words, start + 1);
  if (start === -1) throw new Error(`The article does not have “${words}” ${nth} times.`);
  return anchorAt(ARTICLE, start, start + words.length);
});

/** Rewrites one piece of a text; `quote` is the position of the quote it is, or `null` between quotes. */
export type Rewrite = (piece: string, quote: number | null) => string;

const EDGES =
  /^[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*|[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]*$/g;

/**
 * Rewrites a text piece by piece, cut where quotes begin and end, so that it is known where each quote has gone. What is
 * invisible at its edges is not part of a quote.
 * @param quotes in order, none overlapping another
 */
export function rewrite(
  text: string,
  quotes: readonly Span[],
  how: Rewrite,
): { readonly text: string; readonly places: readonly Span[] } {
  let result = '';
  let done = 0;
  const places = quotes.map(({ start, end }, position) => {
    result += how(text.slice(done, start), null);
    const piece = how(text.slice(start, end), position);
    const [lead = '', trail = ''] = piece.match(EDGES) ?? [];
    const place = { start: result.length + lead.length, end: result.length + piece.length - trail.length };
    result += piece;
    done = end;
    return place;
  });
  return { text: result + how(text.slice(done), null), places };
}
