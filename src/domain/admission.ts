import type { DatasetIndex } from './datasetIndex.ts';
import type { ActorId } from './ids.ts';
import { wholesOf } from './sides.ts';
import type { Actor, Claim, Voice } from './types.ts';

/** By which way a voice belongs to the side it speaks of. */
export interface Admission {
  /** From the actor the voice is, or speaks from within, up to what it has in common with whom it speaks of. */
  readonly path: readonly Actor[];
  /** The subject or the object of the claim, whichever is of the voice's side; the last of `path`, or a part of that. */
  readonly of: Actor;
}

/**
 * Whether a voice speaks of its own side: of itself, of what it is part of, of a part of itself, or of another part of
 * the same whole, be it the subject of the claim or its object. `null` where it speaks of others only, or where the
 * dataset does not say whom it belongs to.
 */
export function admission(
  index: Pick<DatasetIndex, 'actors'>,
  { subject, object }: Pick<Claim, 'subject' | 'object'>,
  { actor }: Pick<Voice, 'actor'>,
): Admission | null {
  const own = withWholes(index, actor);
  for (const id of [subject, object]) {
    const of = index.actors.get(id);
    const side = new Set(withWholes(index, id));
    const shared = own.findIndex((each) => side.has(each));
    if (of && shared >= 0) return { path: own.slice(0, shared + 1), of };
  }
  return null;
}

/** An actor and all it is part of, from itself outwards; none where the dataset does not have it. */
function withWholes(index: Pick<DatasetIndex, 'actors'>, id: ActorId | undefined): readonly Actor[] {
  const actor = id === undefined ? undefined : index.actors.get(id);
  return actor ? [actor, ...wholesOf(index, actor.id)] : [];
}
