import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId } from '../../domain/ids.ts';
import type { Point } from '../../domain/types.ts';

/** How far inside the rim something must be drawn to count as seen, in CSS pixels. */
const RIM = 16;

/** Whether a place in a drawing of this size can be seen. */
export const isInSight = (at: Point | null, size: { readonly width: number; readonly height: number }): boolean =>
  at !== null && at.x >= RIM && at.y >= RIM && at.x <= size.width - RIM && at.y <= size.height - RIM;

/** The actors that must be in sight to see a thing. A voice or a quote has no place of its own. */
export function actorsOf(index: DatasetIndex, id: string): readonly ActorId[] {
  const thing = findThing(index, id);
  switch (thing?.kind) {
    case 'actor':
      return [thing.actor.id];
    case 'relationship':
    case 'claim':
      return [thing.relationship.subject, thing.relationship.object];
    case 'speech':
      return [thing.speech.actor];
    case 'carriage':
    case 'quote':
    case 'voice':
    case undefined:
      return [];
  }
}
