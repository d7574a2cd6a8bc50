import { sourceId, type SourceId } from '../../domain/ids.ts';
import type { Source } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { formatDate } from '../shared/dates.ts';
import { t } from '../shared/messages/i18n.ts';
import { Words } from '../shared/Words.tsx';
import styles from './ReaderPanel.module.css';

interface Props {
  readonly source: Source;
  /** Given where there is a choice of sources. */
  readonly onChoose: ((source: SourceId) => void) | undefined;
}

/** What a source is, who published it and when, and of when the dataset speaks, each date with its basis. */
export function SourceHead({ source, onChoose }: Props) {
  const { dataset } = useIndex();
  const { asOf } = dataset;
  const { published } = source;
  const notes = [asOf.note, published.note].filter((note) => note !== undefined);
  return (
    <header className={styles.head}>
      {onChoose && (
        <label className={styles.choice}>
          {t('reader.source')}
          <select value={source.id} onChange={(event) => onChoose(sourceId(event.target.value))}>
            {dataset.sources.map(({ id, title, language }) => (
              <option key={id} value={id} lang={language ?? dataset.language} dir="auto">
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <h2 className={styles.title} lang={source.language ?? dataset.language} dir="auto">
        {source.title}
      </h2>
      <p className={styles.note}>
        {source.republisher === undefined ? (
          <Words>{source.publisher}</Words>
        ) : (
          t('evidence.sourceCredit', { publisher: source.publisher, republisher: source.republisher })
        )}
        {' · '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('evidence.openSource')}
        </a>
      </p>
      <p className={styles.note}>
        {t(published.basis === 'inferred' ? 'evidence.publishedInferred' : 'evidence.published', {
          date: formatDate(published.value),
        })}
        {' · '}
        {t(asOf.basis === 'inferred' ? 'app.asOfInferred' : 'app.asOf', { date: formatDate(asOf.value) })}
      </p>
      {notes.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('reader.basis')}</summary>
          {[...new Set(notes)].map((note) => (
            <p key={note} lang={dataset.language} dir="auto">
              {note}
            </p>
          ))}
        </details>
      )}
    </header>
  );
}
