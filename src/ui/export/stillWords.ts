import { ended, inSentences } from '../../exchange/ended.ts';
import type { Report, ReportQuote, ReportRelationship } from '../../exchange/report.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { StillLegend, StillWords } from '../../graph/still/stillTypes.ts';
import { visibleSourcing } from '../../view/visibleSourcing.ts';
import type { Claim } from '../../domain/types.ts';
import { categoryLabel, predicatesLabel, shortName, typeLabel, typePluralLabel, voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { spokenOfSummary, voiceSummary } from '../shared/voiceSentence.ts';
import type { Exported } from './exported.ts';
import { speechKeyWords, speechWords } from '../shared/standingWords.ts';

/** What a still of a view says of itself and of every mark in it. The words of each line's claims go with it. */
export function stillWords({ index, visible, view }: Exported, report: Report): StillWords {
  const { dataset, counts, limits, aside, asOf } = report;
  const known = new Map(report.relationships.map((each) => [each.relationship.id, each]));
  const told = new Map(report.relationships.flatMap(({ claims }) => claims).map((each) => [each.claim.id, each]));
  const sourcing = view.mode === 'sourcing' ? visibleSourcing(index, visible, view) : null;
  const wordsOf = (claims: readonly Claim[]): string => quotesOf(claims.flatMap(({ id }) => told.get(id) ?? []));
  return {
    title: dataset.title,
    description: [t('still.description', { counts }), asOf, ...limits, ...aside].join(' '),
    actors: t('evidence.everyActor'),
    relationships: t('evidence.everyRelationship'),
    actor: ({ id, name, type }) => {
      const own = (index.relationshipsOfActor.get(id) ?? []).flatMap(
        (relationship) => known.get(relationship.id) ?? [],
      );
      const actor = index.actors.get(id);
      const parts = [typeLabel(index, type), t('graph.hoverActor', { count: own.length })];
      const summary = sourcing && actor ? spokenOfSummary(index, sourcing, actor) : parts.join(', ');
      return { name: t('graph.announceActor', { name, summary }), description: actor?.description };
    },
    relationship: ({ id, standing, category }) => {
      const own = known.get(id);
      const name = own ? relationshipName(index, own) : id;
      return {
        name: inSentences(name, categoryLabel(index, category), own?.standingWords ?? t(`standing.${standing}`)),
        description: own && [...(own.fate === null ? [] : [own.fate]), quotesOf(own.claims)].join('\n'),
      };
    },
    voices: t('evidence.everyVoice'),
    links: t('sourcing.whoSpeaks'),
    voice: ({ id, name }) => {
      const voice = index.voices.get(id);
      const summary = voice && sourcing ? voiceSummary(sourcing, voice, view.distrust) : '';
      return { name: t('graph.announceActor', { name, summary }), description: voice?.description };
    },
    link: (link) => {
      switch (link.kind) {
        case 'speech': {
          const names = { voice: voiceLabel(index, link.from), actor: shortName(index, link.to) };
          const claims = sourcing?.speeches.get(link.id)?.claims ?? [];
          return {
            name: inSentences(t('sourcing.speech', names), speechWords(link.standing)),
            description: wordsOf(claims),
          };
        }
        case 'carriage': {
          const names = { from: voiceLabel(index, link.from), carrier: voiceLabel(index, link.to) };
          const claims = sourcing?.carriages.get(link.id)?.claims ?? [];
          return { name: t('sourcing.carriage', names), description: wordsOf(claims) };
        }
        case 'affiliation':
          return { name: t('sourcing.speaksFrom') };
      }
    },
  };
}

function relationshipName(index: DatasetIndex, { relationship, claims }: ReportRelationship): string {
  const standing = claims.filter(({ stands }) => stands);
  const told = (standing.length === 0 ? claims : standing).map(({ claim }) => claim);
  const names = [shortName(index, relationship.subject), shortName(index, relationship.object)] as const;
  return `${names[0]} ${predicatesLabel(index, told)} ${names[1]}`;
}

/** Claims, each with what weakens it, its words, and whose they are. */
const quotesOf = (claims: ReportRelationship['claims']): string =>
  claims
    .map(({ sentence, qualities, quotes, voices }) => {
      const told = voices.map((voice) => voice.told).join(', ');
      return `${sentence} (${qualities.join(', ')}): ${creditedWords(quotes)} ${t('report.voices')}: ${told}.`;
    })
    .join('\n');

/** Quotes with who says them, each credit once: what the publication says of a claim is in nobody else's mouth. */
function creditedWords(quotes: readonly ReportQuote[]): string {
  const byCredit = groupBy(quotes, ({ credits }) => [credits.join('; ')]);
  return [...byCredit]
    .map(([credit, words]) => {
      const told = words.flatMap(({ quote, where, warning, whole }) => [
        `“${quote.exact}” (${where})`,
        ...(warning === null ? [] : [warning]),
        ...(whole === null ? [] : [whole]),
      ]);
      return `${told.join(' ')} ${t('evidence.credit')}: ${ended(credit)}`;
    })
    .join(' ');
}

/** What the marks of a still mean. */
export const stillLegend = (index: DatasetIndex): StillLegend => ({
  types: t('filters.types'),
  categories: t('filters.categories'),
  standings: t('filters.standing'),
  type: (type) => typePluralLabel(index, type),
  category: (category) => categoryLabel(index, category),
  standing: (standing) => t(`standing.${standing}`),
  speech: speechKeyWords,
  voices: t('sourcing.keyVoices'),
  lines: t('sourcing.keyLines'),
  voiceKind: (kind) => t(`voiceKind.${kind}`),
  setAside: t('sourcing.keyAside'),
  carriedBy: t('sourcing.carriedBy'),
  fallen: t('sourcing.keyFallen'),
  speaksFrom: t('sourcing.speaksFrom'),
  sizes: t('still.sizes'),
});
