import type { Quote } from '../../domain/types.ts';
import type { StillLine } from '../../graph/still/stillTypes.ts';
import type { Report, ReportClaim, ReportQuote } from '../../exchange/report.ts';
import { t } from '../shared/messages/i18n.ts';

/** On a picture to be read at a glance there is no room for more; the others are where its address leads. */
const MOST_CLAIMS = 10;
/** With fewer words, or letters where words are not parted, a quote is a piece of a sentence that stands in the others of its claim. */
const LEAST_WORDS = 4;
const LEAST_LETTERS = 20;

/**
 * What stands under the picture of one relationship: each of its claims as a sentence with what weakens it, and the shortest
 * of its quotes that is more than a piece of a sentence, with who says so. The selected one comes first.
 */
export function claimLines({ relationships }: Report, selected: string | null): readonly StillLine[] {
  const claims = relationships.flatMap((each) => each.claims);
  const ordered = [
    ...claims.filter(({ claim }) => claim.id === selected),
    ...claims.filter(({ claim }) => claim.id !== selected),
  ];
  const more = ordered.length - MOST_CLAIMS;
  return [
    ...ordered.slice(0, MOST_CLAIMS).flatMap(linesOf),
    ...(more > 0 ? [{ text: t('picture.moreClaims', { count: more }), setting: 'small' } as const] : []),
  ];
}

function linesOf({ sentence, qualities, quotes, url }: ReportClaim): readonly StillLine[] {
  const quote = shortestOf(quotes);
  return [
    { text: t('picture.claim', { sentence, qualities: qualities.join(', ') }), setting: 'lead', link: url },
    ...(quote ? quoteLines(quote) : []),
  ];
}

const quoteLines = ({ quote, credits, whole, where, url, warning }: ReportQuote): readonly StillLine[] => [
  { text: t('picture.quoted', { words: quote.exact }), setting: 'quote', link: url },
  { text: t('picture.credit', { credit: credits.join('; '), where }), setting: 'note', link: url },
  ...(whole === null ? [] : [{ text: whole, setting: 'small' } as const]),
  ...(warning === null ? [] : [{ text: warning, setting: 'small' } as const]),
];

/** What the publication says about a statement is not its words, so it counts only where there are no others. */
const isTelling = ({ exact }: Quote): boolean =>
  exact.length >= LEAST_LETTERS || exact.split(/\s+/u).length >= LEAST_WORDS;

function shortestOf(quotes: readonly ReportQuote[]): ReportQuote | undefined {
  const own = quotes.filter(({ isContext }) => !isContext);
  const byLength = [...(own.length > 0 ? own : quotes)].sort((a, b) => a.quote.exact.length - b.quote.exact.length);
  // A mere “to Damascus” carries nothing by itself.
  return byLength.find(({ quote }) => isTelling(quote)) ?? byLength.at(-1);
}
