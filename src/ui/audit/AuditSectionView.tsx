import type { AuditSection } from '../../domain/audit/auditTypes.ts';
import type { AuditWithout } from '../../domain/audit/auditWithout.ts';
import { useIndex } from '../../store/hooks.ts';
import { notCheckedText, withoutText } from '../shared/auditReport.ts';
import { figureText } from '../shared/auditWords.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useSetPanel } from '../shared/useSetPanel.ts';
import { AuditTable } from './AuditTable.tsx';
import styles from './AuditView.module.css';
import { headingId } from './sectionGroups.ts';
import { SourceStrip } from './Strips.tsx';

interface Props {
  readonly section: AuditSection;
  /** What it would be with the voices set aside left out, where there are any. */
  readonly without: AuditWithout | null;
  readonly printing: boolean;
  readonly onSummary: () => void;
}

/** One section: what it counts, why to look, every row with the way to its place, and those the voices set aside add. */
export function AuditSectionView({ section, without, printing, onSummary }: Props) {
  const index = useIndex();
  const { id, rows, figure } = section;
  const notChecked = notCheckedText(index, section);
  const otherFigure = without && withoutText(section, without);
  const added = without?.sections.get(id)?.added ?? [];
  const heading = headingId(id);
  const addedHeading = `${heading}-added`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.heading} tabIndex={-1}>
        {t(`auditTitle.${id}`)}: <span className={styles.figure}>{figureText(figure)}</span>
      </h3>
      {otherFigure !== null && <p className={styles.without}>{otherFigure}</p>}
      <p className={styles.why}>{t(`auditWhy.${id}`)}</p>
      {notChecked !== '' && <NotChecked text={notChecked} />}
      {id === 'paragraphs' &&
        index.dataset.sources.map((source) => <SourceStrip key={source.id} index={index} source={source.id} />)}
      {rows.length === 0 && notChecked === '' && <p>{t('audit.nothingFound')}</p>}
      {rows.length > 0 && (
        <AuditTable
          index={index}
          section={section}
          rows={rows}
          without={without}
          printing={printing}
          heading={heading}
        />
      )}
      {without && added.length > 0 && (
        <>
          <h4 id={addedHeading} className={styles.addedHeading}>
            {t('audit.added')}
          </h4>
          <AuditTable
            index={without.index}
            section={section}
            rows={added}
            without={null}
            printing={printing}
            heading={`${heading} ${addedHeading}`}
          />
        </>
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
