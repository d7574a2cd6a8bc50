import { LENS_CHANGES, type LensChange } from '../../domain/lens.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import { lensClaims, lensSentence } from '../shared/lensText.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { RelationshipRow } from '../shared/RelationshipRow.tsx';
import styles from './views.module.css';

/** While anyone is set aside: every relationship that this changes, the most changed first. */
export function LensSection() {
  const index = useIndex();
  const lens = useLens();
  if (lens.distrusted.size === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t('lens.overview')}</h3>
      <p className={styles.note}>
        {lensSentence(index, lens)} {lensClaims(index, lens)}
      </p>
      {LENS_CHANGES.toReversed().map((change) => change !== 'same' && <Changed key={change} change={change} />)}
    </section>
  );
}

function Changed({ change }: { readonly change: Exclude<LensChange, 'same'> }) {
  const index = useIndex();
  const { effect } = useLens();
  const count = effect.counts[change];
  if (count === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>
        {t(`lens.list.${change}`)} <span className={styles.number}>{formatNumber(count)}</span>
      </summary>
      <ul>
        {[...index.relationships.values()].map((relationship) => {
          const found = effect.touched.get(relationship.id);
          return (
            found?.change === change && (
              <li key={relationship.id}>
                <RelationshipRow relationship={relationship} standing={found.after} />
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
