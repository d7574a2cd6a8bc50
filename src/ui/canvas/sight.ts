import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim, Point } from '../../domain/types.ts';
import type { Mode } from '../../view/view.ts';

/** How far inside the rim something must be drawn to count as seen, in CSS pixels. */
const RIM = 16;

/** Whether a place in a drawing of this size can be seen. */
export const isInSight = (at: Point | null, size: { readonly width: number; readonly height: number }): boolean =>
  at !== null && at.x >= RIM && at.y >= RIM && at.x <= size.width - RIM && at.y <= size.height - RIM;

/**
 * The nodes that must be in sight to see a thing: actors and, where voices are drawn, those the thing is of. What has no
 * place of its own in a picture needs none.
 */
export function nodesOfThing(index: DatasetIndex, id: string, mode: Mode): readonly string[] {
  const thing = findThing(index, id);
  const voicesDrawn = mode === 'sourcing';
  const speakers = ({ attribution }: Claim): readonly string[] => (voicesDrawn ? attribution.flat() : []);
  switch (thing?.kind) {
    case 'actor':
      return [thing.actor.id];
    case 'relationship':
    case 'claim': {
      const { subject, object, claims } = thing.relationship;
      const of = thing.kind === 'claim' ? [thing.claim] : claims;
      return [...new Set([subject, object, ...of.flatMap(speakers)])];
    }
    case 'speech':
      return voicesDrawn ? [thing.speech.voice, thing.speech.actor] : [thing.speech.actor];
    case 'carriage':
      return voicesDrawn ? [thing.carriage.from, thing.carriage.carrier] : [];
    case 'voice':
      return voicesDrawn ? [thing.voice.id] : [];
    case 'quote':
    case undefined:
      return [];
  }
}
