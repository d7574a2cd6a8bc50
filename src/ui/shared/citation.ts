import { textFragment } from '../../anchoring/textFragment.ts';
import type { NotFound } from '../../anchoring/notFound.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim, Quote, Source } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';
import { wordingText } from './wordingText.ts';

/** The page a quote stands on, opened at its words where the browser can (WICG scroll-to-text fragment). */
export const quoteUrl = (source: Source, quote: Quote): string => source.url + textFragment(quote);

/** Who said it and through whom, in plain words: one chain after the other. */
export const creditText = (index: DatasetIndex, attribution: Claim['attribution']): string =>
  attribution
    .map((chain) => chain.map((id) => isolate(voiceLabel(index, id))).join(` ${t('evidence.via')} `))
    .join('; ');

/** The credit of words that a publication says about a statement: “The Harbour Post, in its own words”. */
export const ownWordsText = ({ publisher }: Source): string =>
  t('evidence.credited', { who: isolate(publisher), how: t('evidence.ownWords') });

/** What is to be said of a quote besides. */
interface CitedAs {
  /** The publication says it about a statement, so it is credited, beside whom else the words are credited to. */
  readonly isContext?: boolean;
  /** What became of it in a text a person loaded, where that does not hold its words. */
  readonly unfound?: NotFound | undefined;
}

/**
 * A quote with everything needed to check it, for the clipboard. The words are the source's, which often tells in its own
 * what somebody said; so they are credited to it first, and then comes who says so.
 */
export function citation(
  index: DatasetIndex,
  quote: Quote,
  attribution: Claim['attribution'],
  { isContext = false, unfound }: CitedAs = {},
): string {
  const source = index.sources.get(quote.source);
  if (!source) return `“${quote.exact}”`;
  const { publisher, republisher, published, title } = source;
  const date = formatDate(published.value);
  const paragraph = quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline');
  const credits = [
    ...(attribution.length > 0 ? [creditText(index, attribution)] : []),
    ...(isContext ? [ownWordsText(source)] : []),
  ];
  const text = t(credits.length > 0 ? 'citation.text' : 'citation.plain', {
    quote: quote.exact,
    credit: credits.join('; '),
    title,
    publisher: republisher === undefined ? publisher : t('citation.republished', { publisher, republisher }),
    date: published.basis === 'inferred' ? t('citation.inferred', { date }) : date,
    paragraph,
    url: quoteUrl(source, quote),
  });
  return unfound ? t('citation.warned', { citation: text, warning: wordingText(unfound, 'told') }) : text;
}
