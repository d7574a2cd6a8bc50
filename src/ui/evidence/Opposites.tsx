import type { ClaimId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { t } from '../shared/messages/i18n.ts';
import { ThingLink } from '../shared/ThingLink.tsx';
import { Qualities } from '../shared/Qualities.tsx';
import { creditText } from '../shared/citation.ts';
import styles from './Opposites.module.css';
import { Sentence } from '../shared/Sentence.tsx';

/** What stands against a claim, beside it: neither is called right. Nothing when nothing does. */
export function Opposites({ claim }: { readonly claim: Claim }) {
  const contradicts = claim.contradicts ?? [];
  const inTension = claim.inTensionWith ?? [];
  if (contradicts.length + inTension.length === 0) return null;
  return (
    <>
      <SideBySide claim={claim} others={contradicts} title={t('evidence.contradicts')} />
      <SideBySide claim={claim} others={inTension} title={t('evidence.inTension')} />
    </>
  );
}

function SideBySide({
  claim,
  others,
  title,
}: {
  readonly claim: Claim;
  readonly others: readonly ClaimId[];
  readonly title: string;
}) {
  const index = useIndex();
  const positions = others.flatMap((id) => index.claims.get(id) ?? []);
  if (positions.length === 0) return null;
  return (
    <div className={styles.opposites} role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.columns}>
        <Position claim={claim} here />
        {positions.map((other) => (
          <Position key={other.id} claim={other} />
        ))}
      </ul>
    </div>
  );
}

function Position({ claim, here = false }: { readonly claim: Claim; readonly here?: boolean }) {
  const index = useIndex();
  const [first] = claim.quotes;
  const quote = first === undefined ? undefined : index.quotes.get(first);
  return (
    <li className={here ? styles.here : styles.position}>
      <p className={styles.sentence}>
        {here ? (
          <Sentence claim={claim} />
        ) : (
          <ThingLink id={claim.id}>
            <Sentence claim={claim} />
          </ThingLink>
        )}
      </p>
      <Qualities claim={claim} />
      {quote && (
        <blockquote className={styles.words} lang={index.sources.get(quote.source)?.language} dir="auto">
          “{quote.exact}”
        </blockquote>
      )}
      <p className={styles.credit}>{creditText(index, claim.attribution)}</p>
    </li>
  );
}
