import { memo } from 'react';
import type { Relationship } from '../../domain/relationships.ts';
import type { Standing } from '../../domain/standing.ts';
import { isInTension } from '../../domain/matterStatus.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { lensOf } from '../../view/lens.ts';
import { LineSample } from './LineSample.tsx';
import { t } from './messages/i18n.ts';
import { RelationshipSentence } from './RelationshipSentence.tsx';
import { ThingLink } from './ThingLink.tsx';
import { Term } from './Words.tsx';
import styles from './RelationshipRow.module.css';

interface Props {
  readonly relationship: Relationship;
  readonly standing: Standing;
  readonly current?: boolean;
  /** How well it stood before voices were set aside, where that is worth telling. */
  readonly before?: Standing | undefined;
}

/** A relationship in a list that leads to it. Lists of them are long, and a step changes only some. */
export const RelationshipRow = memo(function RelationshipRow({
  relationship,
  standing,
  before,
  current = false,
}: Props) {
  return (
    <ThingLink id={relationship.id} className={styles.row} current={current}>
      <RelationshipLine relationship={relationship} standing={standing} before={before} />
    </ThingLink>
  );
});

/** A relationship in short: its line as drawn, its actors, what is said of them, and how well it stands. */
export function RelationshipLine({ relationship, standing, before }: Props) {
  const index = useIndex();
  const { category, claims } = relationship;
  const inTension = useAppState(
    ({ view: { distrust } }) =>
      standing !== 'contested' && isInTension(claims, index.claims, lensOf(index, distrust).distrusted),
  );
  return (
    <span className={styles.line}>
      <LineSample standing={standing} category={category} />
      <span>
        <span className={styles.actors}>
          <RelationshipSentence relationship={relationship} claims={claims} />
        </span>
        <span className={styles.about}>
          <Term kind="category" id={category} /> · {t(`standing.${standing}`)}
          {before !== undefined && ` (${t('lens.before', { standing: t(`standing.${before}`) })})`} ·{' '}
          {t('evidence.claims', { count: claims.length })}
          {inTension && ` · ${t('matter.tension')}`}
        </span>
      </span>
    </span>
  );
}
