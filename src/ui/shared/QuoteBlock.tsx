import { Copy, ExternalLink, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Claim, Quote } from '../../domain/types.ts';
import { useIndex, useTell, useUnfound, useViewKey } from '../../store/hooks.ts';
import { copyText } from './copyText.ts';
import { t } from './messages/i18n.ts';
import { laterCode } from './lazyPart.tsx';
import { ThingLink } from './ThingLink.tsx';
import { ownWordsText, quoteUrl } from './citation.ts';
import { QuoteCredit, WholeCredit } from './Credit.tsx';
import { markText } from './markText.ts';
import styles from './QuoteBlock.module.css';
import { useCopySentence } from './useCopySentence.ts';
import { WordingNote } from './WordingNote.tsx';

const quoteCitation = laterCode(() => import('./quoteCitation.ts'));

interface Props {
  readonly quote: Quote;
  /** The words in it that carry what it is shown for; none marks it all. */
  readonly marks?: readonly string[] | undefined;
  /** Whether it is shown for a statement that the publication only tells of with it; its voices are not credited then. */
  readonly isContext?: boolean;
  /** The claim it is shown for. */
  readonly claim?: Claim | undefined;
  /** What tells who says it, in place of the credit by all that rests on it. */
  readonly credit?: ReactNode;
  /** `hero` is the large setting of a claim's own words. */
  readonly setting?: 'hero' | 'aside';
}

/** Copies the claim that the words stand for, as a sentence with all that it hangs on. */
function CopyClaim({ claim }: { readonly claim: Claim }) {
  const copySentence = useCopySentence();
  return (
    <button type="button" className={styles.way} onClick={() => void copySentence(claim.id)}>
      <Copy size={14} aria-hidden="true" />
      {t('evidence.copyClaim')}
    </button>
  );
}

/** A quotation with its words marked, who says so, and the ways on: the page itself, the clipboard, a link to it. */
export function QuoteBlock({ quote, marks = [], isContext = false, claim, credit, setting = 'hero' }: Props) {
  const index = useIndex();
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  const tell = useTell();
  const unfound = useUnfound().get(quote.id);
  const source = index.sources.get(quote.source);
  const url = source && quoteUrl(source, quote);
  const copy = async (): Promise<void> => {
    const cited = async (): Promise<string> => {
      const { citation } = await quoteCitation();
      return citation(index, quote, { distrusted: new Set(distrust), unfound });
    };
    const text = await cited().catch(() => null);
    // Words without who says them, and how well that stands, are not handed out.
    if (text === null) tell({ kind: 'copy-not-loaded' });
    else tell((await copyText(text)) ? { kind: 'copied', what: 'citation' } : { kind: 'copy-failed', text });
  };
  return (
    <figure className={setting === 'hero' ? styles.hero : styles.aside} data-quote={quote.id}>
      <blockquote
        className={styles.words}
        cite={source?.url}
        lang={source?.language ?? index.dataset.language}
        dir="auto"
      >
        <p>
          {markText(quote.exact, marks).map(({ text, marked }, at) =>
            marked && (marks.length > 0 || setting === 'hero') ? (
              // Pieces of one quote never change places, so their order names them.
              <mark key={at}>{text}</mark>
            ) : (
              <span key={at}>{text}</span>
            ),
          )}
        </p>
      </blockquote>
      <figcaption>
        <WordingNote quote={quote.id} />
        {claim && <WholeCredit claim={claim} quote={quote} />}
        {isContext
          ? source && <p className={styles.context}>{ownWordsText(source)}</p>
          : (credit ?? <QuoteCredit quote={quote} />)}
        <div className={styles.ways}>
          {url !== undefined && (
            <a className={styles.way} href={url} target="_blank" rel="noreferrer">
              <ExternalLink size={14} aria-hidden="true" />
              {quote.paragraph > 0
                ? t('evidence.paragraphOnPage', { number: quote.paragraph })
                : t('evidence.headlineOnPage')}
            </a>
          )}
          <button type="button" className={styles.way} onClick={() => void copy()}>
            <Copy size={14} aria-hidden="true" />
            {t('evidence.copyQuote')}
          </button>
          {claim && setting === 'hero' && <CopyClaim claim={claim} />}
          {select !== quote.id && (
            <ThingLink id={quote.id} className={styles.way}>
              <Layers size={14} aria-hidden="true" />
              {t('evidence.quoteOpens')}
            </ThingLink>
          )}
        </div>
      </figcaption>
    </figure>
  );
}
