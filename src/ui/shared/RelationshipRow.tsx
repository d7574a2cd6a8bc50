import { memo } from 'react';
import type { VoiceId } from '../../domain/ids.ts';
import type { Relationship } from '../../domain/relationships.ts';
import { toldBy, type Standing } from '../../domain/standing.ts';
import { isInTension } from '../../domain/matterStatus.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { lensOf } from '../../view/lens.ts';
import { LineSample } from './LineSample.tsx';
import { claimsLeft } from './claimsLeft.ts';
import { t } from './messages/i18n.ts';
import { RelationshipSentence } from './RelationshipSentence.tsx';
import { standingWords } from './standingWords.ts';
import { ThingLink } from './ThingLink.tsx';
import { Term } from './Words.tsx';
import styles from './RelationshipRow.module.css';

const NOBODY: ReadonlySet<VoiceId> = new Set();

interface Props {
  readonly relationship: Relationship;
  readonly standing: Standing;
  readonly current?: boolean;
  /** How many of its claims stand and are left by the filters; without it, how many stand. */
  readonly left?: number | undefined;
}

interface LineProps extends Omit<Props, 'current'> {
  /** Left out under a heading that names it. */
  readonly withCategory?: boolean;
}

/** A relationship in a list that leads to it. Lists of them are long, and a step changes only some. */
export const RelationshipRow = memo(function RelationshipRow({ relationship, standing, current = false, left }: Props) {
  return (
    <ThingLink id={relationship.id} className={styles.row} current={current}>
      <RelationshipLine relationship={relationship} standing={standing} left={left} />
    </ThingLink>
  );
});

/**
 * A relationship in short: its line as drawn, its actors, what is said of them, and how well it stands. With voices set
 * aside, only what stands lends its words, and what the relationship was is said beside what it is.
 */
export function RelationshipLine({ relationship, standing, withCategory = true, left }: LineProps) {
  const index = useIndex();
  const { id, category, claims } = relationship;
  const effect = useAppState(({ view: { distrust } }) => lensOf(index, distrust).effect.touched.get(id));
  const distrusted = useAppState(({ view: { distrust } }) =>
    effect === undefined ? NOBODY : lensOf(index, distrust).distrusted,
  );
  const fallen = effect?.fallenClaims ?? 0;
  const inTension = useAppState(
    ({ view: { distrust } }) =>
      standing !== 'contested' && isInTension(claims, index.claims, lensOf(index, distrust).distrusted),
  );
  return (
    <span className={styles.line}>
      <LineSample standing={standing} category={category} />
      <span>
        <span className={styles.actors}>
          <RelationshipSentence relationship={relationship} claims={toldBy(claims, distrusted)} />
        </span>
        <span className={styles.about}>
          {withCategory && (
            <>
              <Term kind="category" id={category} /> ·{' '}
            </>
          )}
          {standingWords(index, standing, claims, distrusted)}
          {effect &&
            effect.before !== standing &&
            ` (${t('lens.before', { standing: standingWords(index, effect.before, claims) })})`}{' '}
          · {claimsLeft({ count: claims.length, left: left ?? claims.length - fallen, fallen }).join(', ')}
          {inTension && ` · ${t('matter.tension')}`}
        </span>
      </span>
    </span>
  );
}
