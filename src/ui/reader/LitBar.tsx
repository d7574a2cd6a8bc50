import type { RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import { useIndex } from '../../store/hooks.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { goTo, spanSelector } from './goTo.ts';
import type { Page } from './page.ts';
import styles from './SourcePage.module.css';

interface Props {
  readonly page: Page;
  readonly lit: ReadonlySet<QuoteId>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What of the source belongs to the selection, as ways there: what the lit words say to those who see them. */
export function LitBar({ page, lit, scroller }: Props) {
  const { quotes } = useIndex();
  const here = page.marks.flatMap(({ quote }) => (lit.has(quote) ? (quotes.get(quote) ?? []) : []));
  if (here.length === 0) return null;
  return (
    <div className={styles.litBar} role="group" aria-label={t('reader.lit', { count: here.length })}>
      <span aria-hidden="true">{t('reader.lit', { count: here.length })}</span>
      <ul>
        {here.map(({ id, paragraph, exact }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.jump}
              aria-label={t('reader.goToQuote', {
                place: paragraph > 0 ? t('evidence.paragraph', { number: paragraph }) : t('evidence.headline'),
                words: exact,
              })}
              onClick={() => goTo(scroller.current, spanSelector(id))}
            >
              {paragraph > 0 ? `¶ ${formatNumber(paragraph)}` : '¶'}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
