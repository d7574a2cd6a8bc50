import { claimStatus } from '../../domain/matterStatus.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { MATTER_SIGNS } from './matterSigns.ts';
import styles from './PositionPlace.module.css';

/** How a claim stands to what else is said on its matter, leading to all positions. Nothing for a claim that nothing stands against. */
export function PositionPlace({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const matter = index.matterOfClaim.get(claim.id);
  if (!matter) return null;
  const status = claimStatus(matter, claim, new Set(distrust));
  return (
    <ThingLink id={claim.id} className={status === 'contested' ? styles.contested : styles.place}>
      <span className={styles.sign} aria-hidden="true">
        {MATTER_SIGNS[status]}
      </span>
      {t('matter.place', { status: t(`matterStatus.${status}`) })}
    </ThingLink>
  );
}
