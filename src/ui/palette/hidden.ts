import { findThing, type DatasetIndex } from '../../domain/datasetIndex.ts';
import { relationshipOf } from '../../domain/relationships.ts';
import type { Claim } from '../../domain/types.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/** Whether the filters leave nothing of a thing in the graph. What is never drawn there is not hidden. */
export function isHidden(index: DatasetIndex, visible: VisibleGraph, id: string): boolean {
  const isLeft = (claim: Claim): boolean =>
    visible.relationships.get(relationshipOf(claim))?.claims.includes(claim) ?? false;
  const noneLeft = (claims: readonly Claim[] = []): boolean => claims.length > 0 && !claims.some(isLeft);
  const thing = findThing(index, id);
  switch (thing?.kind) {
    case 'actor':
      return !visible.actors.has(thing.actor.id);
    case 'relationship':
      return !visible.relationships.has(thing.relationship.id);
    case 'claim':
      return !isLeft(thing.claim);
    case 'quote':
      return noneLeft(index.claimsOfQuote.get(thing.quote.id));
    case 'voice':
      return noneLeft(index.claimsOfVoice.get(thing.voice.id));
    case 'speech':
      return noneLeft(thing.speech.claims);
    case 'carriage':
      return noneLeft(thing.carriage.claims);
    case undefined:
      return false;
  }
}
