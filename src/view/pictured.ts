import type { ActorId, RelationshipId } from '../domain/ids.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import { connectionOf } from './connection.ts';
import type { View } from './view.ts';
import type { VisibleGraph } from './visibleGraph.ts';

/** How much of a view a picture that leaves the page shows: all that is in view, what is in focus, or what the camera sees. */
export type Extent = 'whole' | 'focus' | 'sight';

type Asked = Pick<View, 'focus' | 'path'>;

/** What is in focus alone, and by what it is. */
export interface InFocus {
  readonly by: 'path' | 'focus';
  readonly graph: VisibleGraph;
}

/**
 * Every actor and line on the shortest ways of a path, else within a focus. `null` where the view asks for neither, or for
 * nothing that is in view.
 */
export function inFocus(visible: VisibleGraph, { focus, path }: Asked): InFocus | null {
  const connection = path && connectionOf(visible, path);
  if (connection?.kind === 'found') {
    return { by: 'path', graph: cut(visible, connection.actors, (id) => connection.relationships.has(id)) };
  }
  if (focus === null || !visible.actors.has(focus.actor)) return null;
  const links = [...visible.relationships.values()].map(({ relationship }) => relationship);
  const near = neighbourhood(focus.actor, links, focus.steps);
  const graph = cut(visible, new Set(near.keys()), (_, { subject, object }) => near.has(subject) && near.has(object));
  return { by: 'focus', graph };
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
