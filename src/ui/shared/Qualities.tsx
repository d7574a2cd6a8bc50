import type { ReactNode } from 'react';
import type { Claim } from '../../domain/types.ts';
import { Chip } from './Chip.tsx';
import { t } from './messages/i18n.ts';
import styles from './Qualities.module.css';

interface Props {
  readonly claim: Pick<Claim, 'polarity' | 'modality' | 'verification'>;
  /** Chips that follow. */
  readonly children?: ReactNode;
}

/** Polarity, modality and verification, each in a word; what weakens the statement stands out. */
export function Qualities({ claim, children }: Props) {
  return (
    <p className={styles.qualities}>
      <Chip tone={claim.polarity === 'denies' ? 'caution' : 'quiet'}>{t(`polarity.${claim.polarity}`)}</Chip>
      {/* “Denied, as fact” would say the opposite of what is meant. */}
      {!(claim.polarity === 'denies' && claim.modality === 'actual') && (
        <Chip tone={claim.modality === 'actual' ? 'quiet' : 'caution'} title={t(`modalityWhy.${claim.modality}`)}>
          {t(`modality.${claim.modality}`)}
        </Chip>
      )}
      {claim.verification === 'could-not-be-verified' && (
        <Chip tone="caution">{t('verification.could-not-be-verified')}</Chip>
      )}
      {children}
    </p>
  );
}
