import { useId } from 'react';
import { matterStatus, positionStands, type Matter } from '../../domain/matters.ts';
import { useIndex, useView } from '../../store/hooks.ts';
import { Chip } from '../shared/Chip.tsx';
import { t } from '../shared/messages/i18n.ts';
import { MATTER_SIGNS, positionLetter } from './matterSigns.ts';
import { PositionColumn } from './PositionColumn.tsx';
import styles from './Positions.module.css';

interface Props {
  readonly matter: Matter;
  /** Of the section’s own heading; the positions’ come one below. */
  readonly level: 3 | 4;
}

/**
 * All that is said on one matter, position beside position where there is room, in the order of the source; none is
 * called right. A position that has fallen with the voices set aside stays in its place and says so.
 */
export function Positions({ matter, level }: Props) {
  const { matters } = useIndex();
  const { distrust } = useView();
  const id = useId();
  const Heading = `h${level}` as const;
  const { positions, conflicts } = matter;
  const distrusted = new Set(distrust);
  const status = matterStatus(matter, distrusted);
  const hasFallen = positions.some((position) => !positionStands(position, distrusted));
  return (
    <section className={styles.positions} aria-labelledby={id} data-matter={matters.indexOf(matter)}>
      <header className={styles.head}>
        <Heading id={id} className={styles.title}>
          {t('matter.positions')}
        </Heading>
        <Chip tone={status === 'contested' ? 'caution' : 'plain'} title={t(`matterStatusWhy.${status}`)}>
          <span aria-hidden="true">{MATTER_SIGNS[status]}</span> {t(`matterStatus.${status}`)}
        </Chip>
        <p className={styles.note}>
          {t('matter.count', { count: positions.length })}{' '}
          {hasFallen ? t('matter.someFallen') : t(`matterStatusWhy.${status}`)}
        </p>
      </header>
      <ol className={styles.columns}>
        {positions.map((position, at) => (
          <PositionColumn
            key={position.id}
            position={position}
            letter={positionLetter(at)}
            // Each conflict is told once, at the later of the two.
            conflicts={conflicts.flatMap(({ between: [earlier, later], kind }) =>
              later === at ? [{ with: positionLetter(earlier), kind }] : [],
            )}
            level={level === 3 ? 4 : 5}
          />
        ))}
      </ol>
    </section>
  );
}
