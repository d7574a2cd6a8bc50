import type { AuditCell } from '../../domain/audit/auditTypes.ts';
import { useView } from '../../store/hooks.ts';
import type { CellPart } from '../shared/auditWords.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import styles from './AuditView.module.css';
import { ParagraphStrip } from './Strips.tsx';

interface Props {
  readonly cell: AuditCell;
  readonly parts: readonly CellPart[];
  /** Of all strips in the section, in UTF-16 code units. */
  readonly longest: number;
}

/** What a cell names, each leading to its place. */
export function AuditCellView({ cell, parts, longest }: Props) {
  const { select } = useView();
  return (
    <>
      {parts.map(({ text, id, after, mark, language }, at) => (
        // Parts of one cell never change places.
        <span key={at} className={styles.part}>
          {id === undefined ? (
            <span lang={language} dir={language === undefined ? undefined : 'auto'}>
              {text}
            </span>
          ) : (
            <ThingLink id={id} className={styles.place} current={select === id}>
              <span lang={language} dir={language === undefined ? undefined : 'auto'}>
                {text}
              </span>
            </ThingLink>
          )}
          {after !== undefined && <span className={styles.after}> {after}</span>}
          {mark !== undefined && <span className={styles.mark}> {mark}</span>}
        </span>
      ))}
      {cell.kind === 'strip' && <ParagraphStrip length={cell.length} spans={cell.spans} longest={longest} />}
    </>
  );
}
