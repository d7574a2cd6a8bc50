import { claimStatus } from '../../domain/matterStatus.ts';
import { claimStands } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { MATTER_SIGNS } from './matterSigns.ts';
import styles from './PositionPlace.module.css';

/**
 * Whether a claim has fallen, or else how it stands to what else is said on its matter, leading to all positions. Nothing for
 * a claim that nothing stands against.
 */
export function PositionPlace({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const matter = index.matterOfClaim.get(claim.id);
  if (!matter) return null;
  const distrusted = new Set(distrust);
  const stands = claimStands(claim, distrusted);
  // Nothing is set against what has fallen any more, nor it against anything.
  const status = stands ? claimStatus(matter, claim, distrusted) : 'unopposed';
  return (
    <ThingLink id={claim.id} className={status === 'contested' ? styles.contested : styles.place}>
      <span className={styles.sign} aria-hidden="true">
        {MATTER_SIGNS[status]}
      </span>
      {t('matter.place', { status: stands ? t(`matterStatus.${status}`) : t('matter.fallen') })}
    </ThingLink>
  );
}
