import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { VoiceId } from '../domain/ids.ts';
import { opponentsOf } from '../domain/sides.ts';
import type { Actor, Voice } from '../domain/types.ts';

/** A question often asked of a report, as the voices it sets aside. */
export interface LensPreset {
  readonly id: 'unnamed' | 'named-only' | 'publication' | 'stake' | 'opponents';
  /** Never empty. */
  readonly voices: readonly VoiceId[];
  /** The two actors meant, where the question is about two sides. */
  readonly sides: readonly Actor[];
}

const isUnnamed = ({ kind }: Voice): boolean => kind === 'unnamed-person' || kind === 'unnamed-group';
const isPublication = ({ kind }: Voice): boolean => kind === 'publication';

const byVoice: readonly { readonly id: LensPreset['id']; readonly takes: (voice: Voice) => boolean }[] = [
  { id: 'unnamed', takes: isUnnamed },
  { id: 'named-only', takes: (voice) => isUnnamed(voice) || isPublication(voice) },
  { id: 'publication', takes: isPublication },
  { id: 'stake', takes: ({ stake }) => stake !== undefined },
];

/** The questions that can be asked of this dataset: those that set somebody aside. */
export function lensPresets(index: DatasetIndex): readonly LensPreset[] {
  const presets: LensPreset[] = byVoice.map(({ id, takes }) => ({
    id,
    voices: index.dataset.voices.filter(takes).map((voice) => voice.id),
    sides: [],
  }));
  const opponents = opponentsOf(index);
  if (opponents) {
    presets.push({
      id: 'opponents',
      voices: opponents.sides.flatMap(({ voices }) => voices.map(({ id }) => id)),
      sides: opponents.sides.map(({ actor }) => actor),
    });
  }
  return presets.filter(({ voices }) => voices.length > 0);
}
