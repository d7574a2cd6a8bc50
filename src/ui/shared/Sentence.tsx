import type { Claim } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { predicateLabel, shortName } from './labels.ts';
import { t } from './messages/i18n.ts';
import { ThingLink } from './ThingLink.tsx';

const SLOT = /<(subject|predicate|object)\/>/;

/** A claim as a sentence: “Iran *sends forces to* Syria”. The catalogue gives the order of its parts. */
export function Sentence({ claim, linked = false }: { readonly claim: Claim; readonly linked?: boolean }) {
  const index = useIndex();
  const name = (id: Claim['subject']) =>
    linked ? <ThingLink id={id}>{shortName(index, id)}</ThingLink> : shortName(index, id);
  return (
    <>
      {t('evidence.relationshipSentence')
        .split(SLOT)
        .map((part, at) => {
          if (part === 'subject') return <span key={at}>{name(claim.subject)}</span>;
          if (part === 'object') return <span key={at}>{name(claim.object)}</span>;
          if (part === 'predicate') return <em key={at}>{predicateLabel(index, claim)}</em>;
          return part;
        })}
    </>
  );
}
