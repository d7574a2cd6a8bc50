import type { NotFound } from '../../anchoring/notFound.ts';
import { creditedQuotes } from '../../domain/claimQuotes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { csvList } from '../../exchange/csv.ts';
import type { TableFile } from '../../exchange/tableCsv.ts';
import type { TableName } from '../../view/tables.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
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
  const relationships = [...visible.relationships.values()];
  const shown = relationships.flatMap(({ claims }) => claims);
  const behind = (id: string): readonly Claim[] => {
    switch (table) {
      case 'relationships':
        return relationships.find((one) => one.id === id)?.claims ?? [];
      case 'claims':
        return shown.filter((claim) => claim.id === id);
      case 'quotes':
        return shown.filter((claim) => creditedQuotes(claim).some((quote) => quote === id));
    }
  };
  const warnings = (id: string): readonly string[] =>
    [...unfound].filter(([quote]) => quote === id).map(([, lost]) => wordingText(lost, 'told'));
  return [
    { header: t('report.voices'), value: (id) => csvList(voiceLines(index, behind(id), distrusted)) },
    ...(table === 'quotes' ? [{ header: t('table.wording'), value: (id: string) => csvList(warnings(id)) }] : []),
  ];
}
