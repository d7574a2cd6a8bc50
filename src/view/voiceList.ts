import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { VoiceId } from '../domain/ids.ts';
import { sidesOf, wholesOf, type Side } from '../domain/sides.ts';
import { VOICE_KINDS, type Actor, type Voice, type VoiceKind } from '../domain/types.ts';
import { voiceWeights } from '../domain/voiceWeight.ts';
import { foldText } from './foldText.ts';

export const VOICE_GROUPINGS = ['kind', 'side'] as const;
export type VoiceGrouping = (typeof VOICE_GROUPINGS)[number];
export const VOICE_ORDERS = ['claims', 'alone', 'name'] as const;
export type VoiceOrder = (typeof VOICE_ORDERS)[number];

/** What the voices of a group have in common. */
export type VoiceGroupOf =
  | { readonly by: 'kind'; readonly kind: VoiceKind }
  | { readonly by: 'side'; readonly actor: Actor }
  /** Each speaks for an actor that nobody else here speaks for. */
  | { readonly by: 'single' }
  /** The dataset says of none of them to whom they belong. */
  | { readonly by: 'none' };

export interface VoiceGroup {
  readonly key: string;
  readonly of: VoiceGroupOf;
  /** Everyone in it, in its parts too; never empty. */
  readonly everyone: readonly VoiceId[];
  /** Those listed under its own heading, in order. */
  readonly voices: readonly Voice[];
  readonly parts: readonly VoiceGroup[];
}

/** The actor a voice belongs to and the wholes around it, the nearest first. */
export function affiliationOf(index: DatasetIndex, voice: Voice): readonly Actor[] {
  const own = voice.actor === undefined ? undefined : index.actors.get(voice.actor);
  return own ? [own, ...wholesOf(index, own.id)] : [];
}

/** Whether a voice, or what it belongs to, has every word of a query in its names. Everyone does for an empty one. */
function isFound(index: DatasetIndex, voice: Voice, words: readonly string[]): boolean {
  const names = [voice.label, ...affiliationOf(index, voice).flatMap(({ name, aliases = [] }) => [name, ...aliases])];
  const text = foldText(names.join(' '));
  return words.every((word) => text.includes(word));
}

/** The voices of a dataset, found, grouped and ordered as asked. */
export function voiceGroups(
  index: DatasetIndex,
  { grouping, order, query }: { readonly grouping: VoiceGrouping; readonly order: VoiceOrder; readonly query: string },
): readonly VoiceGroup[] {
  const words = foldText(query).split(' ');
  const found = new Set(index.dataset.voices.filter((voice) => isFound(index, voice, words)).map(({ id }) => id));
  const arrange = (voices: readonly Voice[]): readonly Voice[] =>
    voices.filter(({ id }) => found.has(id)).toSorted(comparing(index, order));
  const group = (
    key: string,
    of: VoiceGroupOf,
    own: readonly Voice[],
    parts: readonly VoiceGroup[] = [],
  ): readonly VoiceGroup[] => {
    const voices = arrange(own);
    const everyone = [...voices.map(({ id }) => id), ...parts.flatMap((part) => part.everyone)];
    return everyone.length === 0 ? [] : [{ key, of, everyone, voices, parts }];
  };

  if (grouping === 'kind') {
    return VOICE_KINDS.flatMap((kind) =>
      group(
        kind,
        { by: 'kind', kind },
        index.dataset.voices.filter((voice) => voice.kind === kind),
      ),
    );
  }

  const bySide = ({ actor, voices, parts }: Side): readonly VoiceGroup[] => {
    // A part with one voice needs no heading of its own, and one with all of them no second.
    const apart = parts.filter((part) => part.voices.length > 1 && part.voices.length < voices.length);
    const elsewhere = new Set(apart.flatMap((part) => part.voices));
    return group(
      actor.id,
      { by: 'side', actor },
      voices.filter((voice) => !elsewhere.has(voice)),
      apart.flatMap(bySide),
    );
  };
  const sides = sidesOf(index);
  const placed = new Set(sides.flatMap(({ voices }) => voices));
  return [
    ...sides.filter(({ voices }) => voices.length > 1).flatMap(bySide),
    ...group(
      'single',
      { by: 'single' },
      sides.flatMap(({ voices }) => (voices.length === 1 ? voices : [])),
    ),
    ...group(
      'none',
      { by: 'none' },
      index.dataset.voices.filter((voice) => !placed.has(voice)),
    ),
  ];
}

/** Most first for numbers; what is equal keeps the order of the dataset. */
function comparing(index: DatasetIndex, order: VoiceOrder): (a: Voice, b: Voice) => number {
  const weights = voiceWeights(index);
  const claims = ({ id }: Voice): number => (weights.get(id)?.says ?? 0) + (weights.get(id)?.carries ?? 0);
  const alone = ({ id }: Voice): number => weights.get(id)?.claimsAlone ?? 0;
  switch (order) {
    case 'claims':
      return (a, b) => claims(b) - claims(a);
    case 'alone':
      return (a, b) => alone(b) - alone(a) || claims(b) - claims(a);
    case 'name': {
      const { compare } = new Intl.Collator();
      return (a, b) => compare(a.label, b.label);
    }
  }
}
