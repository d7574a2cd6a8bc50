import type { VoiceId } from './ids.ts';
import type { Claim } from './types.ts';

type Spoken = Pick<Claim, 'attribution'>;

/** Who says claims, each once: the first of every chain, without who carried it. */
export const speakersOf = (claims: readonly Spoken[]): readonly VoiceId[] => [
  ...new Set(claims.flatMap(({ attribution }) => attribution.flatMap((chain) => chain.slice(0, 1)))),
];

/**
 * Who says so and who denies it, where claims of one relationship do both. Where all of them deny, the denial is what is
 * said, and nobody denies that.
 */
export function speakersBySide(claims: readonly (Spoken & Pick<Claim, 'polarity'>)[]): {
  readonly saying: readonly VoiceId[];
  readonly denying: readonly VoiceId[];
} {
  const denials = claims.filter(({ polarity }) => polarity === 'denies');
  if (denials.length === claims.length) return { saying: speakersOf(claims), denying: [] };
  return { saying: speakersOf(claims.filter((claim) => !denials.includes(claim))), denying: speakersOf(denials) };
}
