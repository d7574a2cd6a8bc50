import type { MouseEvent } from 'react';
import type { Audit, AuditSectionId } from '../../domain/audit/auditTypes.ts';
import { figureText } from '../shared/auditWords.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './AuditView.module.css';
import { AUDIT_GROUPS, GROUP_OF, headingId } from './sectionGroups.ts';

interface Props {
  readonly audit: Audit;
  /** The figures with the voices set aside left out, where they are others. */
  readonly without: ReadonlyMap<AuditSectionId, string>;
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
              .map(({ id, figure }) => (
                <li key={id}>
                  <a className={styles.entry} href={`#${headingId(id)}`} onClick={(event) => follow(event, id)}>
                    <span className={figure.kind === 'not-made' ? styles.notMade : styles.entryFigure}>
                      {figureText(figure)}
                    </span>{' '}
                    <span>
                      {t(`auditTitle.${id}`)}{' '}
                      {without.has(id) && (
                        <span className={styles.without}>{t('audit.withoutAside', { figure: without.get(id) })}</span>
                      )}
                    </span>
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
