import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useChange, useView } from '../../store/hooks.ts';
import { nextSort, setSort } from '../../view/transitions.ts';
import type { ColumnName, TableName } from '../../view/tables.ts';
import { t } from '../shared/messages/i18n.ts';
import { columnWidth, NUMERIC, type ArrangedTable } from './columns.ts';
import styles from './TableView.module.css';
import { useDrawnRows } from './useDrawnRows.ts';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

interface Props {
  readonly table: TableName;
  readonly arranged: ArrangedTable;
  readonly caption: string;
  /** Id of the row of what is selected. */
  readonly current: string | null;
  /** Whether rows are set as blocks, one below the other, each cell with the name of its column. */
  readonly blocks: boolean;
  /** Whether it is on its way to paper, which nobody sorts. */
  readonly printing: boolean;
  /** Whether rows out of sight are left out. */
  readonly isLong: boolean;
  readonly scroller: HTMLElement | null;
}

/** Height of the head of a table, which stays in sight, in CSS pixels; the style sheet keeps room for as much. */
const HEAD = 44;

/** A table with every row as a row, wherever it is drawn: its place and their number are told where some are left out. */
export function DataTable({ table, arranged, caption, current, blocks, printing, isLong, scroller }: Props) {
  const { ids, columns } = arranged;
  const widths = columns.reduce((sum, { name }) => sum + columnWidth(name), 0);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const kept = [focused, current].map((id) => (id === null ? -1 : ids.indexOf(id))).filter((at) => at >= 0);
  const drawn = useDrawnRows({ ids, isLong, scroller, body, covered: blocks ? 0 : HEAD, kept });

  // The row of what is selected, here or elsewhere, comes into sight; what was being read stays where it is.
  const cameIntoSight = useRef<TableName | null>(null);
  const bringIntoSight = useEffectEvent(() => {
    const at = current === null ? -1 : ids.indexOf(current);
    if (!body || !scroller) return;
    const isFirst = cameIntoSight.current !== table;
    cameIntoSight.current = table;
    if (current === null || at < 0) return;
    const row = body.querySelector(`[data-row="${CSS.escape(current)}"]`);
    if (isLong) drawn.scrollTo(at);
    else if (row) scrollIntoSight(row, isFirst ? 'center' : 'nearest');
  });
  useEffect(() => bringIntoSight(), [table, current, body, scroller]);

  return (
    <table
      // Rows that are set as blocks would lose the table's meaning without its roles.
      role="table"
      className={styles.table}
      // No narrower than its columns are readable at; paper takes them in proportion.
      style={{ minInlineSize: blocks ? undefined : `${widths}rem` }}
      aria-rowcount={isLong ? ids.length + 1 : undefined}
    >
      <caption className={styles.caption}>
        <span className={styles.inPlace}>{caption}</span>
      </caption>
      <colgroup>
        {columns.map(({ name }) => (
          <col key={name} style={{ inlineSize: `${(100 * columnWidth(name)) / widths}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={isLong ? 1 : undefined}>
          {columns.map(({ name }) => (
            <ColumnHead key={name} table={table} name={name} plain={blocks || printing} />
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        ref={setBody}
        onFocus={({ target }) => setFocused(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null)}
        onBlur={() => setFocused(null)}
      >
        {drawn.rows.flatMap(({ at, gap }) => [
          gap > 0 && <Gap key={`gap-${at}`} height={gap} columns={columns.length} />,
          <Row
            key={ids[at]}
            arranged={arranged}
            at={at}
            current={current}
            isLong={isLong}
            {...(drawn.measure ? { measure: drawn.measure } : {})}
          />,
        ])}
        {drawn.rest > 0 && <Gap height={drawn.rest} columns={columns.length} />}
      </tbody>
    </table>
  );
}

/** The head of a column, which sorts by it; plain where something else does. */
function ColumnHead({
  table,
  name,
  plain,
}: {
  readonly table: TableName;
  readonly name: ColumnName;
  readonly plain: boolean;
}) {
  const sort = useView().sort[table];
  const change = useChange();
  const direction = sort?.by !== name ? 'none' : sort.down ? 'descending' : 'ascending';
  const Sign = { none: ChevronsUpDown, ascending: ArrowUp, descending: ArrowDown }[direction];
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={direction === 'none' ? undefined : direction}
      data-number={NUMERIC.has(name) ? '' : undefined}
    >
      {plain ? (
        t(`tableColumn.${name}`)
      ) : (
        <button
          type="button"
          className={styles.sort}
          onClick={() => change((view) => setSort(view, table, nextSort(view.sort[table], name)))}
        >
          {t(`tableColumn.${name}`)}
          <Sign size={14} aria-hidden="true" />
        </button>
      )}
    </th>
  );
}

function Row({
  arranged: { ids, columns, isFallen },
  at,
  current,
  isLong,
  measure,
}: {
  readonly arranged: ArrangedTable;
  readonly at: number;
  readonly current: string | null;
  readonly isLong: boolean;
  readonly measure?: (row: HTMLElement | null) => void;
}) {
  const [first, ...others] = columns;
  return (
    <tr
      role="row"
      ref={measure}
      className={ids[at] === current ? styles.current : undefined}
      data-row={ids[at]}
      data-index={at}
      data-fallen={isFallen(at) ? '' : undefined}
      // The head is the first row.
      aria-rowindex={isLong ? at + 2 : undefined}
    >
      {first && (
        <th role="rowheader" scope="row">
          {first.cell(at)}
        </th>
      )}
      {others.map(({ name, cell }) => (
        <Cell key={name} name={name}>
          {cell(at)}
        </Cell>
      ))}
    </tr>
  );
}

const Cell = ({ name, children }: { readonly name: ColumnName; readonly children: ReactNode }) => (
  <td role="cell" data-number={NUMERIC.has(name) ? '' : undefined}>
    <span className={styles.label} aria-hidden="true">
      {t(`tableColumn.${name}`)}
    </span>
    <span className={styles.value}>
      {/* Words from a dataset may run the other way than the page. */}
      {typeof children === 'string' && children !== '' ? <bdi>{children}</bdi> : children}
    </span>
  </td>
);

/** The room of rows that are not drawn. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden="true" className={styles.gap}>
    <td colSpan={columns} style={{ blockSize: height }} />
  </tr>
);
