import { chainOf } from '../../domain/chain.ts';
import { bestKnownFirst } from '../../domain/claimStanding.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { positionStands } from '../../domain/matterStatus.ts';
import type { ConflictKind } from '../../domain/conflict.ts';
import type { Position } from '../../domain/matters.ts';
import { claimStands } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { Chip } from '../shared/Chip.tsx';
import { ClaimFate } from '../shared/LensNote.tsx';
import { t } from '../shared/messages/i18n.ts';
import { Qualities } from '../shared/Qualities.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { ThingLink } from '../shared/ThingLink.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { When } from '../shared/When.tsx';
import { ClaimQuotes } from './ClaimQuotes.tsx';
import { CONFLICT_SIGNS } from './matterSigns.ts';
import { useWords, Words } from '../shared/Words.tsx';
import styles from './PositionColumn.module.css';
import { StationList } from './StationList.tsx';

/** More statements than this for one position are folded, so that the positions can be seen beside each other. */
const MOST_OPEN = 2;

interface Props {
  readonly position: Position;
  readonly letter: string;
  readonly headingId: string;
  /** Its conflicts with positions before it. */
  readonly conflicts: readonly { readonly with: string; readonly kind: ConflictKind }[];
  /** Whether it contradicts, or denies, another that stands, before it or after. */
  readonly isOpposed: boolean;
  readonly level: 4 | 5;
}

/** One position: what it says, what it does not go together with, and who says so in which words. */
export function PositionColumn({ position, letter, headingId, conflicts, isOpposed, level }: Props) {
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  const Heading = `h${level}` as const;
  const index = useIndex();
  const distrusted = new Set(distrust);
  const { claims } = position;
  const [first] = claims;
  const stands = positionStands(position, distrusted);
  const ordered = bestKnownFirst(index, claims, distrusted);
  const open = ordered.slice(0, MOST_OPEN);
  const folded = ordered.slice(MOST_OPEN);
  const isCurrent = claims.some(({ id }) => id === select);
  // Alike for all its statements; whether each could be verified is said of each.
  const qualities = <Qualities claim={{ ...first, verification: 'not-stated' }} />;
  // On a small screen only what weakens a position comes before its words.
  const isPlain = first.polarity === 'affirms' && first.modality === 'actual';
  const wordsFirst = useNarrow() && isPlain;
  return (
    <li
      className={`${styles.position} ${isCurrent ? styles.current : ''} ${stands ? '' : styles.fallen}`}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className={styles.head}>
        <Heading id={headingId} tabIndex={-1} className={styles.sentence}>
          <span className={styles.letter}>
            <span className="visually-hidden">{`${t('matter.position')} `}</span>
            {letter}
          </span>
          <span>
            {stands ? (
              <Sentence claim={first} />
            ) : (
              <s>
                <Sentence claim={first} />
              </s>
            )}
          </span>
        </Heading>
        {!wordsFirst && qualities}
        {!stands && (
          <p>
            <Chip tone="caution">{t('matter.fallen')}</Chip>
          </p>
        )}
      </div>
      <div className={styles.body}>
        {conflicts.length > 0 && (
          <ul className={styles.conflicts}>
            {conflicts.map(({ with: other, kind }) => (
              <li key={other} className={kind === 'contradicts' ? styles.strict : undefined}>
                <span className={styles.sign} aria-hidden="true">
                  {CONFLICT_SIGNS[kind]}
                </span>
                {t(`conflict.${kind}`, { one: other, other: letter })}
              </li>
            ))}
          </ul>
        )}
        {open.map((claim) => (
          <Statement key={claim.id} claim={claim} />
        ))}
        {folded.length > 0 && (
          <details className={styles.fold} open={folded.some(({ id }) => id === select)}>
            <summary>{moreText(folded, distrusted)}</summary>
            {folded.map((claim) => (
              <Statement key={claim.id} claim={claim} />
            ))}
          </details>
        )}
        {isOpposed && <Readings claims={claims} />}
        {wordsFirst && qualities}
      </div>
    </li>
  );
}

/** How many more say so, and how many did: “1 more statement says so, 2 fallen”. */
function moreText(claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): string {
  const left = claims.filter((claim) => claimStands(claim, distrusted)).length;
  const fallen = claims.length - left;
  if (left === 0) return t('matter.moreFallen', { count: fallen });
  const more = t('matter.more', { count: left });
  return fallen === 0 ? more : [more, t('lens.alsoFallen', { count: fallen })].join(', ');
}

/** Why a position is set against others: how its statements were read, where the dataset says so. */
function Readings({ claims }: Pick<Position, 'claims'>) {
  const words = useWords();
  return [...new Set(claims.flatMap(({ reading }) => reading ?? []))].map((reading) => (
    <p key={reading} className={styles.reading}>
      {t('evidence.reading')}: <span {...words}>{reading}</span>
    </p>
  ));
}

/** One claim of a position: its words, who says so, when, and how firmly. */
function Statement({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  return (
    <div className={styles.statement}>
      <ClaimQuotes claim={claim} className={styles.words} marked />
      <ul className={styles.voices} aria-label={t('evidence.credit')}>
        {chainOf(index, claim, new Set(distrust)).rows.map((row) => (
          <li key={row.stations.map(({ voice }) => voice.id).join(' ')}>
            <StationList row={row} detail="kind" />
          </li>
        ))}
      </ul>
      {claim.verification === 'could-not-be-verified' && (
        <p>
          <Chip tone="caution">{t('verification.could-not-be-verified')}</Chip>
        </p>
      )}
      <ClaimFate claim={claim} />
      {claim.when && <When date={claim.when} />}
      {select === claim.id ? (
        <p className={styles.here}>{t('matter.here')}</p>
      ) : (
        <ThingLink id={claim.id} className={styles.open}>
          {t('evidence.linkClaim')}
          <span className="visually-hidden">
            : <Words>{claim.summary}</Words>
          </span>
        </ThingLink>
      )}
    </div>
  );
}
