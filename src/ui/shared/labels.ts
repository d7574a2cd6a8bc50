import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId, VoiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { label, language, t } from './messages/i18n.ts';

/** The short name of an actor, as the picture shows it. */
export function shortName(index: DatasetIndex, id: ActorId): string {
  const actor = index.actors.get(id);
  return actor?.shortName ?? actor?.name ?? id;
}

/** The name of an actor in full, for words that go where no picture shows who is meant. */
export const fullName = (index: DatasetIndex, id: ActorId): string =>
  index.actors.get(id)?.name ?? shortName(index, id);

export const voiceLabel = (index: DatasetIndex, id: VoiceId): string => index.voices.get(id)?.label ?? id;

/** What is done with words that are the dataset's own and not the catalogue's; nothing, where none is given. */
type Brought = (words: string) => string;

export const typeLabel = (index: DatasetIndex, type: string, brought?: Brought): string =>
  label('actorType', type) ?? own(type, index.dataset.vocabulary?.actorTypes?.[type]?.label, brought);

export const typePluralLabel = (index: DatasetIndex, type: string, brought?: Brought): string =>
  label('actorTypePlural', type) ?? own(type, index.dataset.vocabulary?.actorTypes?.[type]?.label, brought);

export const categoryLabel = (index: DatasetIndex, category: string, brought?: Brought): string =>
  label('category', category) ?? own(category, index.dataset.vocabulary?.categories?.[category]?.label, brought);

/** What a dataset brought to say, else the id with its hyphens taken out. */
const own = (id: string, words = id.replaceAll('-', ' '), brought: Brought = (same) => same): string => brought(words);

/**
 * All that is said between subject and object, in short: what is affirmed, then, set apart, what is only said of a
 * condition or announced, then what is denied. At most `most` of the first kind.
 */
export function predicatesLabel(index: DatasetIndex, claims: readonly Claim[], most = 3, brought?: Brought): string {
  const labels = (accept: (claim: Claim) => boolean): readonly string[] => [
    ...new Set(claims.filter(accept).map((claim) => predicateLabel(index, claim, brought))),
  ];
  const said = (modalities: readonly Claim['modality'][]): readonly string[] =>
    labels((claim) => claim.polarity === 'affirms' && modalities.includes(claim.modality));
  const affirmed = said(['actual', 'assessed']);
  const conditional = said(['conditional']).join(', ');
  const announced = said(['planned']).join(', ');
  const denied = [
    ...new Set(
      claims.filter(({ polarity }) => polarity === 'denies').map((claim) => saidPredicate(index, claim, brought)),
    ),
  ];
  return [
    affirmed.length > most ? `${affirmed.slice(0, most).join(', ')} …` : affirmed.join(', '),
    conditional === '' ? '' : t('sentence.conditionally', { predicates: conditional }),
    announced === '' ? '' : t('sentence.announced', { predicates: announced }),
    denied.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' / ');
}

/**
 * What stands between subject and object when a claim is read as a sentence: negated for a denial, and set apart where it
 * is only said of a condition or announced, so that no sentence reads as a fact that is none.
 */
export function saidPredicate(index: DatasetIndex, claim: Claim, brought?: Brought): string {
  const predicates = predicateLabel(index, claim, brought);
  switch (claim.modality) {
    case 'conditional':
      return t('sentence.conditionally', { predicates });
    case 'planned':
      return t('sentence.announced', { predicates });
    case 'actual':
    case 'assessed':
      return predicates;
  }
}

/** What a claim says between subject and object, whatever it is said of; negated for a denial. */
export function predicateLabel(
  index: DatasetIndex,
  { predicate, polarity, subject }: Pick<Claim, 'subject' | 'predicate' | 'polarity'>,
  brought: Brought = (words) => words,
): string {
  const isPlural = index.actors.get(subject)?.plural === true;
  const vocabulary = index.dataset.vocabulary?.predicates;
  const given = vocabulary && Object.hasOwn(vocabulary, predicate) ? vocabulary[predicate] : undefined;
  const bring = (words?: string): string =>
    own(predicate, words, (said) => brought(isPlural && isEnglish(index.dataset.language) ? pluralVerb(said) : said));
  const affirmed = catalogued(predicate, isPlural) ?? bring(given?.label);
  if (polarity === 'affirms') return affirmed;
  const denied = catalogued(`${predicate}-denial`, isPlural);
  if (denied !== undefined) return denied;
  // A dataset need not bring a word for the denial; the sentence must not read as if it were affirmed.
  return given?.denial === undefined ? t('evidence.deniedPredicate', { predicate: affirmed }) : bring(given.denial);
}

/**
 * The catalogue's words for a predicate. English makes the plural of a verb by rule; another language whose verbs
 * agree with their subject has a message for it, `…-plural`, beside the other.
 */
function catalogued(id: string, isPlural: boolean): string | undefined {
  const words = label('predicate', id);
  if (words === undefined || !isPlural) return words;
  return label('predicate', `${id}-plural`) ?? (language() === 'en' ? pluralVerb(words) : words);
}

const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);

const IRREGULAR: Readonly<Record<string, string>> = { has: 'have', is: 'are', was: 'were', does: 'do' };

/** An English verb phrase in the third person singular, in the plural: “has no link with”, “have no link with”. */
function pluralVerb(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const plural =
    IRREGULAR[verb] ??
    verb
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x|zz|o)es$/, '$1')
      .replace(/(?<!s)s$/, '');
  return [plural, ...rest].join(' ');
}
