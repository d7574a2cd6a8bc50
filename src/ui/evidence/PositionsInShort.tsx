import { bestKnownFirst } from '../../domain/claimStanding.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { standingChains, toldBy } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { positionStands } from '../../domain/matterStatus.ts';
import type { Position } from '../../domain/matters.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { claimCredits } from '../shared/claimWords.ts';
import { t } from '../shared/messages/i18n.ts';
import { Sentence } from '../shared/Sentence.tsx';
import { mark, Marked } from '../shared/Words.tsx';
import { positionLetter } from './matterSigns.ts';
import styles from './PositionsInShort.module.css';

/** So many of those who say so are named; the rest are counted. */
const MOST_NAMED = 2;

/** With the chains of a claim that stand; with all of them, struck where they are shown, where none is left. */
function creditLeft(claim: Claim, distrusted: ReadonlySet<VoiceId>): Claim {
  const attribution = standingChains(claim, distrusted);
  return attribution.length === 0 ? claim : { ...claim, attribution };
}

interface Props {
  readonly positions: readonly Position[];
  /** Leads to a position, by its place in the list. */
  readonly onGo: (at: number) => void;
}

/**
 * Every position in a line, one under the other, so that the “no” is seen with the “yes” where the positions
 * themselves are too long to fit on a screen together; each leads to its position.
 */
export function PositionsInShort({ positions, onGo }: Props) {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const distrusted = new Set(distrust);
  return (
    <div className={styles.short}>
      <ol aria-label={t('matter.inShort')}>
        {positions.map((position, at) => {
          const [first] = position.claims;
          const claims = bestKnownFirst(index, toldBy(position.claims, distrusted), distrusted);
          const said = [
            ...new Set(claims.flatMap((claim) => claimCredits(index, creditLeft(claim, distrusted), distrusted, mark))),
          ];
          const more = said.length - MOST_NAMED;
          const sentence = <Sentence claim={first} />;
          const weakness = [
            ...(first.modality === 'assessed' ? [t('modality.assessed')] : []),
            ...(claims.every(({ verification }) => verification === 'could-not-be-verified')
              ? [t('verification.could-not-be-verified')]
              : []),
          ];
          return (
            <li key={position.id}>
              <button type="button" className={styles.line} onClick={() => onGo(at)}>
                <span className={styles.letter}>{positionLetter(at)}</span>{' '}
                <span>
                  {positionStands(position, distrusted) ? (
                    sentence
                  ) : (
                    <>
                      <s>{sentence}</s> <span className={styles.fallen}>({t('matter.fallen')})</span>
                    </>
                  )}{' '}
                  <span className={styles.said}>
                    {weakness.map((words) => `${words} · `)}
                    <Marked text={said.slice(0, MOST_NAMED).join('; ')} />
                    {more > 0 && ` ${t('matter.moreVoices', { count: more })}`}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
