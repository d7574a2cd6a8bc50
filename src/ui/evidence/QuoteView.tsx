import type { Quote } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { LinkList } from './LinkList.tsx';
import { QuoteBlock } from '../shared/QuoteBlock.tsx';
import styles from './views.module.css';

/** A quote by itself, and everything that rests on its words. */
export function QuoteView({ quote }: { readonly quote: Quote }) {
  const index = useIndex();
  const claims = index.claimsOfQuote.get(quote.id) ?? [];
  const introduces = [
    ...index.dataset.actors.filter((actor) => actor.quotes?.includes(quote.id)).map(({ id, name }) => ({ id, name })),
    ...index.dataset.voices
      .filter((voice) => voice.quotes?.includes(quote.id))
      .map(({ id, label }) => ({ id, name: label })),
  ];
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('evidence.quoteTitle')}</h2>
        <QuoteBlock quote={quote} />
      </header>
      <LinkList title={t('evidence.introduces')} items={introduces} />
      {claims.length === 0 ? (
        <p className={styles.note}>{t('evidence.introducesOnly')}</p>
      ) : (
        <section className={styles.section}>
          <h3 className={styles.heading}>{t('evidence.quoteRests', { count: claims.length })}</h3>
          {claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} level={4} />
          ))}
        </section>
      )}
    </>
  );
}
