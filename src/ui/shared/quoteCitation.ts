import type { NotFound } from '../../anchoring/notFound.ts';
import { claimsByCredit } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import type { Claim, Quote } from '../../domain/types.ts';
import { quoteCredits, quoteUrl } from './citation.ts';
import { citedClaimsText } from './citedClaims.ts';
import { formatDate } from './dates.ts';
import { voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';
import { interestsIn, nameWith } from './voiceFacts.ts';
import { wordingText } from './wordingText.ts';

/**
 * Puts the voices of these claims into words, with what readers should hear of each, once: a copy goes where the page no
 * longer tells of that.
 */
function creditedFully(index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>) {
  const interests = interestsIn(index, claims, distrusted);
  const heard = new Set<VoiceId>();
  return (id: VoiceId): string => {
    const facts = heard.has(id) ? [] : (interests.get(id) ?? []);
    heard.add(id);
    return nameWith(isolate(voiceLabel(index, id)), facts, distrusted.has(id));
  };
}

/** What a person has set that bears on a citation. */
interface CitedUnder {
  /** Voices set aside, which are named as such. */
  readonly distrusted: ReadonlySet<VoiceId>;
  /** What became of the quote in a text a person loaded, where that does not hold its words. */
  readonly unfound?: NotFound | undefined;
}

/**
 * A quote with everything needed to check it, for the clipboard. The words are the source's, which often tells in its own
 * what somebody said; so they are credited to it first, and then comes who says so. What weakens the claims that rest on them is told last.
 */
export function citation(index: DatasetIndex, quote: Quote, { distrusted, unfound }: CitedUnder): string {
  const source = index.sources.get(quote.source);
  if (!source) return `“${quote.exact}”`;
  const { publisher, republisher, published, title } = source;
  // What the publication only tells of with these words is not what they are cited for.
  const { credited: claims } = claimsByCredit(index.claimsOfQuote.get(quote.id) ?? [], quote.id);
  const date = formatDate(published.value);
  const paragraph = quote.paragraph > 0 ? t('evidence.paragraph', { number: quote.paragraph }) : t('evidence.headline');
  const text = t('citation.text', {
    quote: quote.exact,
    credit: quoteCredits(index, quote, creditedFully(index, claims, distrusted)).join('; '),
    title,
    publisher: republisher === undefined ? publisher : t('citation.republished', { publisher, republisher }),
    date: published.basis === 'inferred' ? t('citation.inferred', { date }) : date,
    paragraph,
    url: quoteUrl(source, quote),
  });
  const warnings = [citedClaimsText(index, claims, distrusted), unfound ? wordingText(unfound, 'told') : ''];
  const warning = warnings.filter((told) => told !== '').join(' ');
  return warning === '' ? text : t('citation.warned', { citation: text, warning });
}
