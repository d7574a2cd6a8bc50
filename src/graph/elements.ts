import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import { BADGE, LINE_GAPS } from '../encoding/drawing.ts';
import { LABEL_GAP, LABEL_SIZES, wrapLabel } from '../encoding/labels.ts';
import { actorDiameter, drawnType } from '../encoding/marks.ts';
import type { GraphScene, SceneActor, SceneRelationship } from './scene.ts';

/** Everything the stylesheet needs to know of an actor; colours are not in it, so a theme can change alone. */
export function actorData(actor: SceneActor) {
  return {
    id: actor.id,
    mark: drawnType(actor.type),
    label: wrapLabel(actor.label).join('\n'),
    diameter: actorDiameter(actor.type, actor.size),
    fontSize: LABEL_SIZES[actor.size],
    labelX: 0,
    labelY: LABEL_GAP,
    size: actor.size,
  };
}

export function relationshipData(relationship: SceneRelationship) {
  return {
    id: relationship.id,
    source: relationship.subject,
    target: relationship.object,
    category: relationship.category,
    standing: relationship.standing,
    badgeSize: BADGE.size,
    badgeX: 0,
    badgeY: 0,
    gapFrom: LINE_GAPS.subject,
    gapTo: LINE_GAPS.object,
    // Cytoscape counts to the right of source → target (y down), and at the control point, twice as far out as the line.
    curve: relationship.bow === 0 ? 0 : -2 * relationship.bow,
  };
}

/** The classes that say how an element is shown now. */
export const classesOf = ({
  shown,
  emphasis,
  matched = false,
  over = false,
}: Pick<SceneActor, 'shown' | 'emphasis' | 'matched'> & Pick<SceneRelationship, 'over'>): string =>
  [emphasis, ...(matched ? ['matched'] : []), ...(over ? ['over'] : []), ...(shown ? [] : ['hidden'])].join(' ');

/** A whole scene as Cytoscape elements. A relationship whose end is not in the scene is left out. */
export function elementsOf(scene: GraphScene): ElementDefinition[] {
  const known = new Set<string>(scene.actors.map((actor) => actor.id));
  const nodes = scene.actors.map((actor): NodeDefinition => ({
    group: 'nodes',
    data: actorData(actor),
    position: { ...actor.position },
    classes: classesOf(actor),
  }));
  const edges = scene.relationships
    .filter(({ subject, object }) => known.has(subject) && known.has(object))
    .map((relationship): EdgeDefinition => ({
      group: 'edges',
      data: relationshipData(relationship),
      classes: classesOf(relationship),
    }));
  return [...nodes, ...edges];
}
