import { useState } from 'react';
import type { AuditColumn, AuditRow, AuditSection } from '../../domain/audit/auditTypes.ts';
import type { AuditWithout } from '../../domain/audit/auditWithout.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import { rowParts, whereText } from '../shared/auditWords.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { AuditCellView } from './AuditCellView.tsx';
import styles from './AuditView.module.css';

/** So many rows are drawn at first, so that a large dataset opens at once. On paper there are always all. */
const ROWS_AT_FIRST = 200;

interface Props {
  /** What the ids of the rows name. */
  readonly index: DatasetIndex;
  readonly section: Pick<AuditSection, 'id' | 'columns'>;
  readonly rows: readonly AuditRow[];
  /** What marks the rows, where voices are set aside. */
  readonly without: AuditWithout | null;
  readonly printing: boolean;
  /** The id of its heading. */
  readonly heading: string;
}

/** Rows of a section, each with the way to its place. */
export function AuditTable({ index, section, rows, without, printing, heading }: Props) {
  const [all, setAll] = useState(false);
  const shown = all || printing ? rows : rows.slice(0, ROWS_AT_FIRST);
  const longest = rows.flat().reduce((most, cell) => (cell.kind === 'strip' ? Math.max(most, cell.length) : most), 1);
  return (
    <>
      {/* On a narrow page rows are set as blocks, which would take the table's meaning away without its roles. */}
      <table className={styles.table} role="table" aria-labelledby={heading}>
        <thead role="rowgroup">
          <tr role="row">
            {section.columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className={numeric(column) ? styles.number : undefined}>
                {t(`auditColumn.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row, at) => (
            // Rows of one audit never change places.
            <Row key={at} index={index} section={section} row={row} without={without} longest={longest} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p className={styles.more}>
          {t('audit.rowsShown', { shown: shown.length, count: rows.length })}{' '}
          <Button onClick={() => setAll(true)}>{t('audit.showAllRows', { count: rows.length })}</Button>
        </p>
      )}
    </>
  );
}

const NUMERIC: ReadonlySet<AuditColumn> = new Set<AuditColumn>([
  'carries',
  'characters',
  'claims',
  'falls',
  'firmer',
  'quoted',
  'quotes',
  'says',
]);
const numeric = (column: AuditColumn): boolean => NUMERIC.has(column);

function Row({
  index,
  section,
  row,
  without,
  longest,
}: Pick<Props, 'index' | 'section' | 'without'> & { readonly row: AuditRow; readonly longest: number }) {
  const parts = rowParts(index, section, row, without);
  const [about, ...others] = section.columns.map((column, at) => ({ column, cell: row[at], parts: parts[at] ?? [] }));
  const where = whereText(index, row[0]);
  return (
    <tr role="row">
      {about?.cell && (
        <th role="rowheader" scope="row">
          <AuditCellView cell={about.cell} parts={about.parts} longest={longest} />
          {where !== '' && <span className={styles.where}>{where}</span>}
        </th>
      )}
      {others.map(({ column, cell, parts: own }) => (
        <td key={column} role="cell" className={numeric(column) ? styles.number : undefined}>
          <span className={styles.label} aria-hidden="true">
            {t(`auditColumn.${column}`)}
          </span>
          <span className={styles.value}>{cell && <AuditCellView cell={cell} parts={own} longest={longest} />}</span>
        </td>
      ))}
    </tr>
  );
}
