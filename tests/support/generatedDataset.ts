import { indexDataset, type DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { claimId, type ClaimId, type VoiceId } from '../../src/domain/ids.ts';
import {
  MODALITIES,
  POLARITIES,
  VERIFICATIONS,
  VOICE_KINDS,
  type Chain,
  type Claim,
  type Dataset,
} from '../../src/domain/types.ts';
import { seededRandom } from '../../src/graph/layouts/random.ts';
import { chain, makeActor, makeClaim, makeDataset, makeVoice } from './dataset.ts';

interface Size {
  /** Tells datasets of one size apart. */
  readonly seed: number;
  readonly claims: number;
  readonly voices: number;
  readonly actors: number;
}

const CATEGORIES = ['hostility', 'ties', 'diplomacy', 'military-support'];

/** A dataset of a given size, always the same for the same numbers; no article could hold its thousands of claims. */
export function generatedIndex({ seed, claims: count, voices, actors }: Size): DatasetIndex {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[below(values.length)];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  const often = <Value>(usual: Value, values: readonly Value[]): Value => (random() < 0.7 ? usual : pick(values));

  // Some voices say much and many say little, as in an article.
  const someVoice = (): string => `v-${Math.floor(voices * random() ** 2)}`;
  const someChain = (): Chain => chain(...new Set(Array.from({ length: 1 + below(3) }, someVoice)));
  const claims: readonly Claim[] = Array.from({ length: count }, (_, at) =>
    makeClaim(`c-${at}`, [`a-${below(actors)}`, pick(CATEGORIES), `a-${below(actors)}`], {
      attribution: Array.from({ length: random() < 0.75 ? 1 : 1 + below(4) }, someChain),
      polarity: often('affirms', POLARITIES),
      modality: often('actual', MODALITIES),
      verification: often('not-stated', VERIFICATIONS),
      ...(random() < 0.1 ? { contradicts: [claimId(`c-${below(count)}`)] } : {}),
    }),
  );
  // Those of the same relationship as well: a yes and a no that may both be true.
  const tense = claims.map(({ subject, category, object }) => {
    if (random() >= 0.3) return [];
    const near = claims.filter(
      (other) => other.subject === subject && other.category === category && other.object === object,
    );
    return [pick(random() < 0.8 ? near : claims).id];
  });
  return indexDataset(
    makeDataset({
      id: `generated-${seed}-${count}`,
      actors: Array.from({ length: actors }, (_, at) => makeActor(`a-${at}`)),
      voices: Array.from({ length: voices }, (_, at) => makeVoice(`v-${at}`, pick(VOICE_KINDS))),
      claims: bothWays(claims.map((claim, at) => ({ ...claim, inTensionWith: tense[at] ?? [] }))),
    }),
  );
}

/** A contradiction is one for both, and so is a tension, as the checker asks; of two claims there is but one of them. */
function bothWays(claims: readonly Claim[]): Dataset['claims'] {
  const linked = (kind: 'contradicts' | 'inTensionWith'): ReadonlyMap<string, Set<ClaimId>> => {
    const others = new Map(claims.map((claim) => [claim.id, new Set(claim[kind])]));
    for (const claim of claims) claim[kind]?.forEach((other) => others.get(other)?.add(claim.id));
    for (const { id } of claims) others.get(id)?.delete(id);
    return others;
  };
  const [excluded, tense] = [linked('contradicts'), linked('inTensionWith')];
  return claims.map((claim) => ({
    ...claim,
    contradicts: [...(excluded.get(claim.id) ?? [])],
    inTensionWith: [...(tense.get(claim.id) ?? [])].filter((other) => excluded.get(claim.id)?.has(other) !== true),
  }));
}

/** Some of the voices of a generated dataset, by one bit of a seed each. */
export function someVoices(index: DatasetIndex, seed: number, share: number): ReadonlySet<VoiceId> {
  const random = seededRandom(seed);
  return new Set(index.dataset.voices.filter(() => random() < share).map(({ id }) => id));
}
