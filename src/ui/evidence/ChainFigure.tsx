import { useState } from 'react';
import { chainOf, type ChainEnd } from '../../domain/chain.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { Arrow } from './Arrow.tsx';
import { Words } from '../shared/Words.tsx';
import styles from './ChainFigure.module.css';
import { StationList } from './StationList.tsx';

/**
 * The way of a claim from who said it to the reader, drawn: one row a chain, met by the publication and who printed it
 * again. A line is broken by a question mark where the statement could not be verified. Its lists read as a sentence:
 * “Said by …; reported by …; published by …; republished by …”.
 */
export function ChainFigure({ claim }: { readonly claim: Claim }) {
  const index = useIndex();
  const distrust = useViewKey('distrust');
  const [full, setFull] = useState(false);
  const { rows, ends, isUnverified } = chainOf(index, claim, new Set(distrust));
  return (
    <div className={styles.figure} role="group" aria-label={t('chain.figure')}>
      <ul className={rows.length > 1 ? styles.joined : styles.rows} aria-label={t('evidence.credit')}>
        {rows.map((row) => (
          <li key={row.stations.map(({ voice }) => voice.id).join(' ')} className={styles.row}>
            <StationList row={row} detail={full ? 'full' : 'brief'} />
          </li>
        ))}
      </ul>
      {ends.map((end) => (
        <End key={end.source.id} end={end} isUnverified={isUnverified} full={full} />
      ))}
      <button type="button" className={styles.more} aria-expanded={full} onClick={() => setFull((now) => !now)}>
        {t('chain.more')}
      </button>
    </div>
  );
}

interface EndProps {
  readonly end: ChainEnd;
  readonly isUnverified: boolean;
  readonly full: boolean;
}

/** Where every row leads: the publication, and who printed it again. */
function End({ end: { source, voice }, isUnverified, full }: EndProps) {
  const { publisher, republisher, published, url } = source;
  return (
    <ol className={styles.end}>
      {isUnverified && (
        <li className={styles.unverified}>
          <Arrow broken />
          {t('chain.unverified')}
          <Semicolon />
        </li>
      )}
      <li className={styles.step}>
        <Arrow />
        <div className={full ? styles.box : styles.station}>
          <Role text={t('chain.publishedBy')} full={full} />
          {voice ? (
            <ThingLink id={voice.id}>
              <Words>{publisher}</Words>
            </ThingLink>
          ) : (
            <Words>{publisher}</Words>
          )}
          {full && (
            <p className={styles.fact}>
              {t(published.basis === 'inferred' ? 'evidence.publishedInferred' : 'evidence.published', {
                date: formatDate(published.value),
              })}
            </p>
          )}
          {full && republisher === undefined && <PageLink url={url} />}
          {republisher !== undefined && <Semicolon />}
        </div>
      </li>
      {republisher !== undefined && (
        <li className={styles.step}>
          <Arrow />
          <div className={full ? styles.box : styles.station}>
            <Role text={t('chain.republishedBy')} full={full} />
            <Words>{republisher}</Words>
            {full && <PageLink url={url} />}
          </div>
        </li>
      )}
    </ol>
  );
}

const Semicolon = () => <span className="visually-hidden">{t('chain.semicolon')}</span>;

const Role = ({ text, full }: { readonly text: string; readonly full: boolean }) => (
  <span className={full ? styles.role : 'visually-hidden'}>{`${text} `}</span>
);

const PageLink = ({ url }: { readonly url: string }) => (
  <p className={styles.fact}>
    <a href={url} target="_blank" rel="noreferrer">
      {t('evidence.openSource')}
    </a>
  </p>
);
