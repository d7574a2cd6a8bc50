import type { DatasetIndex, Thing } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { QuoteId, VoiceId } from '../../domain/ids.ts';
import { isInTension } from '../../domain/matterStatus.ts';
import { standingChains, standingOf, toldBy } from '../../domain/standing.ts';
import type { Actor, Chain, Claim, Voice } from '../../domain/types.ts';
import { claimCredits, claimSentence, sourceCredit } from './claimWords.ts';
import { joinNames } from './joinNames.ts';
import { t } from './messages/i18n.ts';
import { claimStandingWords, standingWords } from './standingWords.ts';

/**
 * What is said of a relationship, by a voice of an actor, or through a carrier, in whole sentences for the clipboard: each
 * statement with who says so, how well all of it stands, and the source. Of an actor or a voice, who it is. `null` where
 * nothing is told.
 */
export function toldSentence(index: DatasetIndex, thing: Thing, distrusted: ReadonlySet<VoiceId>): string | null {
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
      return told(index, [thing.claim], distrusted, claimStandingWords(index, thing.claim, distrusted));
    case 'actor':
      return described(index, thing.actor.name, thing.actor);
    case 'voice':
      return described(index, thing.voice.label, thing.voice);
    case 'quote':
      return null;
  }
}

/** Claims with only those of their chains that are asked about. */
const through = (claims: readonly Claim[], isAsked: (chain: Chain) => boolean): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, attribution: claim.attribution.filter(isAsked) }));

/** @param supported how well it stands, in words; as a relationship of these claims would, where none are given */
function told(
  index: DatasetIndex,
  all: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
  supported?: readonly string[],
): string {
  const claims = toldBy(all, distrusted);
  const statements = groupBy(claims, (claim) => [[claimSentence(index, claim), claim.modality].join('\n')]);
  const standing = standingOf(all, { voiceById: index.voices, claimById: index.claims, distrusted });
  const tension = standing !== 'contested' && isInTension(all, index.claims, distrusted);
  return [
    ...[...statements.values()].map((alike) => statement(index, alike, distrusted)),
    ...(supported ?? [standingWords(index, standing, all, distrusted)]).map((words) => `${words}.`),
    ...(tension ? [t('told.tension')] : []),
    ...sourcesOf(
      index,
      claims.flatMap(({ quotes }) => quotes),
    ),
  ].join(' ');
}

function described(index: DatasetIndex, name: string, { description, quotes = [] }: Actor | Voice): string | null {
  if (description === undefined) return null;
  return [t('told.described', { name, description }), ...sourcesOf(index, quotes)].join(' ');
}

const sourcesOf = (index: DatasetIndex, quotes: readonly QuoteId[]): readonly string[] =>
  [...new Set(quotes.flatMap((id) => index.quotes.get(id)?.source ?? []))].flatMap((id) => {
    const source = index.sources.get(id);
    return source ? [t('told.source', { credit: sourceCredit(source), url: source.url })] : [];
  });

/** Claims that say the same, as one sentence. */
function statement(index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): string {
  const [first] = claims;
  if (!first) return '';
  const left = claims.map((claim) => ({ ...claim, attribution: standingChains(claim, distrusted) }));
  const credits = (left.some(({ attribution }) => attribution.length > 0) ? left : claims).flatMap((claim) =>
    claimCredits(index, claim, distrusted),
  );
  const unverified = claims.every(({ verification }) => verification === 'could-not-be-verified');
  const says = first.modality === 'assessed' ? ('judges' as const) : ('says' as const);
  return t(unverified ? `told.${says}Unverified` : `told.${says}`, {
    sentence: claimSentence(index, first),
    credit: joinNames([...new Set(credits)]),
  });
}
