import type { NotFound } from '../../anchoring/notFound.ts';
import { conflictOf, type ConflictKind } from '../../domain/conflict.ts';
import { claimStood, isSetAsideNotAnswered, type ClaimStood } from '../../domain/claimStanding.ts';
import type { DatasetIndex, Thing } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { isHeld } from '../../domain/held.ts';
import type { QuoteId, VoiceId } from '../../domain/ids.ts';
import { isOwnWords } from '../../domain/quoteCredit.ts';
import { claimStands, standingChains } from '../../domain/standing.ts';
import type { Actor, Chain, Claim, Voice } from '../../domain/types.ts';
import { quoteWarning } from '../../exchange/quoteWarning.ts';
import { chainNames, claimSentence, sourceCredit } from './claimWords.ts';
import { joinNames } from './joinNames.ts';
import { fullName } from './labels.ts';
import { isolate, t } from './messages/i18n.ts';
import { midSentence } from './midSentence.ts';
import { interestsIn, nameWith } from './voiceFacts.ts';
import { whenText } from './whenText.ts';
import { wordingText } from './wordingText.ts';

/**
 * What is said of a relationship, by a voice of an actor, or through a carrier, in whole sentences for the clipboard: each
 * statement with who says so, what the source says of when, and how well it stands; then the source, and the address of the
 * thing here. Nobody who is set aside is left out: it is said who is, and what has fallen. Of an actor or a voice, who it is.
 * `null` where nothing is told.
 */
export function toldSentence(
  index: DatasetIndex,
  thing: Thing,
  { distrusted, unfound, address }: ToldUnder,
): string | null {
  const [sentences, quotes] = toldOf(index, thing, distrusted);
  if (sentences.length === 0) return null;
  const warnings = [...new Set(quotes)].flatMap((id) => {
    const [quote, lost] = [index.quotes.get(id), unfound.get(id)];
    // Without the words it is of it would seem to speak of the statement, which holds no quote.
    return quote && lost ? [quoteWarning(quote.exact, wordingText(lost, 'told'))] : [];
  });
  return [...sentences, ...warnings, ...sourcesOf(index, quotes), t('told.address', { url: address })].join(' ');
}

/** What a person has set that bears on what is told, and where that is. */
interface ToldUnder {
  readonly distrusted: ReadonlySet<VoiceId>;
  /** The quotes that a text a person loaded does not hold. */
  readonly unfound: ReadonlyMap<QuoteId, NotFound>;
  readonly address: string;
}

/** What is told, sentence by sentence, and the quotes that it rests on. */
type Told = readonly [sentences: readonly string[], quotes: readonly QuoteId[]];

function toldOf(index: DatasetIndex, thing: Thing, distrusted: ReadonlySet<VoiceId>): Told {
  switch (thing.kind) {
    case 'relationship':
      return told(index, thing.relationship.claims, distrusted);
    case 'speech':
      return told(
        index,
        through(thing.speech.claims, ([first]) => first === thing.speech.voice),
        distrusted,
      );
    case 'carriage':
      return told(
        index,
        through(thing.carriage.claims, (chain) => chain.includes(thing.carriage.carrier)),
        distrusted,
      );
    case 'claim':
      return withReading(told(index, [thing.claim], distrusted), thing.claim);
    case 'actor':
      return described(thing.actor.name, thing.actor);
    case 'voice':
      return described(thing.voice.label, thing.voice);
    case 'quote':
      return [[], []];
  }
}

/** Of one claim, also how it was read: its sentence may say more than the words it rests on. */
const withReading = ([sentences, quotes]: Told, { reading }: Claim): Told => [
  reading === undefined ? sentences : [...sentences, t('told.reading', { reading })],
  quotes,
];

/** Claims with only those of their chains that are asked about. */
const through = (claims: readonly Claim[], isAsked: (chain: Chain) => boolean): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, attribution: claim.attribution.filter(isAsked) }));

function told(index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): Told {
  // Of the whole claim, also where only some of its credits are asked about.
  const standings = claims.map((claim) => ({
    claim,
    ...claimStood(index, index.claims.get(claim.id) ?? claim, distrusted),
  }));
  // One with a name lends it to nobody who says the same.
  const statements = groupBy(standings, ({ claim, standing: { standing, knownFrom, status }, before }) => [
    [
      claimSentence(index, claim),
      claim.modality,
      conditionOf(claim),
      printed(claim),
      claim.verification,
      status,
      before,
      knownFrom,
      standing,
    ].join('\n'),
  ]);
  const heard = new Set<VoiceId>();
  return [
    [...statements.values()].flatMap((alike) => {
      const [first] = alike;
      const told = alike.map(({ claim }) => claim);
      return first ? [statement(index, told, distrusted, first, heard)] : [];
    }),
    claims.flatMap(({ quotes }) => quotes),
  ];
}

const described = (name: string, { description, quotes = [] }: Actor | Voice): Told =>
  description === undefined ? [[], []] : [[t('told.described', { name, description })], quotes];

const sourcesOf = (index: DatasetIndex, quotes: readonly QuoteId[]): readonly string[] =>
  [...new Set(quotes.flatMap((id) => index.quotes.get(id)?.source ?? []))].flatMap((id) => {
    const source = index.sources.get(id);
    return source ? [t('told.source', { credit: sourceCredit(source), url: source.url })] : [];
  });

/**
 * Claims that say the same, and stand to others alike, as one sentence. That it is denied, conditional or announced it says
 * itself, and that somebody named says it, or the publication, who is credited: neither is said again.
 * @param heard of whom it was told already what readers should hear; those who are told of now are added
 */
function statement(
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
  stood: ClaimStood,
  heard: Set<VoiceId>,
): string {
  const [first] = claims;
  if (!first) return '';
  const { standing, knownFrom, status } = stood.standing;
  const chains = claims.flatMap(({ attribution }) => attribution);
  const left = new Set(standingChains({ ...first, attribution: chains }, distrusted));
  const interests = interestsIn(index, claims, distrusted);
  const named = (id: VoiceId, isItself: boolean): string => {
    const name = isolate(midSentence(index, id));
    const facts = heard.has(id) ? [] : (interests.get(id) ?? []);
    heard.add(id);
    // The sentence is the dataset's, so that nobody's own words are spoken of.
    return nameWith(isItself ? t('told.itself', { who: name }) : name, facts, distrusted.has(id));
  };
  const credits = [...left, ...chains.filter((chain) => !left.has(chain))].map((chain) => {
    const isItself = isOwnWords(index, chain);
    return chainNames(chain, (id) => named(id, isItself));
  });
  const against = (kinds: readonly (ConflictKind | null)[]): number =>
    new Set(
      claims.flatMap((claim) =>
        (index.matterOfClaim.get(claim.id)?.claims ?? []).filter(
          (other) =>
            other.id !== claim.id && claimStands(other, distrusted) && kinds.includes(conflictOf(claim, other)),
        ),
      ),
    ).size;
  const tense = status === null ? 0 : against(['in-tension']);
  const parts = [
    t(first.modality === 'assessed' ? 'told.judges' : 'told.says', {
      sentence: claimSentence(index, first, fullName),
      credit: joinCredits([...new Set(credits)], first.modality),
    }),
    ...(conditionOf(first) === '' ? [] : [t('told.condition', { summary: conditionOf(first) })]),
    ...(first.when ? [t('told.when', { when: printed(first) })] : []),
    ...(status === 'contested' ? [t('told.contested', { count: against(['contradicts', 'denies']) })] : []),
    ...(isSetAsideNotAnswered(stood, 'contested') ? [t('told.contestedAside')] : []),
    ...(first.verification === 'could-not-be-verified' ? [t('told.unverified')] : []),
    ...(knownFrom === 'unnamed' ? [t('told.unnamed')] : []),
    ...(standing === 'unsupported' ? [t('told.fallen')] : []),
    ...(tense > 0 ? [t('told.tension', { count: tense })] : []),
    ...(isSetAsideNotAnswered(stood, 'in-tension') ? [t('told.tensionAside')] : []),
  ];
  return t('told.statement', { parts: parts.join(t('chain.semicolon')) });
}

/** Names one after the other; where a name holds a comma or an “and” itself, each with its own “according to”. */
function joinCredits(credits: readonly string[], modality: Claim['modality']): string {
  const isMixed = credits.some((credit) => /,|\s(?:and|&)\s/u.test(credit));
  return credits.length > 1 && isMixed
    ? credits.join(t(modality === 'assessed' ? 'told.judgesToo' : 'told.saysToo'))
    : joinNames(credits);
}

/** What a condition is, which the sentence leaves out: two of them are not the same statement. */
const conditionOf = ({ modality, summary }: Claim): string => (modality === 'conditional' ? unended(summary) : '');

const unended = (sentence: string): string => sentence.replace(/\.$/u, '');

/** What the source says of when, with what that day is of; of what is not yet the note may tell that, if nothing else does. */
function printed({ when, modality }: Claim): string {
  if (!when) return '';
  const { note, of } = when;
  const day = whenText(when);
  return !isHeld({ modality }) && of === undefined && note !== undefined
    ? t('told.whenNoted', { when: day, note: unended(note) })
    : day;
}
