import { creditedInOrder } from '../../domain/claimQuotes.ts';
import type { Claim } from '../../domain/types.ts';
import { useIndex } from '../../store/hooks.ts';
import { markText } from '../shared/markText.ts';
import { WordingNote } from '../shared/WordingNote.tsx';

interface Props {
  readonly claim: Claim;
  /** How the words are set. */
  readonly className: string | undefined;
  /** Whether what carries the claim is marked. */
  readonly marked?: boolean;
}

/**
 * All the words that a claim credits to its voices, in the order of the source: one quote may name the actors and another
 * the deed, so that none of them holds the claim alone.
 */
export function ClaimQuotes({ claim, className, marked: isMarked = false }: Props) {
  const index = useIndex();
  return creditedInOrder(index, claim).map((quote) => {
    const marks = (claim.marks ?? []).filter((mark) => mark.quote === quote.id).map(({ exact }) => exact);
    return (
      <div key={quote.id}>
        <blockquote
          className={className}
          lang={index.sources.get(quote.source)?.language ?? index.dataset.language}
          dir="auto"
        >
          “
          {markText(quote.exact, marks).map(({ text, marked }, at) =>
            // Pieces of one quote never change places, so their order names them.
            marked && isMarked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
          ”
        </blockquote>
        <WordingNote quote={quote.id} />
      </div>
    );
  });
}
