import type { Relationship } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import styles from './LensNote.module.css';
import { claimFate, relationshipFate } from './lensText.ts';
import { LineSample } from './LineSample.tsx';
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
  const lens = useLens();
  const found = relationshipFate(index, lens, relationship);
  if (!found) return null;
  const { before, after, change, done, was, is, claims } = found;
  const { category } = relationship;
  return (
    <p className={change === 'thinner' ? styles.thinner : styles.fallen}>
      <span className={styles.word}>{done}</span>{' '}
      {was !== null && (
        <>
          <span>
            <LineSample standing={before} category={category} /> {was}
          </span>{' '}
          {is !== null && (
            <span>
              <LineSample standing={after} category={category} /> {is}
            </span>
          )}{' '}
        </>
      )}
      {claims !== null && <span>{claims}</span>}
    </p>
  );
}
