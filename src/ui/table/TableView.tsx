import { useMemo, useState } from 'react';
import { useChange, useIndex, useLens, useView } from '../../store/hooks.ts';
import { addressOf } from '../../store/urlSync.ts';
import { allRows, hiddenThoughStandingSo } from '../../view/tableRows.ts';
import { clearFilter, resetFilters, setSort } from '../../view/transitions.ts';
import { isFiltered } from '../../view/visibleGraph.ts';
import { Button } from '../shared/Button.tsx';
import { AsOf } from '../shared/AsOf.tsx';
import { sourceCredit } from '../shared/claimWords.ts';
import { t } from '../shared/messages/i18n.ts';
import { usePrinting } from '../shared/usePrinting.ts';
import { viewLimits } from '../shared/viewLimits.ts';
import { DataTable } from './DataTable.tsx';
import { ColumnChoice, CsvButton, SortChoice, TableTabs } from './TableTools.tsx';
import { Words } from '../shared/Words.tsx';
import { SidewaysRegion } from './SidewaysRegion.tsx';
import styles from './TableView.module.css';
import { useArrangedTable } from './useArrangedTable.ts';
import { MOST_DRAWN } from './useDrawnRows.ts';
import { useIsNarrow } from './useIsNarrow.ts';

/** What the filters leave, as tables: actors, relationships, claims and quotes, each row with the way to its evidence. */
export function TableView() {
  const index = useIndex();
  const { table, sort: sorts } = useView();
  const printing = usePrinting();
  const { arranged, current } = useArrangedTable();
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const blocks = useIsNarrow(page) && !printing;
  const isLong = arranged.ids.length > MOST_DRAWN && !printing;
  const sort = sorts[table];
  const counts = t(`tableCount.${table}`, { shown: arranged.ids.length, count: allRows(index)[table] });
  const caption = sort
    ? t(sort.down ? 'table.sorted.down' : 'table.sorted.up', { counts, column: t(`tableColumn.${sort.by}`) })
    : t('table.inSourceOrder', { counts });
  return (
    <div ref={setPage} className={styles.page} data-blocks={blocks ? '' : undefined}>
      <PaperHead />
      {/* The caption says the same to whoever reads on; this, to whoever filters or sorts. */}
      <p role="status" className="visually-hidden">
        {arranged.ids.length > 0 && caption}
      </p>
      <div className={styles.tools}>
        <TableTabs />
        {blocks && <SortChoice table={table} />}
        <ColumnChoice key={table} table={table} small={blocks} />
        <CsvButton table={table} arranged={arranged} small={blocks} />
        {isLong && <p className={styles.hint}>{t('table.onlyInSight')}</p>}
        {table === 'claims' && <AlsoStandSo />}
      </div>
      {arranged.ids.length === 0 ? (
        <Nothing />
      ) : (
        <SidewaysRegion
          // Another table is read from its beginning.
          key={table}
          region={region}
          setRegion={setRegion}
          label={t('table.region', { table: t(`table.name.${table}`) })}
          scrolls={!blocks}
        >
          <DataTable
            table={table}
            arranged={arranged}
            caption={caption}
            current={current}
            blocks={blocks}
            printing={printing}
            isLong={isLong}
            scroller={blocks ? page : region}
          />
        </SidewaysRegion>
      )}
    </div>
  );
}

/** That the filter by standing hides claims which by themselves stand as asked, and the way to them; mostly nothing. */
function AlsoStandSo() {
  const index = useIndex();
  const view = useView();
  const lens = useLens();
  const change = useChange();
  const count = useMemo(() => hiddenThoughStandingSo(index, lens, view), [index, lens, view]);
  if (count === 0) return null;
  return (
    <p className={styles.hint}>
      {t('table.standSo', { count })}{' '}
      <Button
        onClick={() => {
          // The button goes with what it takes away; whoever pressed it by key goes on from the main part.
          document.getElementById('main')?.focus();
          change((now) => setSort(clearFilter(now, 'standing'), 'claims', { by: 'standing', down: false }));
        }}
      >
        {t('table.showByStanding')}
      </Button>
    </p>
  );
}

/** What paper needs besides: of which dataset, as of when, and what is left out. */
function PaperHead() {
  const index = useIndex();
  const view = useView();
  const { dataset } = index;
  return (
    <header className={styles.paperHead}>
      <p className={styles.title}>
        <Words>{dataset.title}</Words>
      </p>
      <AsOf setting="full" />
      {viewLimits(index, view).map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
      {dataset.sources.map((source) => (
        <p key={source.id}>{t('told.source', { credit: sourceCredit(source), url: source.url })}</p>
      ))}
      <p dir="ltr">{new URL(addressOf(view, window.location), window.location.href).href}</p>
    </header>
  );
}

/** Says that nothing is left, and offers the way back. */
function Nothing() {
  const view = useView();
  const change = useChange();
  const filtered = isFiltered(view);
  return (
    <div className={styles.nothing}>
      <p role="status">{t(filtered ? 'table.nothing' : 'table.nothingAtAll')}</p>
      {filtered && (
        <Button
          variant="primary"
          onClick={() => {
            // The button goes with what it takes away; whoever pressed it by key goes on from the main part.
            document.getElementById('main')?.focus();
            change(resetFilters);
          }}
        >
          {t('graph.showAll')}
        </Button>
      )}
    </div>
  );
}
