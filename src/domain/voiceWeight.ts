import type { DatasetIndex } from './datasetIndex.ts';
import type { VoiceId } from './ids.ts';
import type { Claim } from './types.ts';

/** How much rests on one voice, with nobody else set aside. */
export interface VoiceWeight {
  /** Claims it says, and claims it carries for another; a claim it does both in counts among the first. */
  readonly says: number;
  readonly carries: number;
  /** Relationships with such a claim. */
  readonly relationships: number;
  /** Claims that fall without it: it is in every chain of each. */
  readonly claimsAlone: number;
}

type Counts = { -readonly [Key in keyof VoiceWeight]: VoiceWeight[Key] };

const weights = new WeakMap<DatasetIndex, ReadonlyMap<VoiceId, VoiceWeight>>();

/** Weighs every voice of a dataset, those without a claim included. Linear in the dataset, and done once for each. */
export function voiceWeights(index: DatasetIndex): ReadonlyMap<VoiceId, VoiceWeight> {
  const known = weights.get(index);
  if (known) return known;
  const counts = new Map<VoiceId, Counts>(
    index.dataset.voices.map(({ id }) => [id, { says: 0, carries: 0, relationships: 0, claimsAlone: 0 }]),
  );
  const add = (voices: Iterable<VoiceId>, what: keyof Counts): void => {
    for (const voice of voices) {
      const count = counts.get(voice);
      if (count) count[what] += 1;
    }
  };

  for (const { claims } of index.relationships.values()) {
    const involved = new Set<VoiceId>();
    for (const claim of claims) {
      const speakers = new Set(claim.attribution.flatMap((chain) => chain.slice(0, 1)));
      const voices = new Set(claim.attribution.flat());
      add(speakers, 'says');
      add(
        [...voices].filter((voice) => !speakers.has(voice)),
        'carries',
      );
      add(inEveryChain(claim), 'claimsAlone');
      voices.forEach((voice) => involved.add(voice));
    }
    add(involved, 'relationships');
  }
  weights.set(index, counts);
  return counts;
}

/** The voices without any one of which a claim falls. */
function inEveryChain({ attribution }: Claim): ReadonlySet<VoiceId> {
  const [first, ...rest] = attribution;
  return rest.reduce<ReadonlySet<VoiceId>>((left, chain) => intersection(left, new Set(chain)), new Set(first));
}

const intersection = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> =>
  new Set([...a].filter((value) => b.has(value)));
