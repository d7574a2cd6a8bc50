import type { Speech } from '../../domain/sourcing.ts';
import { SpeechRow } from '../shared/SpeechRow.tsx';
import { formatNumber } from '../shared/messages/i18n.ts';
import styles from './views.module.css';

interface Props {
  readonly title: string;
  readonly speeches: readonly Speech[];
  readonly naming: 'voice' | 'actor';
}

/** Who says how much about whom, as a folded list whose rows lead to the words. Nothing for an empty list. */
export function SpeechFold({ title, speeches, naming }: Props) {
  if (speeches.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {title} <span className={styles.number}>{formatNumber(speeches.length)}</span>
      </summary>
      <ul className={styles.folded}>
        {speeches.map((speech) => (
          <li key={speech.id}>
            <SpeechRow speech={speech} naming={naming} />
          </li>
        ))}
      </ul>
    </details>
  );
}
