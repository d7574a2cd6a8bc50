import { useState } from 'react';
import type { AuditColumn, AuditRow, AuditSection } from '../../domain/audit/auditTypes.ts';
import { useIndex } from '../../store/hooks.ts';
import { notCheckedText } from '../shared/auditReport.ts';
import { figureText, whereText } from '../shared/auditWords.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useSetPanel } from '../shared/useSetPanel.ts';
import { AuditCellView } from './AuditCellView.tsx';
import styles from './AuditView.module.css';
import { headingId } from './sectionGroups.ts';
import { SourceStrip } from './Strips.tsx';

/** So many rows are drawn at first, so that a large dataset opens at once. On paper there are always all. */
const ROWS_AT_FIRST = 200;

interface Props {
  readonly section: AuditSection;
  /** The figure with the voices set aside left out, where it is another. */
  readonly without: string | null;
  readonly printing: boolean;
  readonly onSummary: () => void;
}

/** One section: what it counts, why to look, and every row with the way to its place. */
export function AuditSectionView({ section, without, printing, onSummary }: Props) {
  const index = useIndex();
  const [all, setAll] = useState(false);
  const { id, columns, rows, figure } = section;
  const notChecked = notCheckedText(index, section);
  const shown = all || printing ? rows : rows.slice(0, ROWS_AT_FIRST);
  const longest = rows.flat().reduce((most, cell) => (cell.kind === 'strip' ? Math.max(most, cell.length) : most), 1);
  const heading = headingId(id);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading} tabIndex={-1}>
        {t(`auditTitle.${id}`)}: <span className={styles.figure}>{figureText(figure)}</span>
      </h3>
      {without !== null && <p className={styles.without}>{t('audit.withoutAside', { figure: without })}</p>}
      <p className={styles.why}>{t(`auditWhy.${id}`)}</p>
      {notChecked !== '' && <NotChecked text={notChecked} />}
      {id === 'paragraphs' &&
        index.dataset.sources.map((source) => <SourceStrip key={source.id} index={index} source={source.id} />)}
      {rows.length === 0 && notChecked === '' && <p>{t('audit.nothingFound')}</p>}
      {rows.length > 0 && (
        // On a narrow page rows are set as blocks, which would take the table's meaning away without its roles.
        <table className={styles.table} role="table" aria-labelledby={heading}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((column) => (
                <th
                  key={column}
                  role="columnheader"
                  scope="col"
                  className={numeric(column) ? styles.number : undefined}
                >
                  {t(`auditColumn.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row, at) => (
              // Rows of one audit never change places.
              <Row key={at} row={row} columns={columns} longest={longest} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < rows.length && (
        <p className={styles.more}>
          {t('audit.rowsShown', { shown: shown.length, count: rows.length })}{' '}
          <Button onClick={() => setAll(true)}>{t('audit.showAllRows', { count: rows.length })}</Button>
        </p>
      )}
      <p className={styles.toSummary}>
        <button type="button" onClick={onSummary}>
          {t('audit.toSummary')}
        </button>
      </p>
    </section>
  );
}

/** What could not be checked, and the way to check it. */
function NotChecked({ text }: { readonly text: string }) {
  const setPanel = useSetPanel();
  return (
    <div className={styles.notChecked}>
      <p>{text}</p>
      <Button onClick={() => setPanel('reader', true)}>{t('audit.loadText')}</Button>
    </div>
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
  row,
  columns,
  longest,
}: {
  readonly row: AuditRow;
  readonly columns: AuditSection['columns'];
  readonly longest: number;
}) {
  const index = useIndex();
  const [about, ...others] = columns.map((column, at) => ({ column, cell: row[at] }));
  const where = whereText(index, row[0]);
  return (
    <tr role="row">
      {about?.cell && (
        <th role="rowheader" scope="row">
          <AuditCellView cell={about.cell} column={about.column} longest={longest} />
          {where !== '' && <span className={styles.where}>{where}</span>}
        </th>
      )}
      {others.map(({ column, cell }) => (
        <td key={column} role="cell" className={numeric(column) ? styles.number : undefined}>
          <span className={styles.label} aria-hidden="true">
            {t(`auditColumn.${column}`)}
          </span>
          <span className={styles.value}>
            {cell && <AuditCellView cell={cell} column={column} longest={longest} />}
          </span>
        </td>
      ))}
    </tr>
  );
}
