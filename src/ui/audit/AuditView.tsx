import { Download, Printer } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { auditOf } from '../../domain/audit.ts';
import type { Audit, TextAtHand, ThingId } from '../../domain/audit/auditTypes.ts';
import { auditWithout, type AuditWithout } from '../../domain/audit/auditWithout.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { SourceId } from '../../domain/ids.ts';
import { auditCsv } from '../../exchange/auditCsv.ts';
import { auditMarkdown } from '../../exchange/auditMarkdown.ts';
import { useAppState, useIndex, useView } from '../../store/hooks.ts';
import { textAtHand } from '../../exchange/textAtHand.ts';
import { encodeView } from '../../view/urlCodec.ts';
import { defaultView } from '../../view/view.ts';
import { AsOf } from '../shared/AsOf.tsx';
import { auditReport, auditStatements } from '../shared/auditReport.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { saveFile } from '../shared/saveFile.ts';
import { AuditSectionView } from './AuditSectionView.tsx';
import { AuditSummary } from './AuditSummary.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './AuditView.module.css';
import { headingId } from './sectionGroups.ts';
import { usePrinting } from '../shared/usePrinting.ts';
import { scrollIntoSight } from '../shared/scrollIntoSight.ts';

const TITLE = 'audit-title';

/** What an editor would look at before publishing: figures, then every row with the way to its evidence. */
export function AuditView() {
  const index = useIndex();
  const view = useView();
  // The page of a large dataset takes a moment; setting voices aside does not wait for it.
  const distrust = useDeferredValue(view.distrust);
  const printing = usePrinting();
  const page = useRef<HTMLElement>(null);
  const texts = useTexts(index);
  const audit = useMemo(() => auditOf(index, texts), [index, texts]);
  const without = useMemo(() => auditWithout(index, audit, texts, distrust), [audit, index, distrust, texts]);
  const goTo = (id: string): void => {
    const heading = page.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (!heading) return;
    heading.focus({ preventScroll: true });
    scrollIntoSight(heading);
  };
  useEffect(() => {
    // A figure opened in a tab of its own leads to its section there.
    const { hash } = window.location;
    if (!hash.startsWith('#audit-')) return;
    const section = page.current?.querySelector(`#${CSS.escape(hash.slice(1))}`);
    if (section) scrollIntoSight(section);
  }, []);

  return (
    <article className={styles.page} ref={page} aria-labelledby={TITLE}>
      <header className={styles.head}>
        <h2 id={TITLE} className={styles.title} tabIndex={-1}>
          {t('audit.title')}
        </h2>
        <p className={styles.dataset}>
          <Words>{index.dataset.title}</Words>
        </p>
        <AsOf setting="full" />
        {auditStatements(index, audit, distrust).map((statement) => (
          <p key={statement}>{statement}</p>
        ))}
        <Exports index={index} audit={audit} without={without} />
      </header>
      <AuditSummary audit={audit} without={without} onSection={(id) => goTo(headingId(id))} />
      {audit.sections.map((section) => (
        <AuditSectionView
          key={section.id}
          section={section}
          without={without}
          printing={printing}
          onSummary={() => goTo(TITLE)}
        />
      ))}
    </article>
  );
}

function Exports({
  index,
  audit,
  without,
}: {
  readonly index: DatasetIndex;
  readonly audit: Audit;
  readonly without: AuditWithout | null;
}) {
  const { id: dataset } = index.dataset;
  const addressOf = (select: ThingId): string => {
    const view = encodeView({ ...defaultView(dataset), distrust: without?.aside ?? [], select });
    return new URL(`?${view}`, window.location.href).href;
  };
  const report = () => auditReport(index, audit, addressOf, without);
  const save = (ending: string, type: string, text: string): void =>
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `${dataset}-audit.${ending}`);
  return (
    <div className={styles.actions} role="group" aria-label={t('audit.actions')}>
      <Button onClick={() => save('md', 'text/markdown', auditMarkdown(report()))}>
        <Download size={16} aria-hidden="true" />
        {t('audit.downloadMarkdown')}
      </Button>
      <Button onClick={() => save('csv', 'text/csv', auditCsv(report()))}>
        <Download size={16} aria-hidden="true" />
        {t('audit.downloadCsv')}
      </Button>
      <Button onClick={() => window.print()}>
        <Printer size={16} aria-hidden="true" />
        {t('audit.print')}
      </Button>
    </div>
  );
}

/** The texts a person gave the reader, as the audit needs them. They stay on this machine. */
function useTexts(index: DatasetIndex): ReadonlyMap<SourceId, TextAtHand> {
  const readings = useAppState((state) => state.readings);
  return useMemo(
    () =>
      new Map(
        [...readings].flatMap(([id, reading]) => {
          const source = index.sources.get(id);
          return source ? [[id, textAtHand(index.dataset, source, reading)] as const] : [];
        }),
      ),
    [index, readings],
  );
}
