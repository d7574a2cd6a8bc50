import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim, Point } from '../../domain/types.ts';
import type { Mode } from '../../view/view.ts';

/** How far inside the rim something must be drawn to count as seen, in CSS pixels. */
const RIM = 2;

/** A part of a drawing, in CSS pixels from its top left. */
export type Part = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Whether all of a part of a drawing of this size can be seen, with what lies over other parts of it. */
export const isInSight = (
  part: Part | null,
  size: { readonly width: number; readonly height: number },
  over: readonly Part[] = [],
): boolean =>
  part !== null &&
  part.left >= RIM &&
  part.top >= RIM &&
  part.left + part.width <= size.width - RIM &&
  part.top + part.height <= size.height - RIM &&
  !over.some((each) => isUnder(part, each));

/** About what the middle of a line needs around it to be seen, in CSS pixels. */
const AROUND = 12;

export const partAround = ({ x, y }: Point): Part => ({
  left: x - AROUND,
  top: y - AROUND,
  width: 2 * AROUND,
  height: 2 * AROUND,
});

const isUnder = (part: Part, over: Part): boolean =>
  over.width > 0 &&
  over.height > 0 &&
  part.left < over.left + over.width &&
  part.left + part.width > over.left &&
  part.top < over.top + over.height &&
  part.top + part.height > over.top;

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
