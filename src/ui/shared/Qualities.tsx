import type { Claim } from '../../domain/types.ts';
import { Chip } from './Chip.tsx';
import { t } from './messages/i18n.ts';
import styles from './Qualities.module.css';

/** Polarity, modality and verification, each in a word; what weakens the statement stands out. */
export function Qualities({ claim }: { readonly claim: Pick<Claim, 'polarity' | 'modality' | 'verification'> }) {
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
    </p>
  );
}
