import { textFragment } from '../../anchoring/textFragment.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim, Quote, Source } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';

/** The page a quote stands on, opened at its words where the browser can (WICG scroll-to-text fragment). */
export const quoteUrl = (source: Source, quote: Quote): string => source.url + textFragment(quote);

/** Who said it and through whom, in plain words: one chain after the other. */
export const creditText = (index: DatasetIndex, attribution: Claim['attribution']): string =>
  attribution
    .map((chain) => chain.map((id) => isolate(voiceLabel(index, id))).join(` ${t('evidence.via')} `))
    .join('; ');

/** A quote with everything needed to check it, for the clipboard. */
export function citation(index: DatasetIndex, quote: Quote, attribution: Claim['attribution']): string {
  const source = index.sources.get(quote.source);
  if (!source) return `“${quote.exact}”`;
  const { publisher, republisher, published, title } = source;
  const date = formatDate(published.value);
  const paragraph = quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline');
  return t(attribution.length > 0 ? 'citation.text' : 'citation.plain', {
    quote: quote.exact,
    credit: creditText(index, attribution),
    title,
    publisher: republisher === undefined ? publisher : t('citation.republished', { publisher, republisher }),
    date: published.basis === 'inferred' ? t('citation.inferred', { date }) : date,
    paragraph,
    url: quoteUrl(source, quote),
  });
}
