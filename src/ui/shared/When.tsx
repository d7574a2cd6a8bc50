import type { PrintedDate } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { t } from './messages/i18n.ts';
import { mark, Marked, useWords } from './Words.tsx';
import styles from './When.module.css';

/** A date as printed, beside the value derived from it and what that was derived from. */
export function When({ date }: { readonly date: PrintedDate }) {
  const { text, value, basis, note, of } = date;
  const words = useWords();
  const printed = t('evidence.whenPrinted', { text });
  const told =
    value === undefined
      ? printed
      : `${printed} ${t(basis === 'inferred' ? 'evidence.whenInferred' : 'evidence.whenStated', { date: formatDate(value) })}`;
  return (
    <dl className={styles.when}>
      <dt>{t('evidence.when')}</dt>
      <dd>
        <Marked text={of === undefined ? told : t('evidence.whenOf', { when: told, of: mark(of) })} />
        {note !== undefined && (
          <span className={styles.note} {...words}>
            {note}
          </span>
        )}
      </dd>
    </dl>
  );
}
