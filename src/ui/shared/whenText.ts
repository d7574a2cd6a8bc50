import type { PrintedDate } from '../../domain/types.ts';
import { formatDate } from './dates.ts';
import { t } from './messages/i18n.ts';

/**
 * A date in a line: the printed words, the day where one is known, and what that is the day of, where it is not of what is said.
 */
export function whenText({ text, value, basis, of }: PrintedDate): string {
  const day =
    value === undefined
      ? t('evidence.whenPrinted', { text })
      : t(basis === 'inferred' ? 'table.whenInferred' : 'table.when', { text, date: formatDate(value) });
  return of === undefined ? day : t('evidence.whenOf', { when: day, of });
}
