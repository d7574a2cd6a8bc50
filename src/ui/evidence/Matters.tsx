import { memo } from 'react';
import type { Claim } from '../../domain/types.ts';
import { matterStatus, positionStands, statusesOf, type MatterStatus } from '../../domain/matterStatus.ts';
import type { Matter, Position } from '../../domain/matters.ts';
import { relationshipOf } from '../../domain/relationships.ts';
import { useAppState, useChange, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { lensOf } from '../../view/lens.ts';
import { clearFilter, onlyFilter } from '../../view/transitions.ts';
import { claimsLeft } from '../shared/claimsLeft.ts';
import { Button } from '../shared/Button.tsx';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { Sentence } from '../shared/Sentence.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { To } from '../shared/To.tsx';
import { Term, Words } from '../shared/Words.tsx';
import styles from './Matters.module.css';
import { MATTER_SIGNS, positionLetter } from './matterSigns.ts';
import views from './views.module.css';

const HEADINGS = ['contested', 'in-tension', 'unopposed', 'hidden'] as const;

/**
 * All that the source gives several answers to, what is contested as it stands before what is not, and last that of which the
 * filters hide every claim by which it is one or the other.
 */
export function Matters() {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const { distrusted, effect } = lensOf(index, distrust);
  const visible = useVisible();
  const shown = new Set([...visible.relationships.values()].flatMap(({ claims }) => claims));
  const rows = index.matters.map((matter) => {
    const status = matterStatus(matter, distrusted);
    const statuses = statusesOf(matter, distrusted);
    const inView = matter.claims.filter((claim) => shown.has(claim));
    const left = inView.filter(({ id }) => !effect.fallen.has(id));
    // What sets it at odds is in view only with both of two that are. Of what nothing stands against any more, what fell is as much to
    // be seen as what stands.
    const isShown =
      status === 'unopposed' ? inView.length > 0 : matterStatus({ claims: inView }, distrusted) === status;
    const those = (wanted: MatterStatus) => left.filter(({ id }) => statuses.get(id) === wanted);
    const isContested = isShown && status === 'contested';
    const count = matter.claims.length;
    const fallen = matter.claims.filter(({ id }) => effect.fallen.has(id)).length;
    const [ofAll, ...besides] = claimsLeft({ count, left: left.length, fallen });
    const counts = isContested
      ? [
          ...contestedCounts(matter, those('contested'), those('in-tension')),
          ...(left.length < count ? [ofAll, ...besides] : []),
        ]
      : [countOf(matter, left, ofAll), ...besides];
    return { matter, status, heading: isShown ? status : 'hidden', counts: counts.join(' · ') };
  });
  return HEADINGS.map((heading) => {
    const alike = rows.filter((row) => row.heading === heading);
    return (
      alike.length > 0 && (
        <section className={views.section} key={heading}>
          <h3 className={views.heading}>{t(heading === 'hidden' ? 'matter.hidden' : `matterStatus.${heading}`)}</h3>
          <p className={views.note}>{t(`matter.hint.${heading}`)}</p>
          <ul className={styles.rows}>
            {alike.map(({ matter, status, counts }) => (
              <li key={matter.id}>
                <MatterRow matter={matter} status={status} counts={counts} />
              </li>
            ))}
          </ul>
          {heading === 'contested' && <ShowContested />}
        </section>
      )
    );
  });
}

/** A count of claims of a matter, with that of their relationships where there is more than one to the matter. */
const countOf = ({ relationships }: Matter, claims: readonly Claim[], text: string): string =>
  relationships.length > 1 && claims.length > 0
    ? `${text} ${t('matter.across', { count: new Set(claims.map(relationshipOf)).size })}`
    : text;

/** How much of a matter is contested, which the whole of it is not; what is only in tension is counted apart. */
const contestedCounts = (
  matter: Matter,
  contested: readonly Claim[],
  inTension: readonly Claim[],
): readonly string[] => [
  countOf(matter, contested, t('evidence.claims', { count: contested.length })),
  ...(inTension.length > 0 ? [countOf(matter, inTension, t('matter.tense', { count: inTension.length }))] : []),
];

/** Leaves only contested lines in the graph, or takes that back. */
function ShowContested() {
  const standing = useViewKey('standing');
  const change = useChange();
  const isOn = standing?.length === 1 && standing[0] === 'contested';
  return (
    <Button
      pressed={isOn}
      onClick={() =>
        change((view) => (isOn ? clearFilter(view, 'standing') : onlyFilter(view, 'standing', 'contested')))
      }
    >
      {t(isOn ? 'matter.showAllLines' : 'matter.showContested')}
    </Button>
  );
}

interface RowProps {
  readonly matter: Matter;
  readonly status: MatterStatus;
  /** How many of its claims are left, in how many relationships. */
  readonly counts: string;
}

/** A matter in short: what it is about, how it stands, and its positions, each leading there. */
const MatterRow = memo(function MatterRow({ matter, status, counts }: RowProps) {
  const { about, positions, core } = matter;
  const index = useIndex();
  const relationship = index.relationships.get(about);
  return (
    <>
      {relationship && (
        <ThingLink id={about} className={styles.about}>
          <Words>{shortName(index, relationship.subject)}</Words> <To />{' '}
          <Words>{shortName(index, relationship.object)}</Words>
          {': '}
          <Term kind="category" id={relationship.category} />
        </ThingLink>
      )}
      <p className={views.note}>
        <span aria-hidden="true">{MATTER_SIGNS[status]}</span> {t(`matterStatus.${status}`)} · {counts}
      </p>
      <PositionLinks matter={matter} from={0} to={core} />
      {core < positions.length && (
        <details className={styles.more}>
          <summary>
            {t(status === 'contested' ? 'matter.others' : 'matter.alike', { count: positions.length - core })}
          </summary>
          <PositionLinks matter={matter} from={core} to={positions.length} />
        </details>
      )}
    </>
  );
});

/** Some of the positions in a line each, from one place in the list to before another. */
function PositionLinks({
  matter: { positions },
  from,
  to,
}: {
  readonly matter: Matter;
  readonly from: number;
  readonly to: number;
}) {
  return (
    <ol className={styles.positions}>
      {positions.slice(from, to).map((position, at) => (
        <li key={position.id}>
          <span className={styles.letter}>{positionLetter(from + at)}</span>
          <PositionLink position={position} />
        </li>
      ))}
    </ol>
  );
}

/** Renders again only when the position falls or stands again. */
const PositionLink = memo(function PositionLink({ position }: { readonly position: Position }) {
  const index = useIndex();
  const stands = useAppState(({ view: { distrust } }) => positionStands(position, lensOf(index, distrust).distrusted));
  const [first] = position.claims;
  return (
    <span className={styles.said}>
      <ThingLink id={position.id} className={styles.position}>
        {stands ? (
          <Sentence claim={first} />
        ) : (
          <s>
            <Sentence claim={first} />
          </s>
        )}
      </ThingLink>
      <span className={styles.weak}>{weaknesses(position.claims, stands).join(', ')}</span>
    </span>
  );
});

/** What keeps a position from being read as plain fact. */
function weaknesses(claims: readonly [Claim, ...Claim[]], stands: boolean): readonly string[] {
  const [{ modality }] = claims;
  const isUnverified = claims.every(({ verification }) => verification === 'could-not-be-verified');
  return [
    ...(modality === 'actual' ? [] : [t(`modality.${modality}`)]),
    ...(isUnverified ? [t('verification.could-not-be-verified')] : []),
    ...(stands ? [] : [t('matter.fallen')]),
  ];
}
