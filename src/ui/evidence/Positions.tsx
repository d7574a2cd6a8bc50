import { Columns3 } from 'lucide-react';
import { useId } from 'react';
import { matterStatus, positionStands, seenFrom } from '../../domain/matterStatus.ts';
import type { Matter } from '../../domain/matters.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { useChange, useIndex, useViewKey } from '../../store/hooks.ts';
import { setEvidenceWidth } from '../../view/transitions.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { t } from '../shared/messages/i18n.ts';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { MATTER_SIGNS, positionLetter } from './matterSigns.ts';
import { PositionColumn } from './PositionColumn.tsx';
import { PositionsInShort } from './PositionsInShort.tsx';
import styles from './Positions.module.css';
import { focusInSight } from '../shared/scrollIntoSight.ts';

interface Props {
  readonly matter: Matter;
  /** The claims it is looked at from. */
  readonly from: readonly ClaimId[];
  /** Of the section’s own heading; the positions’ come one below. */
  readonly level: 3 | 4;
}

/**
 * All that is said on one matter, position beside position where there is room, those it is looked at from first, then in
 * the order of the source; none is called right. A position that has fallen with the voices set aside stays in its place and says so.
 */
export function Positions({ matter, from, level }: Props) {
  const { matters } = useIndex();
  const id = useId();
  const Heading = `h${level}` as const;
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  const isWide = useViewKey('evidenceWidth') === 'wide';
  const narrow = useNarrow();
  const change = useChange();
  const seen = seenFrom(matter, new Set(from));
  const { positions, core } = seen;
  const isInOrder = positions.every((position, at) => position === matter.positions[at]);
  const distrusted = new Set(distrust);
  const status = matterStatus({ claims: positions.slice(0, core).flatMap(({ claims }) => claims) }, distrusted);
  const hasFallen = positions.slice(0, core).some((position) => !positionStands(position, distrusted));
  const inShort = (
    <PositionsInShort
      positions={positions.slice(0, core)}
      onGo={(at) => {
        const column = document.getElementById(`${id}${positionLetter(at)}`);
        if (column) focusInSight(column);
      }}
    />
  );
  // On a small screen what is said, and in which words, comes before what explains it.
  const note = (
    <p className={styles.note}>
      {t(isInOrder ? 'matter.count' : 'matter.countFrom', { count: core })}{' '}
      {hasFallen ? t('matter.someFallen') : t(`matterStatusWhy.${status}`)}
    </p>
  );
  return (
    <section className={styles.positions} aria-labelledby={id} data-matter={matters.indexOf(matter)}>
      <header className={styles.head}>
        <Heading id={id} className={styles.title}>
          {t('matter.positions')}
        </Heading>
        <Chip tone={status === 'contested' ? 'caution' : 'plain'} title={t(`matterStatusWhy.${status}`)}>
          <span aria-hidden="true">{MATTER_SIGNS[status]}</span> {t(`matterStatus.${status}`)}
        </Chip>
        {narrow ? inShort : note}
        <div className={styles.sideBySide}>
          <Button pressed={isWide} onClick={() => change((view) => setEvidenceWidth(view, isWide ? 'column' : 'wide'))}>
            <Columns3 size={16} aria-hidden="true" />
            {t('matter.sideBySide')}
          </Button>
        </div>
      </header>
      {!narrow && inShort}
      <Columns seen={seen} level={level} start={0} end={core} id={id} />
      {narrow && note}
      {core < positions.length && (
        <details
          className={styles.more}
          open={positions.slice(core).some(({ claims }) => claims.some(({ id: claim }) => claim === select))}
        >
          <summary>
            {t(status === 'contested' ? 'matter.others' : 'matter.alike', { count: positions.length - core })}
          </summary>
          <Columns seen={seen} level={level} start={core} end={positions.length} id={id} />
        </details>
      )}
    </section>
  );
}

/** Some of the positions, from one place in the list to before another. */
function Columns({
  seen: { positions, conflicts },
  level,
  start,
  end,
  id,
}: Pick<Props, 'level'> & {
  readonly seen: Pick<Matter, 'positions' | 'conflicts'>;
  readonly start: number;
  readonly end: number;
  /** What the heading of each is found by begins with this; its letter follows. */
  readonly id: string;
}) {
  const distrust = useViewKey('distrust');
  const stands = positions.map((position) => positionStands(position, new Set(distrust)));
  return (
    <ol className={styles.columns}>
      {positions.slice(start, end).map((position, at) => (
        <PositionColumn
          key={position.id}
          position={position}
          letter={positionLetter(start + at)}
          headingId={`${id}${positionLetter(start + at)}`}
          // Each conflict is told once, at the later of the two, and none with what has fallen.
          conflicts={conflicts.flatMap(({ between: [earlier, later], kind }) =>
            later === start + at && stands[earlier] && stands[later] ? [{ with: positionLetter(earlier), kind }] : [],
          )}
          isOpposed={conflicts.some(
            ({ between, kind }) =>
              kind !== 'in-tension' && between.includes(start + at) && between.every((each) => stands[each]),
          )}
          level={level === 3 ? 4 : 5}
        />
      ))}
    </ol>
  );
}
