import { matterStatus } from '../../domain/matters.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useView } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { MATTER_SIGNS, positionLetter } from './matterSigns.ts';
import styles from './PositionPlace.module.css';

/** Which position of which matter a claim is, leading to all of them. Nothing for a claim that nothing stands against. */
export function PositionPlace({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const { distrust } = useView();
  const matter = index.matterOfClaim.get(claim.id);
  if (!matter) return null;
  const at = matter.positions.findIndex(({ claims }) => claims.some(({ id }) => id === claim.id));
  const status = matterStatus(matter, new Set(distrust));
  return (
    <ThingLink id={claim.id} className={status === 'contested' ? styles.contested : styles.place}>
      <span className={styles.sign} aria-hidden="true">
        {MATTER_SIGNS[status]}
      </span>
      <span>
        {t('matter.place', {
          letter: positionLetter(at),
          count: matter.positions.length,
          status: t(`matterStatus.${status}`),
        })}
      </span>
    </ThingLink>
  );
}
