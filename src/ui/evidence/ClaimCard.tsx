import { claimStanding } from '../../domain/claimStanding.ts';
import { isContext, quotesCreditedFirst } from '../../domain/claimQuotes.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex, useViewKey } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ClaimFate } from '../shared/LensNote.tsx';
import { ChainFigure } from './ChainFigure.tsx';
import { ClaimSupport } from '../shared/ClaimSupport.tsx';
import { useWords } from '../shared/Words.tsx';
import styles from './ClaimCard.module.css';
import { PositionPlace } from './PositionPlace.tsx';
import { Positions } from './Positions.tsx';
import { Qualities } from '../shared/Qualities.tsx';
import { QuoteBlock } from '../shared/QuoteBlock.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { useNarrow } from '../shared/useMediaQuery.ts';
import { When } from '../shared/When.tsx';

/**
 * One statement with everything it rests on; on a small screen, its words first. `id` of the element is the claim's, so that it can be scrolled to,
 * and take the focus.
 */
export function ClaimCard({ claim, level = 3 }: { readonly claim: Claim; readonly level?: 3 | 4 | 5 }) {
  const index = useIndex();
  const select = useViewKey('select');
  const distrust = useViewKey('distrust');
  const words = useWords();
  const narrow = useNarrow();
  const Heading = `h${level}` as const;
  const marksIn = (quote: string) =>
    (claim.marks ?? []).filter((mark) => mark.quote === quote).map((mark) => mark.exact);
  const current = select === claim.id;
  const matter = index.matterOfClaim.get(claim.id);
  const summary = (
    <p className={styles.summary} {...words}>
      {claim.summary}
    </p>
  );
  const qualities = (
    <Qualities claim={claim}>
      <ClaimSupport claim={claim} />
    </Qualities>
  );
  // What weakens a statement must not lie below the fold, however little room there is for the rest.
  const isPlain =
    claim.polarity === 'affirms' &&
    claim.modality === 'actual' &&
    claim.verification !== 'could-not-be-verified' &&
    claimStanding(index, claim, new Set(distrust)).standing !== 'contested';
  return (
    <article
      className={current ? styles.current : styles.card}
      id={claim.id}
      tabIndex={-1}
      aria-current={current ? 'true' : undefined}
    >
      <header className={styles.head}>
        <Heading className={styles.sentence}>
          <Sentence claim={claim} linked />
        </Heading>
        <ClaimFate claim={claim} />
        {!narrow && summary}
        {!(narrow && isPlain) && qualities}
      </header>
      {quotesCreditedFirst(claim).map((id, at) => {
        const quote = index.quotes.get(id);
        if (!quote) return null;
        // The credit holds for all the words that the voices are credited with, so it stands once, under the weightiest.
        if (isContext(claim, id)) return <QuoteBlock key={id} quote={quote} isContext setting="aside" />;
        return at === 0 ? (
          <QuoteBlock key={id} quote={quote} marks={marksIn(id)} claim={claim} credit={<ChainFigure claim={claim} />} />
        ) : (
          <QuoteBlock key={id} quote={quote} marks={marksIn(id)} claim={claim} credit={false} setting="aside" />
        );
      })}
      {narrow && (
        <div className={styles.head}>
          {summary}
          {isPlain && qualities}
        </div>
      )}
      {claim.when && <When date={claim.when} />}
      {claim.reading !== undefined && (
        <details className={styles.reading}>
          <summary>{t('evidence.reading')}</summary>
          <p {...words}>{claim.reading}</p>
        </details>
      )}
      {current && matter ? <Positions matter={matter} from={[claim.id]} level={4} /> : <PositionPlace claim={claim} />}
    </article>
  );
}
