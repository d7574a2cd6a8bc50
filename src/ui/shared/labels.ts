import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId, VoiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { PREDICATES } from '../../domain/vocabulary.ts';
import { label, t } from './messages/i18n.ts';

/** The short name of an actor, as the picture shows it. */
export function shortName(index: DatasetIndex, id: ActorId): string {
  const actor = index.actors.get(id);
  return actor?.shortName ?? actor?.name ?? id;
}

export const voiceLabel = (index: DatasetIndex, id: VoiceId): string => index.voices.get(id)?.label ?? id;

export const typeLabel = (index: DatasetIndex, type: string): string =>
  label('actorType', type, index.dataset.vocabulary?.actorTypes?.[type]?.label);

export const typePluralLabel = (index: DatasetIndex, type: string): string =>
  label('actorTypePlural', type, index.dataset.vocabulary?.actorTypes?.[type]?.label);

export const categoryLabel = (index: DatasetIndex, category: string): string =>
  label('category', category, index.dataset.vocabulary?.categories?.[category]?.label);

/**
 * All that is said between subject and object, in short: what is affirmed, then, set apart, what is only said of a
 * condition or announced, then what is denied. At most `most` of the first kind.
 */
export function predicatesLabel(index: DatasetIndex, claims: readonly Claim[], most = 3): string {
  const labels = (accept: (claim: Claim) => boolean): readonly string[] => [
    ...new Set(claims.filter(accept).map((claim) => predicateLabel(index, claim))),
  ];
  const isHeld = (claim: Claim): boolean => claim.modality === 'conditional' || claim.modality === 'planned';
  const affirmed = labels((claim) => claim.polarity === 'affirms' && !isHeld(claim));
  const held = labels((claim) => claim.polarity === 'affirms' && isHeld(claim));
  const denied = labels((claim) => claim.polarity === 'denies');
  return [
    affirmed.length > most ? `${affirmed.slice(0, most).join(', ')} …` : affirmed.join(', '),
    held.length > 0 ? t('sentence.conditionally', { predicates: held.join(', ') }) : '',
    denied.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' / ');
}

const builtIn: Readonly<Record<string, { readonly label: string; readonly denial: string }>> = PREDICATES;

/** What stands between subject and object when a claim is read as a sentence; negated for a denial. */
export function predicateLabel(index: DatasetIndex, claim: Pick<Claim, 'subject' | 'predicate' | 'polarity'>): string {
  const { predicate, polarity, subject } = claim;
  const known = Object.hasOwn(builtIn, predicate) ? builtIn[predicate] : undefined;
  const brought = index.dataset.vocabulary?.predicates?.[predicate] ?? known;
  const isPlural = index.actors.get(subject)?.plural === true;
  // A language whose verbs agree in other ways than English gives each form in its catalogue.
  const say = (id: string, words: string): string =>
    isPlural ? label('predicate', `${id}-plural`, pluralVerb(words)) : label('predicate', id, words);
  const affirmed = say(predicate, brought?.label ?? predicate.replaceAll('-', ' '));
  if (polarity === 'affirms') return affirmed;
  return brought?.denial === undefined
    ? // A dataset need not bring a word for the denial; the sentence must not read as if it were affirmed.
      t('evidence.deniedPredicate', { predicate: affirmed })
    : say(`${predicate}-denial`, brought.denial);
}

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
