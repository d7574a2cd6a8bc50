import type { ReactNode } from 'react';
import { STANDINGS, type Standing } from '../../domain/standing.ts';
import { VOICE_KINDS } from '../../domain/types.ts';
import { useIndex, useSourcing, useViewKey } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { AffiliationSample, CarriageSample, SpeechSample } from '../shared/SourcingSample.tsx';
import { VoiceMark } from '../shared/VoiceMark.tsx';
import styles from './SourcingKey.module.css';
import { speechKeyWords } from '../shared/standingWords.ts';

/** Best supported first, as the filter lists them. */
const LINES: readonly Standing[] = [...STANDINGS].reverse();

/** What the marks of the picture of sources mean: those that are in it. */
export function SourcingKey() {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const { standings, carriages } = useSourcing();
  const hasFallen = [...carriages.values()].some(({ stands }) => !stands);
  const kinds = new Set(index.dataset.voices.map(({ kind }) => kind));
  const drawn = new Set(standings.values());
  return (
    <details className={styles.key} open>
      <summary>{t('sourcing.key')}</summary>
      <ul aria-label={t('sourcing.keyVoices')}>
        {VOICE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <Entry key={kind} sign={<VoiceMark kind={kind} size={22} />} word={t(`voiceKind.${kind}`)} />
        ))}
        {distrust.length > 0 && (
          <Entry sign={<VoiceMark kind="named-person" size={22} isAside />} word={t('sourcing.keyAside')} />
        )}
      </ul>
      <ul aria-label={t('sourcing.keyLines')}>
        {LINES.filter((standing) => drawn.has(standing)).map((standing) => (
          <Entry key={standing} sign={<SpeechSample standing={standing} />} word={speechKeyWords(standing)} />
        ))}
        {index.sourcing.carriages.size > 0 && <Entry sign={<CarriageSample />} word={t('sourcing.carriedBy')} />}
        {hasFallen && <Entry sign={<CarriageSample stands={false} />} word={t('sourcing.keyFallen')} />}
        {index.sourcing.affiliations.length > 0 && (
          <Entry sign={<AffiliationSample />} word={t('sourcing.speaksFrom')} />
        )}
      </ul>
    </details>
  );
}

const Entry = ({ sign, word }: { readonly sign: ReactNode; readonly word: string }) => (
  <li className={styles.entry}>
    <span className={styles.sign}>{sign}</span>
    {word}
  </li>
);
