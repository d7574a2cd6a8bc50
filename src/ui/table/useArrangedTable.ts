import { useMemo } from 'react';
import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import { useIndex, useLens, useSourcing, useView, useVisible } from '../../store/hooks.ts';
import { actorRows, claimRows, quoteRows, relationshipRows, type TableSource } from '../../view/tableRows.ts';
import { shownColumns, type TableName } from '../../view/tables.ts';
import type { View } from '../../view/view.ts';
import { actorColumns } from './actorColumns.tsx';
import { claimColumns } from './claimColumns.tsx';
import { arrange, type ArrangedTable } from './columns.ts';
import { quoteColumns } from './quoteColumns.tsx';
import { relationshipColumns } from './relationshipColumns.tsx';

/** The table of the present view, from the very things the picture is drawn from. */
export function useArrangedTable(): { readonly arranged: ArrangedTable; readonly current: string | null } {
  const index = useIndex();
  const visible = useVisible();
  const sourcing = useSourcing();
  const lens = useLens();
  const { table, sort, columns, select } = useView();
  const current = currentRow(index, table, select);
  const source = useMemo(() => ({ index, visible, sourcing, lens }), [index, visible, sourcing, lens]);
  const arranged = useMemo(
    () => arrangedTable(source, { table, sort, columns }, current),
    [source, table, sort, columns, current],
  );
  return { arranged, current };
}

/** The row of what is selected: its own, or in a table of relationships that of the claim selected. */
export function currentRow(index: DatasetIndex, table: TableName, select: string | null): string | null {
  const thing = select === null ? undefined : findThing(index, select);
  return table === 'relationships' && thing?.kind === 'claim' ? thing.relationship.id : select;
}

/** A table under a view, in its order and with its columns. */
export function arrangedTable(
  source: TableSource,
  { table, sort, columns }: Pick<View, 'table' | 'sort' | 'columns'>,
  current: string | null,
): ArrangedTable {
  const shown = shownColumns(table, columns);
  const by = sort[table];
  const isCurrent = (id: string): boolean => id === current;
  switch (table) {
    case 'actors':
      return arrange(actorRows(source), actorColumns(source, isCurrent), shown, by, () => false);
    case 'relationships':
      return arrange(
        relationshipRows(source),
        relationshipColumns(source, isCurrent),
        shown,
        by,
        ({ effect }) => effect?.change === 'fallen',
      );
    case 'claims':
      return arrange(claimRows(source), claimColumns(source, isCurrent), shown, by, ({ fallen }) => fallen);
    case 'quotes':
      return arrange(quoteRows(source), quoteColumns(source, isCurrent), shown, by, ({ fallen }) => fallen);
  }
}
