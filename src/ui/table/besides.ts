import type { NotFound } from '../../anchoring/notFound.ts';
import { creditedQuotes } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { csvList } from '../../exchange/csv.ts';
import type { TableFile } from '../../exchange/tableCsv.ts';
import type { TableName } from '../../view/tables.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph, VisibleRelationship } from '../../view/visibleGraph.ts';
import { t } from '../shared/messages/i18n.ts';
import { voiceLines } from '../shared/voiceFacts.ts';
import { wordingText } from '../shared/wordingText.ts';

interface Given {
  readonly index: DatasetIndex;
  readonly visible: VisibleGraph;
  readonly view: Pick<View, 'distrust'>;
  readonly unfound: ReadonlyMap<QuoteId, NotFound>;
}

/**
 * What a file of a table says of each row whatever columns are shown, since it is read without the panel: what is known
 * of the voices, and that a text at hand does not hold the words of a quote.
 */
export function besides(table: TableName, { index, visible, view, unfound }: Given): TableFile['besides'] {
  if (table === 'actors') return [];
  const distrusted = new Set(view.distrust);
  const behind = claimsBehind(table, [...visible.relationships.values()]);
  const lost = new Map<string, NotFound>(unfound);
  const warnings = (id: string): readonly string[] => {
    const found = lost.get(id);
    return found ? [wordingText(found, 'told')] : [];
  };
  return [
    { header: t('report.voices'), value: (id) => csvList(voiceLines(index, behind.get(id) ?? [], distrusted)) },
    ...(table === 'quotes' ? [{ header: t('table.wording'), value: (id: string) => csvList(warnings(id)) }] : []),
  ];
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
