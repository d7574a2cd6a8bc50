import { claimStanding, standingsToTell, type ClaimStanding } from '../../domain/claimStanding.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import { standsInPart, toldBy, type Standing } from '../../domain/standing.ts';
import type { Claim } from '../../domain/types.ts';
import { t } from './messages/i18n.ts';

/** Whether one of the verbs of a relationship is known less well than the relationship's standing says. */
export const isInPart = (index: DatasetIndex, claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): boolean =>
  standsInPart(claims, { voiceById: index.voices, claimById: index.claims, distrusted });

/** Whether all that is told of a relationship is what somebody judges or foresees. */
export const isAssessed = (claims: readonly Claim[], distrusted: ReadonlySet<VoiceId>): boolean =>
  toldBy(claims, distrusted).every(({ modality }) => modality === 'assessed');

/** A standing in words, with what it does not hold for. */
export function withLimits(words: string, limits: { readonly inPart: boolean; readonly assessed: boolean }): string {
  const told = limits.inPart ? t('standingInPart', { standing: words }) : words;
  return limits.assessed ? t('standingAssessed', { standing: told }) : told;
}

/** The standing of a relationship in words: “A named voice”, or “The publication says so, in part”. */
export function standingWords(
  index: DatasetIndex,
  standing: Standing,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId> = new Set(),
): string {
  const limits = { inPart: isInPart(index, claims, distrusted), assessed: isAssessed(claims, distrusted) };
  return withLimits(t(`standing.${standing}`), limits);
}

/**
 * How what a voice says of an actor stands. Where somebody on every way it came is set aside, it does not count here, though others
 * may say the same: its claims need not have fallen.
 */
export const speechWords = (standing: Standing): string =>
  t(standing === 'unsupported' ? 'sourcing.notCounted' : `standing.${standing}`);

/** The same in a key to the lines, in which the publication's are thinner than those of other voices. */
export const speechKeyWords = (standing: Standing): string =>
  standing === 'own-voice' ? t('sourcing.keyOwn') : speechWords(standing);

/**
 * How well one claim is supported, each in a word: “Contested” and “Could not be verified”, “Stated in the negative” and
 * “Rests on unnamed voices”. What stands against it takes away nothing of what it is besides.
 */
export function claimStandingWords(
  index: DatasetIndex,
  claim: Claim,
  distrusted: ReadonlySet<VoiceId> = new Set(),
): readonly string[] {
  return supportWords(claimStanding(index, claim, distrusted));
}

/** The same of a standing that is known already. */
export const supportWords = (known: Pick<ClaimStanding, 'standing' | 'support' | 'knownFrom'>): readonly string[] =>
  standingsToTell(known).map((each) => t(`standing.${each}`));
