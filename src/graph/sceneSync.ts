import type { Core } from 'cytoscape';
import type { Point } from '../domain/types.ts';
import { classesOf, elementsOf, relationshipData } from './elements.ts';
import { measureNow } from './renderer.ts';
import type { GraphScene } from './scene.ts';
import { setClass } from './setClass.ts';
import { linkLook, sourcingElementsOf, voiceClasses, voiceData } from './sourcingElements.ts';

/** What of an element can change while the picture stays the same one. */
interface Drawn {
  readonly id: string;
  readonly classes: string;
  /** Data by name; only what may change. */
  readonly data: Readonly<Record<string, string>>;
  readonly position?: Point;
}

const CLASSES = ['plain', 'selected', 'near', 'receded', 'matched', 'over', 'hidden', 'aside'];

/**
 * Returns what brings the drawing to a scene: whole, when its key is another; otherwise only what differs from the
 * scene before. A node is put where its scene says, unless a hand is on it. No layout ever runs.
 */
export function createSceneSync(cy: Core): (scene: GraphScene) => void {
  let key: string | null = null;
  let before = new Map<string, Drawn>();

  const update = (next: Drawn) => {
    const known = before.get(next.id);
    if (known?.classes !== next.classes) setClasses(cy, next);
    for (const [name, value] of Object.entries(next.data)) {
      if (known?.data[name] !== value) cy.getElementById(next.id).data(name, value);
    }
    if (!next.position) return;
    const node = cy.getElementById(next.id);
    const at = node.position();
    if (!node.grabbed() && (at.x !== next.position.x || at.y !== next.position.y)) node.position({ ...next.position });
  };

  return (scene) => {
    const drawn = drawnOf(scene);
    if (scene.key !== key) measureNow(cy);
    cy.batch(() => {
      if (scene.key === key) {
        drawn.forEach(update);
      } else {
        cy.elements().remove();
        // Voices first, so that the larger labels of actors lie over them where there is little room.
        cy.add([...sourcingElementsOf(scene), ...elementsOf(scene)]);
      }
    });
    key = scene.key;
    before = new Map(drawn.map((each) => [each.id, each]));
  };
}

const drawnOf = ({ actors, relationships, sourcing }: GraphScene): readonly Drawn[] => [
  ...actors.map((actor) => ({ id: actor.id, classes: classesOf(actor), data: {}, position: actor.position })),
  ...relationships.map((relationship) => ({
    id: relationship.id,
    classes: classesOf(relationship),
    data: { standing: relationshipData(relationship).standing },
  })),
  ...(sourcing?.voices ?? []).map((voice) => ({
    id: voice.id,
    classes: voiceClasses(voice),
    // A voice moved away from the actor it is gets its name back.
    data: { label: voiceData(voice).label },
    position: voice.position,
  })),
  ...(sourcing?.links ?? []).map((link) => ({ id: link.id, classes: classesOf(link), data: { look: linkLook(link) } })),
];

/** Sets the classes that come from a scene and leaves those of a pointer's hover alone. */
function setClasses(cy: Core, { id, classes }: Drawn): void {
  const element = cy.getElementById(id);
  const wanted = new Set(classes.split(' '));
  for (const name of CLASSES) setClass(element, name, wanted.has(name));
}
