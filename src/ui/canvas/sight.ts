import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Claim, Point } from '../../domain/types.ts';
import type { Mode } from '../../view/view.ts';

/** How far inside the rim something must be drawn to count as seen, in CSS pixels. */
const RIM = 16;

/** About what a node and its name need around its middle, in CSS pixels: less above than below, where the name stands. */
const AROUND = { across: 24, above: 12, below: 36 };

/** A part of a drawing, in CSS pixels from its top left. */
export type Part = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Whether a place in a drawing of this size can be seen, with what lies over a part of it. */
export const isInSight = (
  at: Point | null,
  size: { readonly width: number; readonly height: number },
  over: Part | null = null,
): boolean =>
  at !== null &&
  at.x >= RIM &&
  at.y >= RIM &&
  at.x <= size.width - RIM &&
  at.y <= size.height - RIM &&
  !(over && isUnder(at, over));

const isUnder = ({ x, y }: Point, { left, top, width, height }: Part): boolean =>
  width > 0 &&
  height > 0 &&
  x > left - AROUND.across &&
  x < left + width + AROUND.across &&
  y > top - AROUND.below &&
  y < top + height + AROUND.above;

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
