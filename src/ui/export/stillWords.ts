import type { Report, ReportRelationship } from '../../exchange/report.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { StillLegend, StillWords } from '../../graph/still/stillTypes.ts';
import { categoryLabel, predicatesLabel, shortName, typeLabel, typePluralLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';

/** What a still of a view says of itself and of every mark in it. The words of each line's claims go with it. */
export function stillWords(index: DatasetIndex, report: Report): StillWords {
  const { dataset, counts, limits, asOf } = report;
  const known = new Map(report.relationships.map((each) => [each.relationship.id, each]));
  return {
    title: dataset.title,
    description: [t('still.description', { counts }), asOf, ...limits].join(' '),
    actors: t('evidence.everyActor'),
    relationships: t('evidence.everyRelationship'),
    actor: ({ id, name, type }) => {
      const own = (index.relationshipsOfActor.get(id) ?? []).flatMap(
        (relationship) => known.get(relationship.id) ?? [],
      );
      const parts = [typeLabel(index, type), t('graph.hoverActor', { count: own.length })];
      const summary = parts.join(', ');
      return { name: t('graph.announceActor', { name, summary }), description: index.actors.get(id)?.description };
    },
    relationship: ({ id, standing, category }) => {
      const told = known.get(id);
      const name = told ? relationshipName(index, told) : id;
      return {
        name: [name, categoryLabel(index, category), t(`standing.${standing}`)].join('. '),
        description: told && quotesOf(told),
      };
    },
  };
}

function relationshipName(index: DatasetIndex, { relationship, claims }: ReportRelationship): string {
  const all = claims.map(({ claim }) => claim);
  const names = [shortName(index, relationship.subject), shortName(index, relationship.object)] as const;
  return `${names[0]} ${predicatesLabel(index, all)} ${names[1]}`;
}

/** Every claim of a relationship with what weakens it, its words and its credit. */
const quotesOf = ({ claims }: ReportRelationship): string =>
  claims
    .map(({ sentence, qualities, quotes, credits }) => {
      const words = quotes.map(({ quote, where }) => `“${quote.exact}” (${where})`).join(' ');
      return `${sentence} (${qualities.join(', ')}): ${words} — ${credits.join('; ')}.`;
    })
    .join('\n');

/** What the marks of a still mean. */
export const stillLegend = (index: DatasetIndex): StillLegend => ({
  types: t('filters.types'),
  categories: t('filters.categories'),
  standings: t('filters.standing'),
  type: (type) => typePluralLabel(index, type),
  category: (category) => categoryLabel(index, category),
  standing: (standing) => t(`standing.${standing}`),
  sizes: t('still.sizes'),
});
