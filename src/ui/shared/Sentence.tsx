import type { Claim } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { saidPredicate, shortName } from './labels.ts';
import { t } from './messages/i18n.ts';
import styles from './Sentence.module.css';
import { ThingLink } from './ThingLink.tsx';
import { Predicate, Words } from './Words.tsx';

const SLOT = /<(subject|predicate|object)\/>/;

interface Props {
  readonly claim: Claim;
  /** Whether its names lead to their actors and its verb to the claim itself. */
  readonly linked?: boolean;
}

/** A claim as a sentence: “Iran *sends forces to* Syria”. The catalogue gives the order of its parts. */
export function Sentence({ claim, linked = false }: Props) {
  const index = useIndex();
  const [subject, object] = [shortName(index, claim.subject), shortName(index, claim.object)];
  const predicate = (
    <em>
      <Predicate claim={claim} />
    </em>
  );
  const name = (id: Claim['subject'], words: string) =>
    linked ? (
      <ThingLink id={id} className={styles.link}>
        <Words>{words}</Words>
      </ThingLink>
    ) : (
      <Words>{words}</Words>
    );
  return (
    <>
      {t('evidence.relationshipSentence')
        .split(SLOT)
        .map((part, at) => {
          if (part === 'subject') return <span key={at}>{name(claim.subject, subject)}</span>;
          if (part === 'object') return <span key={at}>{name(claim.object, object)}</span>;
          if (part !== 'predicate') return part;
          if (!linked) return <span key={at}>{predicate}</span>;
          const label = t('evidence.thisClaim', { predicate: saidPredicate(index, claim), subject, object });
          return (
            <ThingLink key={at} id={claim.id} className={styles.link} label={label}>
              {predicate}
            </ThingLink>
          );
        })}
    </>
  );
}
