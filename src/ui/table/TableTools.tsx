import { ArrowDownUp, Columns3, Download } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useChange, useIndex, useUnfound, useView, useVisible } from '../../store/hooks.ts';
import { tableCsv } from '../../exchange/tableCsv.ts';
import { partName } from '../../exchange/partName.ts';
import { isPart } from '../../exchange/viewDataset.ts';
import { addressOf } from '../../store/urlSync.ts';
import { setColumns, setSort, setTable } from '../../view/transitions.ts';
import { choosableColumns, DEFAULT_COLUMNS, shownColumns, TABLES, type TableName } from '../../view/tables.ts';
import { viewOfThing, type View } from '../../view/view.ts';
import { Button } from '../shared/Button.tsx';
import { asOfWords } from '../shared/claimWords.ts';
import { t } from '../shared/messages/i18n.ts';
import { saveFile } from '../shared/saveFile.ts';
import { viewLimits } from '../shared/viewLimits.ts';
import { besides } from './besides.ts';
import type { ArrangedTable } from './columns.ts';
import styles from './TableTools.module.css';

/** Which table is shown. */
export function TableTabs() {
  const { table: shown } = useView();
  const change = useChange();
  return (
    <nav className={styles.tabs} aria-label={t('table.which')}>
      {TABLES.map((table) => (
        <button
          key={table}
          type="button"
          className={styles.tab}
          aria-current={table === shown ? 'true' : undefined}
          onClick={() => change((view) => setTable(view, table))}
        >
          {t(`table.name.${table}`)}
        </button>
      ))}
    </nav>
  );
}

/** Sorts where there is no room for heads of columns. */
export function SortChoice({ table }: { readonly table: TableName }) {
  const id = useId();
  const { sort: sorts, columns } = useView();
  const change = useChange();
  const sort = sorts[table];
  const shown = shownColumns(table, columns);
  return (
    <div className={styles.sortChoice}>
      <label htmlFor={id}>{t('table.sortBy')}</label>
      <select
        id={id}
        className={styles.select}
        value={sort?.by ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const by = shown.find((column) => column === value);
          change((view) => setSort(view, table, by === undefined ? null : { by, down: sort?.down ?? false }));
        }}
      >
        <option value="">{t('table.sourceOrder')}</option>
        {/* What it is sorted by is told also where its column is not shown. */}
        {[...new Set([...shown, ...(sort ? [sort.by] : [])])].map((column) => (
          <option key={column} value={column}>
            {t(`tableColumn.${column}`)}
          </option>
        ))}
      </select>
      {sort && (
        <Button
          label={t('table.turnRound')}
          pressed={sort.down}
          onClick={() => change((view) => setSort(view, table, { by: sort.by, down: !sort.down }))}
        >
          <ArrowDownUp size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}

/** Opens the choice of columns, and closes it at Escape. */
export function ColumnChoice({ table, small }: { readonly table: TableName; readonly small: boolean }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { columns } = useView();
  const change = useChange();
  const chosen = columns[table] ?? DEFAULT_COLUMNS[table];
  return (
    <div
      className={styles.columns}
      onKeyDown={(event) => {
        if (!open || event.key !== 'Escape') return;
        // Elsewhere Escape lets go of the selection.
        event.stopPropagation();
        setOpen(false);
        opener.current?.focus();
      }}
    >
      <button
        ref={opener}
        type="button"
        className={styles.opener}
        aria-label={t('table.columns')}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Columns3 size={16} aria-hidden="true" />
        {!small && t('table.columns')}
      </button>
      {open && (
        <fieldset id={id} className={styles.choices}>
          <legend className="visually-hidden">{t('table.columns')}</legend>
          {choosableColumns(table).map((column) => (
            <label key={column} className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  change((view) =>
                    setColumns(view, table, checked ? [...chosen, column] : chosen.filter((other) => other !== column)),
                  )
                }
              />
              {t(`tableColumn.${column}`)}
            </label>
          ))}
          <Button
            variant="quiet"
            idle={columns[table] === undefined}
            onClick={() => change((view) => setColumns(view, table, null))}
          >
            {t('table.usualColumns')}
          </Button>
        </fieldset>
      )}
    </div>
  );
}

/** Takes the table along as it is seen: its rows, columns and order. */
export function CsvButton({
  table,
  arranged,
  small,
}: {
  readonly table: TableName;
  readonly arranged: ArrangedTable;
  /** Whether there is room for its sign alone. */
  readonly small: boolean;
}) {
  const index = useIndex();
  const view = useView();
  const visible = useVisible();
  const unfound = useUnfound();
  const { dataset } = index;
  const save = (): void => {
    const address = (of: View): string =>
      new URL(addressOf(of, window.location), window.location.href).href.replace(/#.*$/, '');
    const content = tableCsv({
      columns: arranged.columns.map(({ name, value }) => ({ header: t(`tableColumn.${name}`), value })),
      besides: besides(table, { index, visible, view, unfound }),
      ids: arranged.ids,
      linkOf: (select) => address(viewOfThing(view, select)),
      asOf: asOfWords(dataset.asOf),
      limits: viewLimits(index, view),
      url: address(view),
      words: {
        id: t('table.id'),
        link: t('table.link'),
        asOf: t('table.asOf'),
        limits: t('table.limits'),
        view: t('table.view'),
      },
    });
    saveFile(
      new Blob([content], { type: 'text/csv;charset=utf-8' }),
      `${partName(dataset.id, [table, ...(isPart(view) ? ['view'] : [])])}.csv`,
    );
  };
  return (
    <Button onClick={save} {...(small ? { label: t('table.csv') } : {})}>
      <Download size={16} aria-hidden="true" />
      {!small && t('table.csv')}
    </Button>
  );
}
