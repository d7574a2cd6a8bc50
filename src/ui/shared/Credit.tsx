import { Fragment } from 'react';
import type { Claim, Source } from '../../domain/types.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import { voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import { ThingLink } from './ThingLink.tsx';
import { Words } from './Words.tsx';
import styles from './Credit.module.css';

interface Props {
  readonly attribution: Claim['attribution'];
  readonly source: Source | undefined;
}

/** From who said it, through who carried it, to the publication: one line a chain. Every name leads to all it says. */
export function Credit({ attribution, source }: Props) {
  return (
    <ul className={styles.credit} aria-label={t('evidence.credit')}>
      {attribution.map((chain) => (
        <li key={chain.join(' ')}>
          <ChainLine chain={chain} source={source} />
        </li>
      ))}
    </ul>
  );
}

function ChainLine({
  chain,
  source,
}: {
  readonly chain: Claim['attribution'][number];
  readonly source: Source | undefined;
}) {
  const index = useIndex();
  const { distrusted } = useLens();
  const [first] = chain;
  const inOwnWords = chain.length === 1 && first !== undefined && index.voices.get(first)?.kind === 'publication';
  return (
    <>
      {chain.map((id, at) => (
        <Fragment key={id}>
          {at > 0 && <span className={styles.link}> {t('evidence.via')} </span>}
          <ThingLink id={id} className={at === 0 ? styles.speaker : styles.carrier}>
            <Words>{voiceLabel(index, id)}</Words>
          </ThingLink>
          {distrusted.has(id) && <span className={styles.aside}> ({t('lens.asideName')})</span>}
        </Fragment>
      ))}
      {inOwnWords ? (
        <span className={styles.link}>, {t('evidence.ownWords')}</span>
      ) : (
        source && (
          <span className={styles.link}>, {t('evidence.inPublication', { publication: source.publisher })}</span>
        )
      )}
    </>
  );
}
