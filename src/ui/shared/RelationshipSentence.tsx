import { Fragment } from 'react';
import type { Relationship } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { shortName } from './labels.ts';
import { t } from './messages/i18n.ts';
import { Predicates, Words } from './Words.tsx';

const SLOT = /<(subject|predicate|object)\/>/;

interface Props {
  readonly relationship: Pick<Relationship, 'subject' | 'object'>;
  /** Those of its claims that are told of. */
  readonly claims: readonly Claim[];
}

/** A relationship as a sentence: “Iran *sends forces to, trains* Syria”. The catalogue gives the order of its parts. */
export function RelationshipSentence({ relationship: { subject, object }, claims }: Props) {
  const index = useIndex();
  return t('evidence.relationshipSentence')
    .split(SLOT)
    .map((part, at) => {
      switch (part) {
        case 'subject':
          return <Words key={at}>{shortName(index, subject)}</Words>;
        case 'object':
          return <Words key={at}>{shortName(index, object)}</Words>;
        case 'predicate':
          return (
            <em key={at}>
              <Predicates claims={claims} />
            </em>
          );
        default:
          return <Fragment key={at}>{part}</Fragment>;
      }
    });
}
