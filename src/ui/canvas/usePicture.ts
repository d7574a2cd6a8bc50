import { useMemo } from 'react';
import type { ActorId } from '../../domain/ids.ts';
import { affiliationId } from '../../graph/sourcingEmphasis.ts';
import { useAppState, useIndex, useViewKey, useVisible } from '../../store/hooks.ts';
import { selectDrawnSourcing } from '../../store/selectors.ts';
import type { Net, NetLine } from '../../view/graphCursor.ts';
import { spokenOfSentence, voiceSentence } from '../shared/voiceSentence.ts';
import { actorSentence } from './actorSentence.ts';
import { affiliationSentence, carriageSentence, relationshipSentence, speechSentence } from './lineSentence.ts';

/** What is drawn, in words. */
interface Told {
  /** Id of what it opens: its own, unless it belongs to something else. */
  readonly thing: string;
  readonly sentence: () => string;
}

/** A node that the picture shows: an actor or, where voices are drawn, a voice. */
export interface DrawnNode extends Told {
  readonly id: string;
  /** What a neighbourhood can be focused of; `null` for a voice. */
  readonly actor: ActorId | null;
}

/** A line that the picture shows. */
export interface DrawnLine extends Told, NetLine {}

/** All that the picture shows now, with what there is to say of it. */
export interface Picture {
  /** Actors first, in the order of the dataset. */
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly lines: ReadonlyMap<string, DrawnLine>;
  readonly net: Net;
}

export function usePicture(): Picture {
  const index = useIndex();
  const visible = useVisible();
  const distrust = useViewKey('distrust');
  const sourcing = useAppState((state) => selectDrawnSourcing(index, state.view));
  return useMemo(() => {
    const actors = index.dataset.actors
      .filter(({ id }) => visible.actors.has(id))
      .map((actor): DrawnNode => ({
        id: actor.id,
        thing: actor.id,
        actor: actor.id,
        sentence: () => (sourcing ? spokenOfSentence(index, sourcing, actor) : actorSentence(index, visible, actor)),
      }));
    if (!sourcing) {
      const lines = [...visible.relationships.values()].map((shown): DrawnLine => {
        const { id, subject: from, object: to } = shown.relationship;
        return { id, from, to, thing: id, sentence: () => relationshipSentence(index, shown, distrust) };
      });
      return pictureOf(actors, lines);
    }
    const voices = index.dataset.voices
      .filter(({ id }) => sourcing.voices.has(id))
      .map((voice): DrawnNode => ({
        id: voice.id,
        thing: voice.id,
        actor: null,
        sentence: () => voiceSentence(sourcing, voice, distrust),
      }));
    const speeches = [...sourcing.speeches.values()].map((shown): DrawnLine => {
      const { id, voice: from, actor: to } = shown.speech;
      return { id, from, to, thing: id, sentence: () => speechSentence(index, shown) };
    });
    const carriages = [...sourcing.carriages.values()].map((shown): DrawnLine => {
      const { id, from, carrier: to } = shown.carriage;
      return { id, from, to, thing: id, sentence: () => carriageSentence(index, shown) };
    });
    const threads = sourcing.affiliations.map((thread): DrawnLine => {
      const { voice: from, actor: to } = thread;
      const id = affiliationId(from, to);
      return { id, from, to, thing: from, sentence: () => affiliationSentence(index, thread) };
    });
    return pictureOf([...actors, ...voices], [...speeches, ...carriages, ...threads]);
  }, [index, visible, sourcing, distrust]);
}

function pictureOf(nodes: readonly DrawnNode[], lines: readonly DrawnLine[]): Picture {
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    lines: new Map(lines.map((line) => [line.id, line])),
    net: { nodes: nodes.map(({ id }) => id), lines },
  };
}
