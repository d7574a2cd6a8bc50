import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, VoiceId } from '../domain/ids.ts';
import type { Voice } from '../domain/types.ts';
import { foldText } from '../view/foldText.ts';

const known = new WeakMap<DatasetIndex, ReadonlyMap<VoiceId, ActorId>>();

/**
 * The voices that are an actor, not only speak from within one, each with the actor: those that bear its name. Never an
 * unnamed group: some rebel fighters are not the rebels. Worked out once per index.
 */
export function namesakesOf(index: DatasetIndex): ReadonlyMap<VoiceId, ActorId> {
  const before = known.get(index);
  if (before) return before;
  const found = new Map(
    index.dataset.voices.flatMap((voice) => {
      const actor = namesakeOf(index, voice);
      return actor === null ? [] : [[voice.id, actor] as const];
    }),
  );
  known.set(index, found);
  return found;
}

function namesakeOf(index: DatasetIndex, { label, kind, actor: id }: Voice): ActorId | null {
  const actor = id === undefined ? undefined : index.actors.get(id);
  if (!actor || kind === 'unnamed-group') return null;
  const names = [actor.name, ...(actor.aliases ?? []), ...(actor.shortName === undefined ? [] : [actor.shortName])];
  return names.some((name) => bare(name) === bare(label)) ? actor.id : null;
}

const bare = (name: string): string => foldText(name).replace(/^the /, '');
