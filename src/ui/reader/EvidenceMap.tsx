import type { RefObject } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import type { Source } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { isFallenInPart, type QuoteSupport } from '../../view/quoteSupport.ts';
import { STANDINGS } from '../../domain/standing.ts';
import { t } from '../shared/messages/i18n.ts';
import { blockSelector, goTo } from './goTo.ts';
import { quotesIn, warnedIn, type Block, type Page } from './page.ts';
import marks from './QuotedSpan.module.css';
import { signOf } from './standingSign.ts';
import styles from './SourcePage.module.css';

interface Props {
  readonly source: Source;
  readonly page: Page;
  readonly support: ReadonlyMap<QuoteId, QuoteSupport>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The map of evidence as a list: each paragraph, what is quoted from it and what rests on that, as a way there. */
export function EvidenceMap({ source, page, support, scroller }: Props) {
  const { claimsOfQuote, dataset, quotes: quoteById } = useIndex();
  const numbered = page.blocks.filter(({ number }) => number !== null);
  // By the dataset, as in the audit: a text that does not hold a quote does not make its paragraph one without.
  const quoted = new Set(
    dataset.quotes.flatMap((quote) => (quote.source === source.id && quote.paragraph > 0 ? quote.paragraph : [])),
  );
  // What this text is known to hold of them is said besides.
  const found = new Set(
    [...page.before, ...page.blocks, ...page.after]
      .flatMap(quotesIn)
      .flatMap((id) => quoteById.get(id)?.paragraph ?? [])
      .filter((paragraph) => quoted.has(paragraph)),
  );
  const coverage = t('reader.coverage', { quoted: quoted.size, count: source.text.paragraphs });
  const supports = [...support.values()];
  const legend = STANDINGS.flatMap((standing) => [
    { standing, inPart: false },
    { standing, inPart: true },
  ]).filter(({ standing, inPart }) =>
    supports.some((one) => one.standing === standing && isFallenInPart(one) === inPart),
  );
  const countsOf = (block: Block): string => {
    const quotes = quotesIn(block);
    const lost = warnedIn([block]).size;
    const notFound = t('reader.lost', { count: lost });
    if (quotes.length === 0) return lost > 0 ? notFound : t('reader.bare');
    const claims = new Set(quotes.flatMap((id) => claimsOfQuote.get(id) ?? []));
    const counts = t('reader.paragraphCounts', {
      quotes: t('reader.quotes', { count: quotes.length }),
      claims: t('evidence.claims', { count: claims.size }),
    });
    return lost > 0 ? t('reader.paragraphLost', { found: counts, notFound }) : counts;
  };
  return (
    <div className={styles.map}>
      <details className={styles.fold}>
        <summary>
          {found.size === quoted.size ? coverage : t('reader.coverageHere', { coverage, count: found.size })}
        </summary>
        <ol className={styles.paragraphs}>
          {numbered.map((block) => (
            <li key={block.key}>
              <button
                type="button"
                className={styles.jump}
                onClick={() => goTo(scroller.current, blockSelector(block.key))}
              >
                {block.number === 0 ? t('evidence.headline') : t('evidence.paragraph', { number: block.number })}
              </button>
              <span className={styles.note}>{countsOf(block)}</span>
            </li>
          ))}
        </ol>
      </details>
      <details className={styles.fold}>
        <summary>{t('reader.legend')}</summary>
        <p className={styles.note}>{t('reader.legendHint')}</p>
        <ul className={styles.legend}>
          {legend.map(({ standing, inPart }) => (
            <li key={`${standing} ${String(inPart)}`}>
              <span className={marks.words} data-standing={standing} data-in-part={inPart ? '' : undefined}>
                {inPart ? t('standingFallenInPart') : t(`standing.${standing}`)}
              </span>
              <sup className={marks.count} lang="en" dir="ltr" aria-hidden="true">
                {signOf(standing)}
              </sup>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
