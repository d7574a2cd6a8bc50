import type { ActorId, QuoteId } from '../../domain/ids.ts';

/** What the palette asks for at the moment. */
export type Step =
  | { readonly kind: 'all' }
  /** Which of the claims that rest on a quote. */
  | { readonly kind: 'claims'; readonly quote: QuoteId }
  | { readonly kind: 'from' }
  | { readonly kind: 'to'; readonly from: ActorId }
  | { readonly kind: 'focus' };

export const FIRST_STEP: Step = { kind: 'all' };

/** The step before, or `null` at the first. */
export function stepBefore(step: Step): Step | null {
  switch (step.kind) {
    case 'all':
      return null;
    case 'claims':
    case 'from':
    case 'focus':
      return FIRST_STEP;
    case 'to':
      return { kind: 'from' };
  }
}
