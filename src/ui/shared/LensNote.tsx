import type { Relationship } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import styles from './LensNote.module.css';
import { claimFate } from './lensText.ts';
import { LineSample } from './LineSample.tsx';
import { standingWords } from './standingWords.ts';
import { t } from './messages/i18n.ts';

/** What setting voices aside does to a claim, and why. Nothing where it rests on none of them. */
export function ClaimFate({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const lens = useLens();
  const found = claimFate(index, lens, claim);
  if (!found) return null;
  return (
    <p className={styles[found.fate]}>
      <span className={styles.word}>{t(`lens.claim.${found.fate}`)}</span> {found.text}
    </p>
  );
}

/** What setting voices aside does to a relationship: what it was and what is left. Nothing where it is as before. */
export function RelationshipFate({ relationship }: { readonly relationship: Relationship }) {
  const index = useIndex();
  const { effect, distrusted } = useLens();
  const found = effect.touched.get(relationship.id);
  if (!found) return null;
  const { before, after, change, fallenClaims } = found;
  const { category, claims } = relationship;
  return (
    <p className={change === 'thinner' ? styles.thinner : styles.fallen}>
      <span className={styles.word}>{t(`lens.change.${change}`)}</span>{' '}
      {before !== after && (
        <>
          <span>
            <LineSample standing={before} category={category} />{' '}
            {t('lens.was', { standing: standingWords(index, before, claims) })}
          </span>{' '}
          {change !== 'fallen' && (
            <span>
              <LineSample standing={after} category={category} />{' '}
              {t('lens.is', { standing: standingWords(index, after, claims, distrusted) })}
            </span>
          )}{' '}
        </>
      )}
      {fallenClaims > 0 && <span>{t('lens.claimsFallen', { count: claims.length, fallen: fallenClaims })}</span>}
    </p>
  );
}
