import type { Core } from 'cytoscape';
import { classesOf, elementsOf, relationshipData } from './elements.ts';
import type { GraphScene, SceneActor, SceneRelationship } from './scene.ts';

/**
 * Returns what brings the drawing to a scene: whole, when its key is another; otherwise only what differs from the
 * scene before. A node is put where its scene says, unless a hand is on it. No layout ever runs.
 */
export function createSceneSync(cy: Core): (scene: GraphScene) => void {
  let key: string | null = null;
  let actors = new Map<string, SceneActor>();
  let relationships = new Map<string, SceneRelationship>();

  const updateActor = (actor: SceneActor) => {
    const node = cy.getElementById(actor.id);
    const before = actors.get(actor.id);
    if (!before || classesOf(before) !== classesOf(actor)) setClasses(cy, actor);
    const at = node.position();
    if (!node.grabbed() && (at.x !== actor.position.x || at.y !== actor.position.y)) {
      node.position({ ...actor.position });
    }
  };
  const updateRelationship = (relationship: SceneRelationship) => {
    const before = relationships.get(relationship.id);
    if (before?.standing !== relationship.standing) {
      cy.getElementById(relationship.id).data('standing', relationshipData(relationship).standing);
    }
    if (!before || classesOf(before) !== classesOf(relationship)) setClasses(cy, relationship);
  };

  return (scene) => {
    cy.batch(() => {
      if (scene.key === key) {
        scene.actors.forEach(updateActor);
        scene.relationships.forEach(updateRelationship);
      } else {
        cy.elements().remove();
        cy.add(elementsOf(scene));
      }
    });
    key = scene.key;
    actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
    relationships = new Map(scene.relationships.map((relationship) => [relationship.id, relationship]));
  };
}

/** Sets the classes that come from a scene and leaves those of a pointer's hover alone. */
function setClasses(cy: Core, element: SceneActor | SceneRelationship): void {
  const drawn = cy.getElementById(element.id);
  const wanted = new Set(classesOf(element).split(' '));
  for (const name of ['plain', 'selected', 'near', 'receded', 'hidden']) drawn.toggleClass(name, wanted.has(name));
}
