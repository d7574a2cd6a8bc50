import type { PrintedDate } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { t } from './messages/i18n.ts';
import { useWords } from './Words.tsx';
import styles from './When.module.css';

/** A date as printed, beside the value derived from it and what that was derived from. */
export function When({ date }: { readonly date: PrintedDate }) {
  const { text, value, basis, note } = date;
  const words = useWords();
  return (
    <dl className={styles.when}>
      <dt>{t('evidence.when')}</dt>
      <dd>
        {t('evidence.whenPrinted', { text })}
        {value !== undefined && (
          <> {t(basis === 'inferred' ? 'evidence.whenInferred' : 'evidence.whenStated', { date: formatDate(value) })}</>
        )}
        {note !== undefined && (
          <span className={styles.note} {...words}>
            {note}
          </span>
        )}
      </dd>
    </dl>
  );
}
