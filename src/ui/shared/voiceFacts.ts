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
    return { voice, isOwnSide: admission !== null, facts, told };
  });
}

function factsOf({ voice, admission, isSetAside }: ChainStation): readonly string[] {
  const { kind, stake } = voice;
  return [
    t(`voiceKind.${kind}`),
    ...(stake === undefined ? [] : [t('report.stake', { stake: stake.replace(/\.$/u, '') })]),
    ...(admission ? [ownSide(voice, admission)] : []),
    ...(isSetAside ? [t('chain.setAside')] : []),
  ];
}

/** From the actor a voice speaks from up to its side: “Quds Force, part of Revolutionary Guards, part of Iran”. */
export const sideWay = (path: Admission['path']): string => path.map(({ name }) => name).join(t('chain.partOf'));

/** Who speaks as itself needs no name twice. */
function ownSide({ label }: Voice, { path, of }: Admission): string {
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
