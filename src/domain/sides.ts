import type { DatasetIndex } from './datasetIndex.ts';
import type { ActorId } from './ids.ts';
import type { Actor, Voice } from './types.ts';

/** An actor with everyone who speaks as it or from within it. */
export interface Side {
  readonly actor: Actor;
  /** Voices of the actor and of all its parts, in the order of the dataset; never empty. */
  readonly voices: readonly Voice[];
  /** Parts of the actor that have voices themselves. */
  readonly parts: readonly Side[];
}

/** What an actor is part of, from the nearest whole to the outermost. Ends where a dataset goes round in a circle. */
export function wholesOf(index: Pick<DatasetIndex, 'actors'>, id: ActorId): readonly Actor[] {
  const wholes: Actor[] = [];
  let at = index.actors.get(id)?.partOf;
  while (at !== undefined && at !== id && !wholes.some((whole) => whole.id === at)) {
    const whole = index.actors.get(at);
    if (!whole) break;
    wholes.push(whole);
    at = whole.partOf;
  }
  return wholes;
}

/** The outermost whole an actor belongs to; itself where it is part of nothing. */
const outermost = (index: DatasetIndex, id: ActorId): ActorId => wholesOf(index, id).at(-1)?.id ?? id;

/** Every side that somebody speaks for, in the order of its first voice. Voices of no actor are on none. */
export function sidesOf(index: DatasetIndex): readonly Side[] {
  const voices = index.dataset.voices.flatMap((voice) =>
    voice.actor !== undefined && index.actors.has(voice.actor)
      ? [{ voice, path: [voice.actor, ...wholesOf(index, voice.actor).map(({ id }) => id)].reverse() }]
      : [],
  );
  return sidesAt(index, voices, 0);
}

interface Placed {
  readonly voice: Voice;
  /** From the outermost whole to the voice's own actor. */
  readonly path: readonly ActorId[];
}

function sidesAt(index: DatasetIndex, voices: readonly Placed[], depth: number): readonly Side[] {
  const byActor = new Map<ActorId, Placed[]>();
  for (const placed of voices) {
    const actor = placed.path[depth];
    if (actor === undefined) continue;
    const group = byActor.get(actor);
    if (group) group.push(placed);
    else byActor.set(actor, [placed]);
  }
  return [...byActor].flatMap(([id, group]) => {
    const actor = index.actors.get(id);
    return actor ? [{ actor, voices: group.map(({ voice }) => voice), parts: sidesAt(index, group, depth + 1) }] : [];
  });
}

/** Two sides that the source tells of as hostile to each other, both of which speak in it. */
export interface Opponents {
  readonly sides: readonly [Side, Side];
  /** Claims that affirm hostility between them or their parts, either way. */
  readonly claims: number;
}

/** The category in which actors stand against each other. */
const HOSTILITY = 'hostility';

/**
 * The two sides between which most hostility is told, or `null` where no two that speak are hostile. Of equals, the
 * pair told of first.
 */
export function opponentsOf(index: DatasetIndex): Opponents | null {
  const sides = new Map(sidesOf(index).map((side) => [side.actor.id, side]));
  const pairs = new Map<string, { sides: readonly [Side, Side]; claims: number }>();
  for (const { category, polarity, subject, object } of index.dataset.claims) {
    if (category !== HOSTILITY || polarity !== 'affirms') continue;
    const [a, b] = [sides.get(outermost(index, subject)), sides.get(outermost(index, object))];
    if (!a || !b || a === b) continue;
    const key = [a.actor.id, b.actor.id].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.claims += 1;
    else pairs.set(key, { sides: [a, b], claims: 1 });
  }
  let most: Opponents | null = null;
  for (const pair of pairs.values()) if (!most || pair.claims > most.claims) most = pair;
  return most;
}
