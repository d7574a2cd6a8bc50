import { findThing, type DatasetIndex } from '../domain/datasetIndex.ts';
import { connectionOf } from './connection.ts';
import type { View } from './view.ts';
import type { VisibleGraph, VisibleRelationship } from './visibleGraph.ts';

/** How much of a view is taken along: all of it, or only what is selected in it or asked of it. */
export type Scope = 'view' | 'relationship' | 'actor' | 'ways';

/** What of a view can be taken along: always all of it, then what it has selected or asks, where the filters leave that. */
export const scopesOf = (index: DatasetIndex, visible: VisibleGraph, view: View): readonly Scope[] => [
  'view',
  ...(['relationship', 'actor', 'ways'] as const).filter(
    (scope) => relationshipsIn(index, visible, view, scope).length > 0,
  ),
];

/**
 * What is meant by a view unless a person says otherwise: what is selected in it or asked of it. A focus says itself how much
 * is meant.
 */
export function usualScope(index: DatasetIndex, visible: VisibleGraph, view: View): Scope {
  const [all = 'view', asked] = scopesOf(index, visible, view);
  return view.focus === null ? (asked ?? all) : all;
}

/** What the filters leave, cut down to a scope; all of it where the view has nothing of the kind. */
export function withinScope(index: DatasetIndex, visible: VisibleGraph, view: View, scope: Scope): VisibleGraph {
  const kept = relationshipsIn(index, visible, view, scope);
  if (scope === 'view' || kept.length === 0) return visible;
  return {
    actors: new Set(kept.flatMap(({ relationship: { subject, object } }) => [subject, object])),
    relationships: new Map(kept.map((one) => [one.id, one])),
    matches: visible.matches,
  };
}

function relationshipsIn(
  index: DatasetIndex,
  visible: VisibleGraph,
  { select, path }: View,
  scope: Scope,
): readonly VisibleRelationship[] {
  const all = [...visible.relationships.values()];
  const thing = select === null ? undefined : findThing(index, select);
  switch (scope) {
    case 'view':
      return all;
    case 'relationship': {
      const own = thing?.kind === 'relationship' || thing?.kind === 'claim' ? thing.relationship : null;
      return all.filter(({ id }) => id === own?.id);
    }
    case 'actor': {
      const own = thing?.kind === 'actor' ? thing.actor.id : null;
      return all.filter(({ relationship: { subject, object } }) => subject === own || object === own);
    }
    case 'ways': {
      const connection = path && connectionOf(visible, path);
      return connection?.kind === 'found' ? all.filter(({ id }) => connection.relationships.has(id)) : [];
    }
  }
}
