import { textFragment } from '../../anchoring/textFragment.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { creditOfQuote, type QuoteCredit } from '../../domain/quoteCredit.ts';
import type { Claim, Quote, Source } from '../../domain/types.ts';
import { chainNames, chainText, creditName } from './claimWords.ts';
import { joinNames } from './joinNames.ts';
import { voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';

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
