import type { Admission } from '../../domain/admission.ts';
import { chainOf, type ChainStation } from '../../domain/chain.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import type { Claim, Voice } from '../../domain/types.ts';
import type { ReportVoice } from '../../exchange/report.ts';
import { isolate, t } from './messages/i18n.ts';

/** Everyone in the chains of a claim, each once, with what the panel says of them beside what they say. */
export function claimVoices(
  index: DatasetIndex,
  claim: Claim,
  distrusted: ReadonlySet<VoiceId>,
): readonly ReportVoice[] {
  const stations = new Map<VoiceId, ChainStation>();
  for (const station of chainOf(index, claim, distrusted).rows.flatMap((row) => row.stations)) {
    const { id } = station.voice;
    // Who carries in one chain and speaks in another, speaks.
    if (station.admission || !stations.has(id)) stations.set(id, station);
  }
  return [...stations.values()].map((station) => {
    const { voice, admission } = station;
    const facts = factsOf(station);
    const told = t('report.voice', { name: isolate(voice.label), facts: facts.join('; ') });
    return { voice, isOwnSide: admission !== null, interests: interestsOf(station), facts, told };
  });
}

const factsOf = (station: ChainStation): readonly string[] => [
  t(`voiceKind.${station.voice.kind}`),
  ...interestsOf(station),
  ...(station.isSetAside ? [t('chain.setAside')] : []),
];

function interestsOf({ voice, admission }: ChainStation): readonly string[] {
  const stake = stakeWords(voice);
  return [...(stake === null ? [] : [stake]), ...(admission ? [ownSide(voice, admission)] : [])];
}

/** What of each voice readers should hear wherever it is quoted, in words: all that is so in any of the claims, once. */
export function interestsIn(
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
): ReadonlyMap<VoiceId, readonly string[]> {
  const facts = new Map<VoiceId, ReadonlySet<string>>();
  for (const { voice, interests } of claims.flatMap((claim) => claimVoices(index, claim, distrusted))) {
    facts.set(voice.id, new Set([...(facts.get(voice.id) ?? []), ...interests]));
  }
  // A way to its side that another leads further holds nothing of its own, nor does that it speaks of itself beside any way.
  const isPartOf = (fact: string, other: string): boolean =>
    other.startsWith(fact + t('chain.partOf')) ||
    (fact === t('chain.ownSide') && other.length > fact.length && other.startsWith(fact));
  return new Map(
    [...facts].map(([id, all]) => [id, [...all].filter((fact) => ![...all].some((other) => isPartOf(fact, other)))]),
  );
}

/** The stake of a voice, as it stands beside its name; `null` for most. */
const stakeWords = (voice: Voice | undefined): string | null =>
  voice?.stake === undefined ? null : t('report.stake', { stake: voice.stake.replace(/\.$/u, '') });

/** A name with what readers should hear of who bears it; the name alone where that is nothing. */
export const nameWith = (name: string, facts: readonly string[], isSetAside: boolean): string => {
  const told = [...(isSetAside ? [t('chain.setAside')] : []), ...facts].join('; ');
  if (told === '') return name;
  // Not one bracket after another.
  return name.endsWith(')') ? `${name.slice(0, -1)}; ${told})` : t('report.voice', { name, facts: told });
};

/** From the actor a voice speaks from up to its side: “Quds Force, part of Revolutionary Guards, part of Iran”. */
export const sideWay = (path: Admission['path']): string => path.map(({ name }) => name).join(t('chain.partOf'));

/** Who speaks as itself, or from within something, needs no name twice. */
function ownSide({ label }: Voice, { path: whole, of }: Admission): string {
  const path = whole.length > 1 && whole[0]?.name === label ? whole.slice(1) : whole;
  const way = sideWay(path);
  if (of !== path.at(-1)) return t('report.sameSide', { path: way, actor: of.name });
  return way === label ? t('chain.ownSide') : t('report.ownSide', { path: way });
}

/** The same of several claims, one line a voice. One that speaks of its own side in any of them is said to. */
export function voiceLines(
  index: DatasetIndex,
  claims: readonly Claim[],
  distrusted: ReadonlySet<VoiceId>,
): readonly string[] {
  const voices = new Map<VoiceId, ReportVoice>();
  for (const one of claims.flatMap((claim) => claimVoices(index, claim, distrusted))) {
    if (one.isOwnSide || !voices.has(one.voice.id)) voices.set(one.voice.id, one);
  }
  return [...voices.values()].map(({ told }) => told);
}
