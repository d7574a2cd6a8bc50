import { memo } from 'react';
import type { ClaimId, VoiceId } from '../../domain/ids.ts';
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

const HEADINGS = ['contested', 'in-tension', 'unopposed', 'fallen', 'hidden'] as const;
type Heading = (typeof HEADINGS)[number];

const NOBODY: ReadonlySet<VoiceId> = new Set();

/**
 * All that the source gives several answers to, what is contested as it stands before what is not; then that of which nothing is
 * left, and last that of which the filters hide every claim by which it is one or the other.
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
    const count = matter.claims.length;
    const fallen = matter.claims.filter(({ id }) => effect.fallen.has(id)).length;
    const [ofAll, ...besides] = claimsLeft({ count, left: left.length, fallen });
    const inTension = those('in-tension');
    const isContested = isShown && status === 'contested';
    // With those that made it contested, others of it have lost what they pulled against.
    const isPartlyInTension = isShown && status === 'in-tension' && inTension.length < left.length;
    const counts =
      isContested || isPartlyInTension
        ? [
            ...(isContested
              ? contestedCounts(matter, those('contested'), inTension)
              : [countOf(matter, inTension, t('evidence.claims', { count: inTension.length }))]),
            ...(left.length < count ? [ofAll, ...besides] : []),
          ]
        : [countOf(matter, left, ofAll), ...besides];
    // Told here, since what nothing excludes any more may still be in tension with others.
    const wasContested = status === 'in-tension' && matterStatus(matter, NOBODY) === 'contested';
    const heading: Heading = fallen === count ? 'fallen' : isShown ? status : 'hidden';
    return {
      matter,
      status,
      heading,
      counts: [...counts, ...(wasContested ? [t('matter.noLongerContested')] : [])].join(' · '),
      ...placesOf(matter, status, statuses),
    };
  });
  return HEADINGS.map((heading) => {
    const alike = rows.filter((row) => row.heading === heading);
    return (
      alike.length > 0 && (
        <section className={views.section} key={heading}>
          <h3 className={views.heading}>
            {t(heading === 'hidden' || heading === 'fallen' ? `matter.heading.${heading}` : `matterStatus.${heading}`)}
          </h3>
          <p className={views.note}>{t(`matter.hint.${heading}`)}</p>
          <ul className={styles.rows}>
            {alike.map(({ matter, ...row }) => (
              <li key={matter.id}>
                <MatterRow matter={matter} {...row} />
              </li>
            ))}
          </ul>
          {heading === 'contested' && <ShowContested />}
        </section>
      )
    );
  });
}

/** Places of positions in the list of a matter, as a text, so that a row is rendered again only where they are others. */
type Places = string;
const placed = (places: readonly number[]): Places => places.join(' ');
const isPlaced = (places: Places, at: number): boolean => places.split(' ').includes(String(at));

/**
 * Which positions are seen before the rest is unfolded, and which are told to stand as the matter does, where others that stand do
 * not. The first are those that exclude or deny one another, or, once one side of these fell, those still in tension.
 */
function placesOf(
  { positions, core }: Matter,
  status: MatterStatus,
  statuses: ReadonlyMap<ClaimId, MatterStatus>,
): { readonly front: Places; readonly alike: Places } {
  const places = [...positions.keys()];
  const of = (at: number) => positions[at]?.claims.flatMap(({ id }) => statuses.get(id) ?? []) ?? [];
  const alike = places.filter((at) => of(at).includes(status));
  const isMixed = places.some((at) => of(at).length > 0 && !of(at).includes(status));
  const isLeft = status !== 'in-tension' || places.slice(0, core).some((at) => of(at).includes(status));
  return {
    front: placed(isLeft ? places.slice(0, core) : alike),
    alike: placed(isMixed && status !== 'unopposed' ? alike : []),
  };
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
  readonly heading: Heading;
  /** How many of its claims are left, in how many relationships. */
  readonly counts: string;
  readonly front: Places;
  readonly alike: Places;
}

/** A matter in short: what it is about, how it stands, and its positions, each leading there. */
const MatterRow = memo(function MatterRow({ matter, status, heading, counts, front, alike }: RowProps) {
  const { positions } = matter;
  const index = useIndex();
  const places = [...positions.keys()];
  const [first, rest] = [places.filter((at) => isPlaced(front, at)), places.filter((at) => !isPlaced(front, at))];
  // What fell is no longer what it is about.
  const [seen] = positions[first[0] ?? 0]?.claims ?? [];
  const about = first[0] === 0 || !seen ? matter.about : relationshipOf(seen);
  const relationship = index.relationships.get(about);
  const links = (wanted: readonly number[]) => (
    <PositionLinks matter={matter} places={wanted} status={status} alike={alike} />
  );
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
        <span aria-hidden="true">{MATTER_SIGNS[status]}</span>{' '}
        {t(heading === 'fallen' ? 'matter.fallen' : `matterStatus.${status}`)} · {counts}
      </p>
      {links(first)}
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{t(status === 'contested' ? 'matter.others' : 'matter.alike', { count: rest.length })}</summary>
          {links(rest)}
        </details>
      )}
    </>
  );
});

interface LinksProps {
  readonly matter: Matter;
  /** In the list of positions. */
  readonly places: readonly number[];
  readonly status: MatterStatus;
  readonly alike: Places;
}

/** Some of the positions in a line each. */
function PositionLinks({ matter: { positions }, places, status, alike }: LinksProps) {
  return (
    <ol className={styles.positions}>
      {places.map((at) => {
        const position = positions[at];
        return (
          position && (
            <li key={position.id}>
              <span className={styles.letter}>{positionLetter(at)}</span>
              <PositionLink position={position} status={isPlaced(alike, at) ? status : null} />
            </li>
          )
        );
      })}
    </ol>
  );
}

interface PositionProps {
  readonly position: Position;
  /** How it stands, where that is to be told. */
  readonly status: MatterStatus | null;
}

/** Renders again only when the position falls or stands again. */
const PositionLink = memo(function PositionLink({ position, status }: PositionProps) {
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
      <span className={styles.weak}>
        {[
          ...(status ? [`${MATTER_SIGNS[status]} ${t(`matterStatus.${status}`)}`] : []),
          ...weaknesses(position.claims, stands),
        ].join(' · ')}
      </span>
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
