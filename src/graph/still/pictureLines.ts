import type { ActorId } from '../../domain/ids.ts';
import type { Camera } from '../../view/view.ts';
import type { SceneActor, SceneRelationship } from '../scene.ts';
import { widened } from '../labelRoom.ts';
import { boxOf, type Box } from '../sceneGeometry.ts';
import { lineGeometry, type LineEnds, type LineGeometry } from './lineGeometry.ts';
import type { WordPlace } from './lineWordPlaces.ts';

/** Around a line, for what stands on it, in model units. */
const ROOM = 16;

/** A relationship with its line. */
export interface Line {
  readonly relationship: SceneRelationship;
  readonly geometry: LineGeometry;
  /** Where no label is minded; the same object where none is in the way. */
  readonly toShapes: LineGeometry;
}

/** A line with the place of its word; `null` where none is left for it. */
export interface WordedLine {
  readonly line: Line;
  readonly place: WordPlace | null;
}

/** Every relationship that is shown, with its line. */
export function linesOf(
  relationships: readonly SceneRelationship[],
  shown: ReadonlyMap<ActorId, SceneActor>,
  ends: ReadonlyMap<string, LineEnds>,
): readonly Line[] {
  return relationships.flatMap((relationship): readonly Line[] => {
    const [subject, object] = [shown.get(relationship.subject), shown.get(relationship.object)];
    if (!relationship.shown || !subject || !object) return [];
    const toShapes = lineGeometry(relationship, [subject, object]);
    const gaps = ends.get(relationship.id);
    const geometry = gaps ? lineGeometry(relationship, [subject, object], gaps) : toShapes;
    return geometry && toShapes ? [{ relationship, geometry, toShapes }] : [];
  });
}

/** The part of the model that a camera sees. */
export const windowOf = ({ x, y, zoom, width, height }: Camera): Box => ({
  x1: x - width / 2 / zoom,
  y1: y - height / 2 / zoom,
  x2: x + width / 2 / zoom,
  y2: y + height / 2 / zoom,
});

export const boxesMeet = (a: Box, b: Box): boolean => a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;

/** A box that holds a line and what stands on it. */
export function lineBox({ start, end, control }: LineGeometry): Box {
  const box = boxOf(control ? [start, control, end] : [start, end]);
  return widened(box, ROOM, ROOM);
}
