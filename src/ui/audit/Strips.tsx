import type { AuditSpan } from '../../domain/audit/auditTypes.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { SourceId } from '../../domain/ids.ts';
import { t } from '../shared/messages/i18n.ts';
import styles from './Strips.module.css';

/** A source from first word to last, with what is quoted of it marked. The table below says the same in numbers. */
export function SourceStrip({ index, source }: { readonly index: DatasetIndex; readonly source: SourceId }) {
  const length = index.sources.get(source)?.text.length ?? 0;
  const spans = index.dataset.quotes.filter((quote) => quote.source === source);
  return (
    <figure className={styles.source}>
      <Strip length={length} spans={spans} />
      <figcaption>{t('audit.stripLegend')}</figcaption>
    </figure>
  );
}

/** A paragraph at the scale of the longest one. */
export function ParagraphStrip({
  length,
  spans,
  longest,
}: {
  readonly length: number;
  readonly spans: readonly AuditSpan[];
  readonly longest: number;
}) {
  if (length === 0) return null;
  return (
    <span className={styles.paragraph} style={{ inlineSize: `${((100 * length) / longest).toFixed(1)}%` }}>
      <Strip length={length} spans={spans} />
    </span>
  );
}

function Strip({ length, spans }: { readonly length: number; readonly spans: readonly AuditSpan[] }) {
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${Math.max(1, length)} 10`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles.ground} width={length} height={10} />
      {spans.map(({ start, end }, at) => (
        // Two quotes may stand on the very same words.
        <rect key={at} className={styles.quoted} x={start} width={end - start} height={10} />
      ))}
    </svg>
  );
}
