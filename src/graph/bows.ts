import type { RelationshipId } from '../domain/ids.ts';
import type { Relationship } from '../domain/relationships.ts';

/** Distance between neighbouring parallel lines at their middles, in model units; less where there are many. */
export const BOW_SPACING = 22;
const WIDEST_BUNDLE = 112;

/**
 * How far each relationship bows aside, so that several between the same two actors, whichever way they run, lie
 * evenly spread about the straight line: signed offset of the middle, in model units, to the left of subject → object
 * as seen on screen (y down). One alone is straight. Depends only on which relationships there are, not their order.
 */
export function bowsOf(relationships: Iterable<Relationship>): ReadonlyMap<RelationshipId, number> {
  const pairs = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const pair = [relationship.subject, relationship.object].sort().join(' ');
    const group = pairs.get(pair);
    if (group) group.push(relationship);
    else pairs.set(pair, [relationship]);
  }

  const bows = new Map<RelationshipId, number>();
  for (const group of pairs.values()) {
    // Lines that run the same way lie side by side: two bundles of traffic, not a weave.
    const ordered = group.toSorted((a, b) => compare(a.subject, b.subject) || compare(a.id, b.id));
    const spacing = Math.min(BOW_SPACING, WIDEST_BUNDLE / Math.max(ordered.length - 1, 1));
    ordered.forEach((relationship, place) => {
      const aside = (place - (ordered.length - 1) / 2) * spacing;
      const isForward = relationship.subject <= relationship.object;
      bows.set(relationship.id, aside === 0 ? 0 : isForward ? aside : -aside);
    });
  }
  return bows;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
