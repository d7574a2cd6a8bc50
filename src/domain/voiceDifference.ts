import type { DatasetIndex } from './datasetIndex.ts';
import type { VoiceId } from './ids.ts';
import { claimStands, standingChains } from './standing.ts';
import type { Claim } from './types.ts';

/** How many claims and relationships stand or fall with one voice, as things are. */
export interface VoiceDifference {
  readonly claims: number;
  readonly relationships: number;
}

/**
 * What each voice alone makes a difference to, while some are set aside: for one that is not, what would fall besides if it
 * were set aside as well; for one that is, what would stand again if it alone were taken back. A voice without an entry
 * makes none. Linear in the dataset.
 */
export function voiceDifferences(
  index: DatasetIndex,
  distrusted: ReadonlySet<VoiceId>,
): ReadonlyMap<VoiceId, VoiceDifference> {
  const differences = new Map<VoiceId, { claims: number; relationships: number }>();
  const add = (voices: Iterable<VoiceId>, what: keyof VoiceDifference): void => {
    for (const voice of voices) {
      const difference = differences.get(voice) ?? { claims: 0, relationships: 0 };
      differences.set(voice, difference);
      difference[what] += 1;
    }
  };
  for (const { claims } of index.relationships.values()) {
    const standing = claims.filter((claim) => claimStands(claim, distrusted));
    const felling = standing.map((claim) => inEvery(standingChains(claim, distrusted)));
    const raising = claims
      .filter((claim) => !standing.includes(claim))
      .map((claim) => aloneInTheWay(claim, distrusted));
    [...felling, ...raising].forEach((voices) => add(voices, 'claims'));
    // A relationship falls with the last of its claims, and stands again with the first.
    add(
      standing.length > 0
        ? inEvery(felling.map((voices) => [...voices]))
        : new Set(raising.flatMap((each) => [...each])),
      'relationships',
    );
  }
  return differences;
}

/** The voices that are in each of these. */
function inEvery([first = [], ...rest]: readonly (readonly VoiceId[])[]): ReadonlySet<VoiceId> {
  return new Set(first.filter((voice) => rest.every((each) => each.includes(voice))));
}

/** The voices of which each is all that is set aside in some chain of a claim. */
function aloneInTheWay({ attribution }: Claim, distrusted: ReadonlySet<VoiceId>): ReadonlySet<VoiceId> {
  const inTheWay = attribution.map((chain) => new Set(chain.filter((voice) => distrusted.has(voice))));
  return new Set(inTheWay.filter(({ size }) => size === 1).flatMap((each) => [...each]));
}
