import type { Claim } from '../../domain/types.ts';
import { useViewKey } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { FilteredOut } from './FilteredOut.tsx';
import styles from './views.module.css';

interface Props {
  readonly claims: readonly Claim[];
  /** Those the filters leave; `null` when they hide the whole, which then still shows all it rests on. */
  readonly left: readonly Claim[] | null;
}

/** Claims with their words: those the filters leave, then, folded, those they hide. */
export function ClaimsLeft({ claims, left }: Props) {
  const select = useViewKey('select');
  const shown = left ?? claims;
  const hidden = claims.filter((claim) => !shown.includes(claim));
  return (
    <>
      {!left && <FilteredOut />}
      <p className={styles.count}>{t('evidence.claims', { count: claims.length })}</p>
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {hidden.length > 0 && (
        <>
          <FilteredOut text={t('evidence.hiddenClaims', { count: hidden.length })} />
          <details className={styles.fold} open={hidden.some((claim) => claim.id === select)}>
            <summary>{t('evidence.readHidden', { count: hidden.length })}</summary>
            {hidden.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} />
            ))}
          </details>
        </>
      )}
    </>
  );
}
