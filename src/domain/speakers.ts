import type { VoiceId } from './ids.ts';
import type { Claim } from './types.ts';

type Spoken = Pick<Claim, 'attribution'>;

/** Who says claims, each once: the first of every chain, without who carried it. */
export const speakersOf = (claims: readonly Spoken[]): readonly VoiceId[] => [
  ...new Set(claims.flatMap(({ attribution }) => attribution.flatMap((chain) => chain.slice(0, 1)))),
];

/**
 * The claims that say so and those that deny it, where claims of one relationship do both. Where all of them deny, the
 * denial is what is said, and nobody denies that.
 */
export function bySide<One extends Pick<Claim, 'polarity'>>(
  claims: readonly One[],
): { readonly saying: readonly One[]; readonly denying: readonly One[] } {
  const denying = claims.filter(({ polarity }) => polarity === 'denies');
  if (denying.length === claims.length) return { saying: claims, denying: [] };
  return { saying: claims.filter((claim) => !denying.includes(claim)), denying };
}
