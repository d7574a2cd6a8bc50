import type { Speech } from '../../domain/sourcing.ts';
import { useIndex, useSpeechStandings } from '../../store/hooks.ts';
import { shortName, voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import styles from './RelationshipRow.module.css';
import { SpeechSample } from './SourcingSample.tsx';
import { ThingLink } from './ThingLink.tsx';
import { Words } from './Words.tsx';
import { speechWords } from './standingWords.ts';

interface Props {
  readonly speech: Speech;
  /** What of it the list it stands in does not say already. */
  readonly naming: 'voice' | 'actor';
}

/** What a voice says about an actor, in a list that leads to it: by the line as drawn, the other end, and how it stands. */
export function SpeechRow({ speech: { id, voice, actor, claims }, naming }: Props) {
  const index = useIndex();
  const standing = useSpeechStandings().get(id) ?? 'unsupported';
  return (
    <ThingLink id={id} className={styles.row}>
      <span className={styles.line}>
        <SpeechSample standing={standing} />
        <span>
          <span className={styles.actors}>
            <Words>{naming === 'voice' ? voiceLabel(index, voice) : shortName(index, actor)}</Words>
          </span>
          <span className={styles.about}>
            {speechWords(standing)} · {t('evidence.claims', { count: claims.length })}
          </span>
        </span>
      </span>
    </ThingLink>
  );
}
