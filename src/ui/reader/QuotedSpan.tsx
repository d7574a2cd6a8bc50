import { ExternalLink } from 'lucide-react';
import { memo } from 'react';
import type { Source } from '../../domain/types.ts';
import { useAppState, useIndex } from '../../store/hooks.ts';
import { isFallenInPart, type QuoteSupport } from '../../view/quoteSupport.ts';
import { quoteUrl } from '../shared/citation.ts';
import { formatNumber, t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import type { Piece } from './pieces.ts';
import styles from './QuotedSpan.module.css';
import { signOf } from './standingSign.ts';
import { Unseen } from './Unseen.tsx';

interface Props {
  readonly piece: Extract<Piece, { kind: 'quoted' }>;
  readonly source: Source;
  readonly support: QuoteSupport | undefined;
}

/**
 * The words of a quote in their place, underlined as the claims on them stand, with their number; they lead to the
 * evidence, and beside them is the way to the page they stand on.
 */
export const QuotedSpan = memo(function QuotedSpan({ piece, source, support }: Props) {
  const quote = useIndex().quotes.get(piece.quote);
  const current = useAppState((state) => state.view.select === piece.quote);
  if (!quote) return piece.text;
  const { claims = 0, left = 0, about = 0, standing = null, receded = false } = support ?? {};
  const where = quote.paragraph > 0 ? t('reader.spanIn', { number: quote.paragraph }) : t('reader.spanInHead');
  const rests = [
    claims > 0 ? t('reader.spanClaims', { count: claims }) : null,
    about > 0 ? t('reader.spanAbout', { count: about }) : null,
  ].filter((part) => part !== null);
  const inPart = support !== undefined && isFallenInPart(support);
  const stands = inPart
    ? [t('standingFallenInPart'), t('lens.claimsLeft', { count: claims, left })]
    : standing === null
      ? []
      : [t(`standing.${standing}`)];
  const sign = signOf(standing);
  return (
    <span className={styles.span} data-quote={piece.quote}>
      <ThingLink id={piece.quote} className={styles.link} current={current} isSpan>
        <Unseen>
          {[
            where,
            ...(rests.length > 0 ? rests : [t('reader.spanIntroduces')]),
            ...stands,
            receded ? t('reader.spanReceded') : null,
          ]
            .filter((part) => part !== null)
            .join(', ')}
          {': '}
        </Unseen>
        <mark
          className={styles.words}
          data-quotes={piece.quotes.join(' ')}
          data-standing={standing ?? 'none'}
          data-in-part={inPart ? '' : undefined}
          data-receded={receded ? '' : undefined}
        >
          {piece.text}
        </mark>
      </ThingLink>
      {claims > 0 && (
        <sup className={styles.count} aria-hidden="true">
          {formatNumber(claims)}
          {sign !== null && ` ${sign}`}
        </sup>
      )}
      <a
        className={styles.page}
        href={quoteUrl(source, quote)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('reader.onPage', { words: shorten(piece.text) })}
        title={t('reader.onPage', { words: shorten(piece.text) })}
      >
        <ExternalLink size={13} aria-hidden="true" />
      </a>
    </span>
  );
});

/** Enough words to tell one way to the page from another. */
const SHORT = 40;
const shorten = (text: string): string => (text.length <= SHORT ? text : `${text.slice(0, SHORT).trimEnd()}…`);
