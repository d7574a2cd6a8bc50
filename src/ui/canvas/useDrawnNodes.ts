import { useMemo } from 'react';
import type { ActorId } from '../../domain/ids.ts';
import { useAppState, useIndex, useView, useVisible } from '../../store/hooks.ts';
import { selectDrawnSourcing } from '../../store/selectors.ts';
import { actorSentence } from './actorSentence.ts';
import { spokenOfSentence, voiceSentence } from '../shared/voiceSentence.ts';

/** A node that the picture shows: an actor or, where voices are drawn, a voice. */
export interface DrawnNode {
  readonly id: string;
  /** What a neighbourhood can be focused of; `null` for a voice. */
  readonly actor: ActorId | null;
  /** Its name and what there is to say of it. */
  readonly sentence: () => string;
}

/** Every node the picture shows now, actors first, in the order of the dataset. */
export function useDrawnNodes(): readonly DrawnNode[] {
  const index = useIndex();
  const visible = useVisible();
  const { distrust } = useView();
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  return useMemo(() => {
    const actors = index.dataset.actors
      .filter(({ id }) => visible.actors.has(id))
      .map((actor) => ({
        id: actor.id,
        actor: actor.id,
        sentence: () => (sourcing ? spokenOfSentence(index, sourcing, actor) : actorSentence(index, visible, actor)),
      }));
    if (!sourcing) return actors;
    const voices = index.dataset.voices
      .filter(({ id }) => sourcing.voices.has(id))
      .map((voice) => ({ id: voice.id, actor: null, sentence: () => voiceSentence(sourcing, voice, distrust) }));
    return [...actors, ...voices];
  }, [index, visible, sourcing, distrust]);
}
