import { claimStanding, type ClaimStanding } from '../../domain/claimStanding.ts';
import type { DatasetIndex, Thing } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { QuoteId, VoiceId } from '../../domain/ids.ts';
import { standingChains, standingOf, toldBy } from '../../domain/standing.ts';
import type { Actor, Chain, Claim, PrintedDate, Voice } from '../../domain/types.ts';
import { chainText, claimSentence, creditName, sourceCredit } from './claimWords.ts';
import { formatDate } from './dates.ts';
import { joinNames } from './joinNames.ts';
import { isolate, t } from './messages/i18n.ts';
import { midSentence } from './midSentence.ts';

/**
 * What is said of a relationship, by a voice of an actor, or through a carrier, in whole sentences for the clipboard: each
 * statement with who says so, when, as printed, and how well it stands; then the source, and the address of the thing here.
 * Of an actor or a voice, who it is. `null` where nothing is told.
 */
export function toldSentence(
  index: DatasetIndex,
  thing: Thing,
  distrusted: ReadonlySet<VoiceId>,
  address: string,
): string | null {
  const [sentences, quotes] = toldOf(index, thing, distrusted);
  if (sentences.length === 0) return null;
  return [...sentences, ...sourcesOf(index, quotes), t('told.address', { url: address })].join(' ');
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
      return told(index, [thing.claim], distrusted);
    case 'actor':
      return described(thing.actor.name, thing.actor);
    case 'voice':
      return described(thing.voice.label, thing.voice);
    case 'quote':
      return [[], []];
  }
}

/** Claims with only those of their chains that are asked about. */
const through = (claims: readonly Claim[], isAsked: (chain: Chain) => boolean): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, attribution: claim.attribution.filter(isAsked) }));

function told(index: DatasetIndex, all: readonly Claim[], distrusted: ReadonlySet<VoiceId>): Told {
  const claims = toldBy(all, distrusted);
  const standings = new Map(claims.map((claim) => [claim, claimStanding(index, claim, distrusted)]));
  const statements = groupBy(claims, (claim) => [
    [claimSentence(index, claim), claim.modality, claim.when?.text, standings.get(claim)?.status].join('\n'),
  ]);
  return [
    [...statements.values()].map((alike) =>
      statement(index, alike, distrusted, alike[0] && standings.get(alike[0])?.status),
    ),
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
 */
function statement(
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
  status: ClaimStanding['status'] | undefined,
): string {
  const [first] = claims;
  if (!first) return '';
  const left = claims.flatMap(({ attribution }) => standingChains({ ...first, attribution }, distrusted));
  const chains = left.length > 0 ? left : claims.flatMap(({ attribution }) => attribution);
  const credits = chains.map((chain) =>
    chainText(index, chain, (id) => creditName(index, distrusted, id, () => isolate(midSentence(index, id)))),
  );
  // As a yes, since the sentence holds the no; and by itself, since what stands against it is said apart.
  const support = standingOf(
    claims.map((claim) => ({ ...claim, polarity: 'affirms' })),
    { voiceById: index.voices, claimById: new Map(), distrusted },
  );
  const parts = [
    t(first.modality === 'assessed' ? 'told.judges' : 'told.says', {
      sentence: claimSentence(index, first),
      credit: joinNames([...new Set(credits)]),
    }),
    ...(first.when ? [t('told.when', { when: printed(first.when) })] : []),
    ...(status === 'contested' ? [t('told.contested')] : []),
    ...(claims.every(({ verification }) => verification === 'could-not-be-verified') ? [t('told.unverified')] : []),
    ...(support === 'unnamed' ? [t('told.unnamed')] : []),
    ...(support === 'unsupported' ? [t('told.fallen')] : []),
    ...(status === 'in-tension' ? [t('told.tension')] : []),
  ];
  return t('told.statement', { parts: parts.join(t('chain.semicolon')) });
}

function printed({ text, value, basis }: PrintedDate): string {
  if (value === undefined) return t('evidence.whenPrinted', { text });
  return t(basis === 'inferred' ? 'table.whenInferred' : 'table.when', { text, date: formatDate(value) });
}
