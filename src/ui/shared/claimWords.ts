import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { isOwnWords } from '../../domain/quoteCredit.ts';
import { inSentences } from '../../exchange/ended.ts';
import type { BasedDate, Chain, Claim, PrintedDate, Source } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { saidPredicate, shortName, voiceLabel } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';
import { midSentence } from './midSentence.ts';

/** What a sentence about two actors is made of. */
export interface SentenceWords {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** A sentence in plain words. The catalogue gives the order of its parts. */
export const sentenceText = ({ subject, predicate, object }: SentenceWords): string =>
  t('evidence.relationshipSentence')
    .replace('<subject/>', () => isolate(subject))
    .replace('<predicate/>', () => predicate)
    .replace('<object/>', () => isolate(object));

/**
 * A claim as a sentence, with what it is only said of: “Iran (conditionally) gives military help to Syria”. `nameOf` puts an
 * actor into words; without it by the short name, as in the picture.
 */
export const claimSentence = (index: DatasetIndex, claim: Claim, nameOf = shortName): string =>
  sentenceText({
    subject: nameOf(index, claim.subject),
    predicate: saidPredicate(index, claim),
    object: nameOf(index, claim.object),
  });

/** What weakens a claim and is not told by its sentence, to stand beside it; empty for most. */
export const besideSentence = ({ modality, verification }: Claim): readonly string[] => [
  ...(modality === 'assessed' ? [t('modality.assessed')] : []),
  ...(verification === 'could-not-be-verified' ? [t('verification.could-not-be-verified')] : []),
];

/** How a claim is meant and how sure it is, each in a word; what weakens it is never left out. */
export function claimQualities(claim: Claim, stands: boolean): readonly string[] {
  const { polarity, modality, verification } = claim;
  return [
    t(`polarity.${polarity}`),
    // “Denied, as fact” would say the opposite of what is meant.
    ...(polarity === 'denies' && modality === 'actual' ? [] : [t(`modality.${modality}`)]),
    ...(verification === 'could-not-be-verified' ? [t('verification.could-not-be-verified')] : []),
    ...(stands ? [] : [t('report.fallen')]),
  ];
}

/** A chain from who said it through who carried it. */
export const chainNames = (chain: Chain, nameOf: (id: VoiceId) => string): string =>
  chain.map(nameOf).join(` ${t('evidence.via')} `);

/** The same; a publication that speaks for itself is said to. */
export function chainText(index: DatasetIndex, chain: Chain, nameOf: (id: VoiceId) => string): string {
  const names = chainNames(chain, nameOf);
  return isOwnWords(index, chain) ? t('evidence.credited', { who: names, how: t('evidence.ownWords') }) : names;
}

/** A voice by its name, as a credit has it: one set aside is said to be. `named` is done to the name. */
export function creditName(
  index: DatasetIndex,
  distrusted: ReadonlySet<VoiceId>,
  id: VoiceId,
  named: (name: string) => string = isolate,
): string {
  const voice = named(voiceLabel(index, id));
  return distrusted.has(id) ? t('evidence.voiceAside', { voice }) : voice;
}

/** The same within a sentence: “a voice of the U.S.”. */
export const creditNameWithin = (index: DatasetIndex, distrusted: ReadonlySet<VoiceId>, id: VoiceId): string =>
  creditName(index, distrusted, id, () => isolate(midSentence(index, id)));

/** Who says so, through whom: one text a chain. `named` is done to each name. */
export const claimCredits = (
  index: DatasetIndex,
  { attribution }: Claim,
  distrusted: ReadonlySet<VoiceId> = new Set(),
  named?: (name: string) => string,
): readonly string[] =>
  attribution.map((chain) => chainText(index, chain, (id) => creditName(index, distrusted, id, named)));

/** The date a dataset holds for, with its basis and what that was inferred from. */
export function asOfWords(asOf: BasedDate): string {
  return asOf.note === undefined ? asOfDay(asOf) : inSentences(asOfDay(asOf), asOf.note);
}

/** The day something is told of alone, and whether the source gives it. */
export const asOfDay = ({ value, basis }: BasedDate): string =>
  t(basis === 'inferred' ? 'app.asOfInferred' : 'app.asOf', { date: formatDate(value) });

/** A date as printed with the value derived from it, and from what. */
export function whenWords({ text, value, basis, note, of }: PrintedDate): readonly string[] {
  const printed = t('evidence.whenPrinted', { text });
  const derived =
    value === undefined
      ? null
      : t(basis === 'inferred' ? 'evidence.whenInferred' : 'evidence.whenStated', { date: formatDate(value) });
  const told = derived === null ? printed : t('report.whenDerived', { printed, derived });
  const when = t('report.when', { when: of === undefined ? told : t('evidence.whenOf', { when: told, of }) });
  return note === undefined ? [when] : [when, note];
}

/** Title, publisher and date of a source. */
export function sourceCredit({ title, publisher, republisher, published }: Source): string {
  const credit = republisher === undefined ? publisher : t('evidence.sourceCredit', { publisher, republisher });
  const date = t(published.basis === 'inferred' ? 'evidence.publishedInferred' : 'evidence.published', {
    date: formatDate(published.value),
  });
  return inSentences(`“${title}”, ${credit}`, date);
}

/** Where in its source a quote stands: paragraph, publisher, date. */
export function whereWords(paragraph: number, { publisher, published }: Source): string {
  const date = formatDate(published.value);
  return t('report.where', {
    paragraph: paragraph > 0 ? t('evidence.paragraph', { number: paragraph }) : t('evidence.headline'),
    publisher,
    date: published.basis === 'inferred' ? t('citation.inferred', { date }) : date,
  });
}
