import type { MouseEvent } from 'react';
import type { Audit, AuditSectionId } from '../../domain/audit/auditTypes.ts';
import type { AuditWithout } from '../../domain/audit/auditWithout.ts';
import { withoutText } from '../shared/auditReport.ts';
import { figureText } from '../shared/auditWords.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './AuditView.module.css';
import { AUDIT_GROUPS, GROUP_OF, headingId } from './sectionGroups.ts';

interface Props {
  readonly audit: Audit;
  /** What it would be with the voices set aside left out, where there are any. */
  readonly without: AuditWithout | null;
  readonly onSection: (section: AuditSectionId) => void;
}

/** The figures of all sections, each the way to its section. */
export function AuditSummary({ audit, without, onSection }: Props) {
  const follow = (event: MouseEvent, section: AuditSectionId): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The history belongs to the view.
    event.preventDefault();
    onSection(section);
  };
  return (
    <nav className={styles.summary} aria-label={t('audit.summary')}>
      {AUDIT_GROUPS.map((group) => (
        <div key={group} className={styles[group]}>
          <p className={styles.groupName} id={`audit-group-${group}`}>
            {t(`auditGroup.${group}`)}
          </p>
          <ul aria-labelledby={`audit-group-${group}`}>
            {audit.sections
              .filter(({ id }) => GROUP_OF[id] === group)
              .map((section) => {
                const { id, figure } = section;
                const otherFigure = without && withoutText(section, without);
                return (
                  <li key={id}>
                    <a className={styles.entry} href={`#${headingId(id)}`} onClick={(event) => follow(event, id)}>
                      <span className={figure.kind === 'not-made' ? styles.notMade : styles.entryFigure}>
                        {figureText(figure)}
                      </span>{' '}
                      <span>
                        {t(`auditTitle.${id}`)}{' '}
                        {otherFigure !== null && <span className={styles.without}>{otherFigure}</span>}
                      </span>
                    </a>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
