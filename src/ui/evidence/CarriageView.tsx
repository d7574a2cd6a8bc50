import type { Carriage } from '../../domain/sourcing.ts';
import { useIndex, useSourcing } from '../../store/hooks.ts';
import { voiceLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { ClaimsLeft } from './ClaimsLeft.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './views.module.css';

/** What one voice carried for another: each claim that came this way, with its words. */
export function CarriageView({ carriage }: { readonly carriage: Carriage }) {
  const index = useIndex();
  const left = useSourcing().carriages.get(carriage.id);
  const { from, carrier, claims } = carriage;
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <ThingLink id={from}>
            <Words>{voiceLabel(index, from)}</Words>
          </ThingLink>
          <span> {t('evidence.via')} </span>
          <ThingLink id={carrier}>
            <Words>{voiceLabel(index, carrier)}</Words>
          </ThingLink>
        </h2>
        <p className={styles.note}>
          {t('sourcing.carriageWhy', { from: voiceLabel(index, from), carrier: voiceLabel(index, carrier) })}
        </p>
      </header>
      <ClaimsLeft claims={claims} left={left?.claims ?? null} />
    </>
  );
}
