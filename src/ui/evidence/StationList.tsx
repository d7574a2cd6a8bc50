import type { ChainRow } from '../../domain/chain.ts';
import { t } from '../shared/messages/i18n.ts';
import { Arrow } from './Arrow.tsx';
import styles from './StationList.module.css';
import { VoiceStation, type StationDetail } from './VoiceStation.tsx';

interface Props {
  readonly row: ChainRow;
  readonly detail: StationDetail;
}

/** One chain, from who said it to who carried it. One with a voice set aside says that it does not count. */
export function StationList({ row: { stations, counts }, detail }: Props) {
  return (
    <>
      <ol className={styles.stations}>
        {stations.map((station, at) => (
          <li key={station.voice.id} className={styles.step}>
            {at > 0 && <Arrow />}
            <VoiceStation station={station} detail={detail} />
            <span className="visually-hidden">{t('chain.semicolon')}</span>
          </li>
        ))}
      </ol>
      {/* Beside positions each statement says what it has lost. */}
      {!counts && detail !== 'kind' && <p className={styles.out}>{t('chain.notCounted')}</p>}
    </>
  );
}
