import { memo } from 'react';
import type { QuoteId } from '../../domain/ids.ts';
import type { Source } from '../../domain/types.ts';
import type { QuoteSupport } from '../../view/quoteSupport.ts';
import { formatNumber, language, t } from '../shared/messages/i18n.ts';
import type { Block } from './page.ts';
import { QuotedSpan } from './QuotedSpan.tsx';
import styles from './SourcePage.module.css';
import { Unseen } from './Unseen.tsx';

interface Props {
  readonly block: Block;
  readonly source: Source;
  readonly support: ReadonlyMap<QuoteId, QuoteSupport>;
  /** Whether the text is at hand, so that what is not quoted can be read. */
  readonly hasText: boolean;
}

/** A paragraph with its number in the margin, its quotes marked, and a gap for what is not at hand. */
export const Paragraph = memo(function Paragraph({ block, source, support, hasText }: Props) {
  const { number, pieces } = block;
  const isBare = pieces.every(({ kind }) => kind !== 'quoted' && kind !== 'warned');
  const name = number === null ? null : number === 0 ? t('evidence.headline') : t('evidence.paragraph', { number });
  return (
    <div className={styles.block} data-block={block.key} data-bare={isBare ? '' : undefined} tabIndex={-1}>
      {number !== null && (
        <span className={styles.number}>
          <Unseen>{isBare ? t('reader.bareParagraph', { name }) : `${name}: `}</Unseen>
          <span aria-hidden="true">{number === 0 ? '¶' : formatNumber(number)}</span>
        </span>
      )}
      <p className={styles.words} dir="auto">
        {pieces.map((piece, at) => {
          // Pieces of one paragraph never change places, so their order names them.
          switch (piece.kind) {
            case 'plain':
              return (
                <span key={at} className={hasText ? undefined : styles.context}>
                  {piece.text}
                </span>
              );
            case 'gap':
              return (
                <span key={at} className={styles.gap}>
                  <span aria-hidden="true"> […] </span>
                  {!isBare && <Unseen>{t('reader.gap')} </Unseen>}
                </span>
              );
            case 'warned':
              return (
                <span key={at} className={styles.warned} data-warned={piece.quote} tabIndex={-1} role="note">
                  <Unseen>{t('reader.warned')}: </Unseen>
                  {piece.text}
                </span>
              );
            case 'quoted':
              return <QuotedSpan key={at} piece={piece} source={source} support={support.get(piece.quote)} />;
          }
        })}
        {isBare && !hasText && (
          <span className={styles.bare} lang={language()}>
            {/* It is not one of the paragraphs that are counted above. */}
            {t(number === 0 ? 'reader.bareHead' : 'reader.bare')}
          </span>
        )}
      </p>
    </div>
  );
});
