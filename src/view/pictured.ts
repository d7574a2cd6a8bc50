import type { ActorId, RelationshipId } from '../domain/ids.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** How much of a view a picture that leaves the page shows: all that is in view, what is in focus, or what the camera sees. */
export type Extent = 'whole' | 'focus' | 'sight';

/** Every actor and line within a focus; `null` where there is none, or its actor is not in view. */
export function inFocus(visible: VisibleGraph, { focus }: Pick<View, 'focus'>): VisibleGraph | null {
  if (focus === null || !visible.actors.has(focus.actor)) return null;
  const links = [...visible.relationships.values()].map(({ relationship }) => relationship);
  const near = neighbourhood(focus.actor, links, focus.steps);
  return cut(visible, new Set(near.keys()), (_, { subject, object }) => near.has(subject) && near.has(object));
}

function cut(
  visible: VisibleGraph,
  actors: ReadonlySet<ActorId>,
  keeps: (id: RelationshipId, ends: { readonly subject: ActorId; readonly object: ActorId }) => boolean,
): VisibleGraph {
  return {
    ...visible,
    actors: new Set([...visible.actors].filter((id) => actors.has(id))),
    relationships: new Map([...visible.relationships].filter(([id, { relationship }]) => keeps(id, relationship))),
  };
}
