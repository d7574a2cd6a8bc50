import { relationshipId, type ActorId, type RelationshipId } from './ids.ts';
import type { Claim } from './types.ts';

/** Derived, never stored: all claims with the same subject, object and category, in source order. An edge. */
export interface Relationship {
  readonly id: RelationshipId;
  readonly subject: ActorId;
  readonly object: ActorId;
  readonly category: string;
  readonly claims: readonly Claim[];
}

/** The relationship a claim belongs to. */
export const relationshipOf = (claim: Pick<Claim, 'subject' | 'category' | 'object'>): RelationshipId =>
  relationshipId(claim.subject, claim.category, claim.object);

/** Groups claims into relationships. Claims keep the order they are given in; so do relationships, by first claim. */
export function deriveRelationships(claims: readonly Claim[]): readonly Relationship[] {
  const groups = new Map<RelationshipId, Claim[]>();
  for (const claim of claims) {
    const id = relationshipOf(claim);
    const group = groups.get(id);
    if (group) group.push(claim);
    else groups.set(id, [claim]);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    return first ? [{ id, subject: first.subject, object: first.object, category: first.category, claims: group }] : [];
  });
}
