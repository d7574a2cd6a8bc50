import { textFragment } from '../../anchoring/textFragment.ts';
import type { NotFound } from '../../anchoring/notFound.ts';
import { claimsByCredit } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { creditOfQuote, type QuoteCredit } from '../../domain/quoteCredit.ts';
import type { Claim, Quote, Source } from '../../domain/types.ts';
import { citedClaimsText } from './citedClaims.ts';
import { chainNames, chainText, creditName } from './claimWords.ts';
import { formatDate } from './dates.ts';
import { joinNames } from './joinNames.ts';
import { voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';
import { interestsIn, nameWith } from './voiceFacts.ts';
import { wordingText } from './wordingText.ts';

/** The page a quote stands on, opened at its words where the browser can (WICG scroll-to-text fragment). */
export const quoteUrl = (source: Source, quote: Quote): string => source.url + textFragment(quote);

/** Who said it and through whom, in plain words: one chain after the other. Voices set aside are said to be. */
export const creditText = (
  index: DatasetIndex,
  attribution: Claim['attribution'],
  distrusted: ReadonlySet<VoiceId> = new Set(),
): string => attribution.map((chain) => chainNames(chain, (id) => creditName(index, distrusted, id))).join('; ');

/** The credit of words that a publication says about a statement: “The Harbour Post, in its own words”. */
export const ownWordsText = ({ publisher }: Source): string =>
  t('evidence.credited', { who: isolate(publisher), how: t('evidence.ownWords') });

/** The credit of words that no claim rests on: the publication tells them, whoever may have said them. */
export const tellingText = ({ publisher }: Source): string =>
  t('evidence.credited', { who: isolate(publisher), how: t('evidence.asTold') });

/**
 * Who is credited with the words of a quote, through whom, one text a chain, by all claims that rest on them. Those who
 * say them come first, and the publication, for what it states with them by the way, is said to do only that.
 * `nameOf` puts a voice into words.
 */
export function quoteCredits(
  index: DatasetIndex,
  quote: Quote,
  nameOf = (id: VoiceId): string => isolate(voiceLabel(index, id)),
): readonly string[] {
  const source = index.sources.get(quote.source);
  const credit = creditOfQuote(index, quote.id);
  const { said, rest, telling } = credit;
  return [
    ...said.map((chain) => chainText(index, chain, nameOf)),
    ...rest.map((chain) => forTheRest(credit).replace('<name/>', () => chain.map(nameOf).join())),
    ...(telling !== null && source ? [(telling === 'about' ? ownWordsText : tellingText)(source)] : []),
  ];
}

/** What stands before and after the publication, as `<name/>`, where it states some of the words by the way. */
export const forTheRest = ({ restWords }: QuoteCredit): string =>
  restWords.length === 0
    ? t('evidence.forTheRest')
    : t('evidence.forWords', { words: joinNames(restWords.map((words) => `“${words}”`)) });

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
