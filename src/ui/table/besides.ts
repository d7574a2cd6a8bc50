import type { NotFound } from '../../anchoring/notFound.ts';
import { creditedQuotes } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Relationship } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import { csvList } from '../../exchange/csv.ts';
import { quoteWarning } from '../../exchange/quoteWarning.ts';
import type { TableFile } from '../../exchange/tableCsv.ts';
import { lensOf } from '../../view/lens.ts';
import type { TableName } from '../../view/tables.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph, VisibleRelationship } from '../../view/visibleGraph.ts';
import { claimFate, fateText } from '../shared/lensText.ts';
import { t } from '../shared/messages/i18n.ts';
import { voiceLines } from '../shared/voiceFacts.ts';
import { wordingText } from '../shared/wordingText.ts';
import { quoteLines } from './cells.tsx';

interface Given {
  readonly index: DatasetIndex;
  readonly visible: VisibleGraph;
  readonly view: Pick<View, 'distrust' | 'columns'>;
  readonly unfound: ReadonlyMap<QuoteId, NotFound>;
}

/**
 * What a file of a table says of each row whatever columns are shown, since it is read without the panel: the words a claim
 * rests on, what is known of the voices, what setting voices aside does to it, and that a text at hand does not hold the
 * words of a quote.
 */
export function besides(table: TableName, { index, visible, view, unfound }: Given): TableFile['besides'] {
  const distrusted = new Set(view.distrust);
  const changes =
    table === 'quotes' || distrusted.size === 0
      ? []
      : [{ header: t('table.changes'), value: changeTeller(table, { index, visible, view }) }];
  if (table === 'actors') return changes;
  const behind = claimsBehind(table, [...visible.relationships.values()]);
  const lost = new Map<string, NotFound>(unfound);
  const quoteWarnings = (id: string): readonly string[] => {
    const found = lost.get(id);
    return found ? [wordingText(found, 'told')] : [];
  };
  const wordsWarnings = (id: QuoteId): readonly string[] =>
    quoteWarnings(id).map((warning) => quoteWarning(index.quotes.get(id)?.exact ?? id, warning));
  const warnings = (id: string): readonly string[] =>
    table === 'quotes'
      ? quoteWarnings(id)
      : (behind.get(id) ?? []).flatMap(({ quotes }) => quotes.flatMap(wordsWarnings));
  const words = (id: string): readonly string[] =>
    (behind.get(id) ?? []).flatMap((claim) => quoteLines(index, claim, distrusted));
  const lacksWords = table === 'claims' && view.columns.claims?.includes('words') !== true;
  return [
    ...changes,
    { header: t('report.voices'), value: (id) => csvList(voiceLines(index, behind.get(id) ?? [], distrusted)) },
    ...(lacksWords ? [{ header: t('tableColumn.words'), value: (id: string) => csvList(words(id)) }] : []),
    ...(table !== 'relationships'
      ? [{ header: t('table.wording'), value: (id: string) => csvList(warnings(id)) }]
      : []),
  ];
}

/** What setting voices aside does to what a row is about, by its id; `undefined` where that is as before. */
function changeTeller(
  table: Exclude<TableName, 'quotes'>,
  { index, visible, view }: Omit<Given, 'unfound'>,
): (id: string) => string | undefined {
  const lens = lensOf(index, view.distrust);
  const relationships = [...visible.relationships.values()];
  switch (table) {
    case 'actors': {
      const fallen = relationships.filter(({ standing }) => standing === 'unsupported');
      const ofActor = groupBy<VisibleRelationship, string>(fallen, ({ relationship: { subject, object } }) => [
        ...new Set([subject, object]),
      ]);
      return (id) => {
        const count = ofActor.get(id)?.length ?? 0;
        return count > 0 ? t('table.relationshipsFallen', { count }) : undefined;
      };
    }
    case 'relationships': {
      const byId = new Map<string, Relationship>(relationships.map(({ id, relationship }) => [id, relationship]));
      return (id) => {
        const relationship = byId.get(id);
        return relationship && (fateText(index, lens, relationship) ?? undefined);
      };
    }
    case 'claims': {
      const byId = new Map<string, Claim>(shownClaims(relationships).map((claim) => [claim.id, claim]));
      return (id) => {
        const claim = byId.get(id);
        const found = claim && claimFate(index, lens, claim);
        return found ? `${t(`lens.claim.${found.fate}`)} ${found.text}` : undefined;
      };
    }
  }
}

/** The claims behind every row of a table, by its id; made once, since each of thousands of rows asks for its own. */
function claimsBehind(
  table: Exclude<TableName, 'actors'>,
  relationships: readonly VisibleRelationship[],
): ReadonlyMap<string, readonly Claim[]> {
  switch (table) {
    case 'relationships':
      return new Map(relationships.map(({ id, claims }) => [id, claims]));
    case 'claims':
      return groupBy<Claim, string>(shownClaims(relationships), ({ id }) => [id]);
    case 'quotes':
      return groupBy<Claim, string>(shownClaims(relationships), creditedQuotes);
  }
}

const shownClaims = (relationships: readonly VisibleRelationship[]): readonly Claim[] =>
  relationships.flatMap(({ claims }) => claims);
