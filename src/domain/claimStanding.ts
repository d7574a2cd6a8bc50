import type { DatasetIndex } from './datasetIndex.ts';
import type { ClaimId, VoiceId } from './ids.ts';
import { claimStatus, type MatterStatus } from './matterStatus.ts';
import { STANDINGS, standingOf, type Standing } from './standing.ts';
import type { Claim } from './types.ts';

/** How well one claim is supported, which is not what its relationship is as a whole. */
export interface ClaimStanding {
  /** `contested` only where a claim that stands excludes or denies this very one; `denied` for a denial. */
  readonly standing: Standing;
  /** How it is supported whatever stands against it, and whether it is a yes or a no; never `contested` or `denied`. */
  readonly support: Standing;
  /** From whom what is left of it is known, however it is meant and whatever came of checking it; `null` for what has fallen. */
  readonly knownFrom: Extract<Standing, 'own-voice' | 'named' | 'unnamed'> | null;
  /** How it stands to what else is said on its matter; `null` for a claim of none, and for one that has fallen. */
  readonly status: MatterStatus | null;
}

const NO_OTHERS: ReadonlyMap<ClaimId, Claim> = new Map();

/** The standing of a claim by itself, while some voices are set aside (docs/decisions/0037). */
export function claimStanding(index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): ClaimStanding {
  const context = { voiceById: index.voices, claimById: NO_OTHERS, distrusted };
  // Without others to be found, and taken as a yes, it is opposed by nothing.
  const support = standingOf([{ ...claim, polarity: 'affirms' }], context);
  if (support === 'unsupported') return { standing: support, support, knownFrom: null, status: null };
  // A condition, and what nobody could verify, must not hide who it is known from.
  const meant = { ...claim, polarity: 'affirms', modality: 'actual', verification: 'not-stated' } as const;
  const from = standingOf([meant], context);
  const knownFrom = from === 'own-voice' || from === 'named' ? from : 'unnamed';
  const matter = index.matterOfClaim.get(claim.id);
  const status = matter ? claimStatus(matter, claim, distrusted) : null;
  const unopposed = claim.polarity === 'denies' ? 'denied' : support;
  return { standing: status === 'contested' ? 'contested' : unopposed, support, knownFrom, status };
}

const NOBODY: ReadonlySet<VoiceId> = new Set();

/** How a claim stands, and how it stood to what else is said with nobody set aside. */
export interface ClaimStood {
  readonly standing: ClaimStanding;
  readonly before: MatterStatus | null;
}

export const claimStood = (index: DatasetIndex, claim: Claim, distrusted: ReadonlySet<VoiceId>): ClaimStood => ({
  standing: claimStanding(index, claim, distrusted),
  before: claimStanding(index, claim, NOBODY).status,
});

/**
 * Whether what spoke against a claim in this way was set aside, which answers nothing. Of what fell itself, that it fell is
 * all there is to say.
 */
export const isSetAsideNotAnswered = (
  { standing: { status }, before }: ClaimStood,
  conflict: Exclude<MatterStatus, 'unopposed'>,
): boolean => status !== null && before === conflict && status !== conflict;

/**
 * Claims that say the same: those known from the publication first, then from somebody named, of these what stands best; else
 * in the order given. What has fallen comes last.
 */
export const bestKnownFirst = (
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
): readonly Claim[] =>
  claims
    .map((claim) => ({ claim, ...claimStanding(index, claim, distrusted) }))
    .toSorted((a, b) => rankOf(b.knownFrom) - rankOf(a.knownFrom) || rankOf(b.support) - rankOf(a.support))
    .map(({ claim }) => claim);

const rankOf = (standing: Standing | null): number => (standing === null ? -1 : STANDINGS.indexOf(standing));

/** All that is to be said of how a claim stands, each once: its standing, what it is besides, and from whom it is known. */
export const standingsToTell = ({
  standing,
  support,
  knownFrom,
}: Pick<ClaimStanding, 'standing' | 'support' | 'knownFrom'>): readonly Standing[] => [
  ...new Set<Standing>([standing, support, ...(knownFrom === null ? [] : [knownFrom])]),
];
