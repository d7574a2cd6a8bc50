import { memo } from 'react';
import type { Claim } from '../../domain/types.ts';
import { matterStatus, positionStands, type MatterStatus } from '../../domain/matterStatus.ts';
import type { Matter, Position } from '../../domain/matters.ts';
import { relationshipOf } from '../../domain/relationships.ts';
import { useAppState, useChange, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { lensOf } from '../../view/lens.ts';
import { clearFilter, onlyFilter } from '../../view/transitions.ts';
import { claimsLeftText } from '../shared/claimsLeftText.ts';
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

/** All that the source gives several answers to, what is contested as it stands before what is not. */
export function Matters() {
  const index = useIndex();
  const { matters } = index;
  const distrust = useViewKey('distrust');
  const { distrusted, effect } = lensOf(index, distrust);
  const visible = useVisible();
  const left = new Set(
    [...visible.relationships.values()].flatMap(({ claims }) => claims.filter(({ id }) => !effect.fallen.has(id))),
  );
  const thatAre = (status: MatterStatus) => matters.filter((matter) => matterStatus(matter, distrusted) === status);
  const contested = thatAre('contested');
  return (
    <>
      {contested.length > 0 && (
        <section className={views.section}>
          <h3 className={views.heading}>{t('matterStatus.contested')}</h3>
          <p className={views.note}>{t('matter.contestedHint')}</p>
          <MatterRows matters={contested} left={left} />
          <ShowContested />
        </section>
      )}
      {(['in-tension', 'unopposed'] as const).map((status) => {
        const alike = thatAre(status);
        return (
          alike.length > 0 && (
            <section className={views.section} key={status}>
              <h3 className={views.heading}>{t(`matterStatus.${status}`)}</h3>
              <p className={views.note}>
                {t(status === 'unopposed' ? 'matter.unopposedHint' : 'matter.inTensionHint')}
              </p>
              <MatterRows matters={alike} left={left} />
            </section>
          )
        );
      })}
    </>
  );
}

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

/** `left`: the claims that stand and that the filters leave. */
const MatterRows = ({ matters, left }: { readonly matters: readonly Matter[]; readonly left: ReadonlySet<Claim> }) => (
  <ul className={styles.rows}>
    {matters.map((matter) => {
      const claims = matter.claims.filter((claim) => left.has(claim));
      return (
        <li key={matter.id}>
          <MatterRow matter={matter} left={claims.length} across={new Set(claims.map(relationshipOf)).size} />
        </li>
      );
    })}
  </ul>
);

interface RowProps {
  readonly matter: Matter;
  /** How many of its claims are left, and in how many relationships. */
  readonly left: number;
  readonly across: number;
}

/** A matter in short: what it is about, how it stands, and its positions, each leading there. */
const MatterRow = memo(function MatterRow({ matter, left, across }: RowProps) {
  const { about, positions, claims, core } = matter;
  const index = useIndex();
  const relationship = index.relationships.get(about);
  const status = useAppState(({ view: { distrust } }) => matterStatus(matter, lensOf(index, distrust).distrusted));
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
        <span aria-hidden="true">{MATTER_SIGNS[status]}</span> {t(`matterStatus.${status}`)} ·{' '}
        {claimsLeftText(claims.length, left)}
        {across > 1 && ` ${t('matter.across', { count: across })}`}
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
    <>
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
    </>
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
