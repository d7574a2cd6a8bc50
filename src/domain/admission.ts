import type { DatasetIndex } from './datasetIndex.ts';
import type { ActorId } from './ids.ts';
import type { Actor, Claim, Voice } from './types.ts';

/**
 * From the actor a voice is, or speaks from within, up through what it is part of, to the subject of the claim: the
 * side it speaks of is its own. One actor where it speaks of itself; `null` where it speaks of somebody else, or where
 * the dataset does not say whom it belongs to.
 */
export function admission(
  index: Pick<DatasetIndex, 'actors'>,
  { subject }: Pick<Claim, 'subject'>,
  { actor }: Pick<Voice, 'actor'>,
): readonly Actor[] | null {
  const path: Actor[] = [];
  const seen = new Set<ActorId>();
  let at = actor === undefined ? undefined : index.actors.get(actor);
  // A circle of parts is an error in a dataset; it must not be one that never ends.
  while (at && !seen.has(at.id)) {
    path.push(at);
    if (at.id === subject) return path;
    seen.add(at.id);
    at = at.partOf === undefined ? undefined : index.actors.get(at.partOf);
  }
  return null;
}
