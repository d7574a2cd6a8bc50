import { Fragment } from 'react';
import { creditOfQuote, isOwnWords, speakersOfWhole } from '../../domain/quoteCredit.ts';
import type { Chain, Claim, Quote, Source } from '../../domain/types.ts';
import { useIndex, useLens } from '../../store/hooks.ts';
import { isEnded } from '../../exchange/ended.ts';
import { forTheRest, ownWordsText, tellingText } from './citation.ts';
import { creditNameWithin } from './claimWords.ts';
import { voiceLabel } from './labels.ts';
import { t } from './messages/i18n.ts';
import { midSentence } from './midSentence.ts';
import { ThingLink } from './ThingLink.tsx';
import { Words } from './Words.tsx';
import styles from './Credit.module.css';

interface Props {
  readonly attribution: Claim['attribution'];
  readonly source: Source | undefined;
}

/** From who said it, through who carried it, to the publication: one line a chain. Every name leads to all it says. */
export function Credit({ attribution, source }: Props) {
  return (
    <ul className={styles.credit} aria-label={t('evidence.credit')}>
      {attribution.map((chain) => (
        <li key={chain.join(' ')}>
          <ChainLine chain={chain} source={source} />
        </li>
      ))}
    </ul>
  );
}

const SLOT = '<name/>';

/** Who is credited with the words of a quote by all that rests on them, each name leading to all it says. */
export function QuoteCredit({ quote }: { readonly quote: Quote }) {
  const index = useIndex();
  const source = index.sources.get(quote.source);
  const credit = creditOfQuote(index, quote.id);
  const { said, rest, telling } = credit;
  const [before = '', after = ''] = forTheRest(credit).split(SLOT);
  return (
    <ul className={styles.credit} aria-label={t('evidence.credit')}>
      {said.map((chain) => (
        <li key={chain.join(' ')}>
          <ChainLine chain={chain} source={source} />
        </li>
      ))}
      {rest.map((chain) => (
        <li key={chain.join(' ')}>
          <span className={styles.link}>{before}</span>
          <Names chain={chain} />
          <span className={styles.link}>{after}</span>
        </li>
      ))}
      {telling !== null && source && (
        <li className={styles.link}>{(telling === 'about' ? ownWordsText : tellingText)(source)}</li>
      )}
    </ul>
  );
}

interface WholeProps {
  readonly claim: Claim;
  readonly quote: Quote;
}

/** Who says the whole of a quote from which a claim takes only what the publication states by the way; else nothing. */
export function WholeCredit({ claim, quote }: WholeProps) {
  const index = useIndex();
  const { distrusted } = useLens();
  const chains = speakersOfWhole(index, claim, quote.id);
  if (chains.length === 0) return null;
  const isMarked = claim.marks?.some((mark) => mark.quote === quote.id) ?? false;
  const [before = '', after = ''] = t(isMarked ? 'evidence.wholeMarked' : 'evidence.whole').split('<names/>');
  const last = chains.at(-1)?.at(-1);
  // A name that ends in a full stop ends the sentence with it.
  const isOver = last !== undefined && isEnded(creditNameWithin(index, distrusted, last));
  return (
    <p className={styles.whole}>
      {before}
      {chains.map((chain, at) => (
        <Fragment key={chain.join(' ')}>
          {at > 0 && t('chain.semicolon')}
          <Names chain={chain} isWithin />
        </Fragment>
      ))}
      {isOver ? after.replace(/^\./u, '') : after}
    </p>
  );
}

function ChainLine({ chain, source }: { readonly chain: Chain; readonly source: Source | undefined }) {
  const index = useIndex();
  return (
    <>
      <Names chain={chain} />
      {isOwnWords(index, chain) ? (
        <span className={styles.link}>, {t('evidence.ownWords')}</span>
      ) : (
        source && (
          <span className={styles.link}>, {t('evidence.inPublication', { publication: source.publisher })}</span>
        )
      )}
    </>
  );
}

/** The names of a chain, each leading to all that voice says; `isWithin` a sentence of which they are a part. */
function Names({ chain, isWithin = false }: { readonly chain: Chain; readonly isWithin?: boolean }) {
  const index = useIndex();
  const { distrusted } = useLens();
  return chain.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && <span className={styles.link}> {t('evidence.via')} </span>}
      <ThingLink id={id} className={at === 0 ? styles.speaker : styles.carrier}>
        <Words>{isWithin ? midSentence(index, id) : voiceLabel(index, id)}</Words>
      </ThingLink>
      {distrusted.has(id) && <span className={styles.aside}> ({t('lens.asideName')})</span>}
    </Fragment>
  ));
}
