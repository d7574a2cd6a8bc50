import { actorDiameter, LINE_MARKS } from '../encoding/marks.ts';
import { textWidth } from '../encoding/textWidth.ts';
import type { RelationshipId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { createBoxGrid } from './boxGrid.ts';
import type { LabelPlace } from './labelPlan.ts';
import type { LineEnds } from './still/lineGeometry.ts';
import type { GraphScene, SceneActor } from './scene.ts';
import { controlPoint, shapeBox, type Box } from './sceneGeometry.ts';

// Where on its line a sign may stand, as a share of the way: its middle first, then ever further from it.
const PLACES = [0.5, ...Array.from({ length: 16 }, (_, step) => [0.48 - step * 0.02, 0.52 + step * 0.02]).flat()];
/** Around the letters of a sign: its padding and its border, in model units. */
const RIM = 3;
const CELL = 200;
const NO_GAPS: LineEnds = { subject: 0, object: 0 };
/** What is written must be read whole; of a shape enough is left. */
const WORDS_WEIGH = 50;

/** Where the sign of a line stands. */
export interface BadgePlace {
  /** From the middle of its line, model units. */
  readonly offset: Point;
  /** What it covers. */
  readonly box: Box;
}

/**
 * Where each sign is drawn on its line, so that it lies on no label, no shape and no other sign: at the nearest place on the line that is free, else where it covers least. Signs of lines that are not
 * shown have their places too, so that a filter moves none.
 * @param labels as `planLabels` has them
 * @param size font size of a sign, model units
 * @param lineEnds as `planLineEnds` has them
 */
export function planBadges(
  { actors, relationships }: GraphScene,
  labels: ReadonlyMap<string, LabelPlace>,
  size: number,
  lineEnds: ReadonlyMap<RelationshipId, LineEnds> = new Map(),
): ReadonlyMap<RelationshipId, BadgePlace> {
  const ends = new Map<string, SceneActor>(actors.map((actor) => [actor.id, actor]));
  const shapes = actors.map((actor) => shapeBox(actor, actor.position));
  const drawn = createBoxGrid(shapes, CELL);
  const written = createBoxGrid(
    [...labels.values()].flatMap(({ box }) => box ?? []),
    CELL,
  );
  const plan = new Map<RelationshipId, BadgePlace>();
  for (const { id, subject, object, standing, bow } of relationships) {
    const { badge } = LINE_MARKS[standing];
    const [from, to] = [ends.get(subject), ends.get(object)];
    if (badge === null || !from || !to || from === to) continue;
    const along = lineBetween(from, to, bow, lineEnds.get(id));
    const middle = along(0.5);
    const places = PLACES.map((share) => {
      const at = along(share);
      const box = badgeBox(badge, at, size);
      return {
        offset: { x: at.x - middle.x, y: at.y - middle.y },
        box,
        cover: drawn.coverOf(box) + WORDS_WEIGH * written.coverOf(box),
      };
    });
    const place = places.find(({ cover }) => cover === 0) ?? places.toSorted((a, b) => a.cover - b.cover)[0];
    if (!place) continue;
    plan.set(id, { offset: place.offset, box: place.box });
    written.add(place.box);
  }
  return plan;
}

function badgeBox(badge: string, { x, y }: Point, size: number): Box {
  const [halfWidth, halfHeight] = [(textWidth(badge) * size) / 2 + RIM, size * 0.6 + RIM];
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}

/** Points of a line as Cytoscape draws it: a quadratic curve from the rim of one shape to the rim of the other. */
function lineBetween(
  from: SceneActor,
  to: SceneActor,
  bow: number,
  gaps: LineEnds = NO_GAPS,
): (share: number) => Point {
  const control = controlPoint(from.position, to.position, bow);
  const [start, end] = [rimOf(from, control, gaps.subject), rimOf(to, control, gaps.object)];
  const mix = (t: number, a: number, b: number, c: number): number =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return (t) => ({ x: mix(t, start.x, control.x, end.x), y: mix(t, start.y, control.y, end.y) });
}

function rimOf({ type, size, position }: SceneActor, towards: Point, gap: number): Point {
  const [dx, dy] = [towards.x - position.x, towards.y - position.y];
  const share = Math.min((actorDiameter(type, size) / 2 + gap) / (Math.hypot(dx, dy) || 1), 1);
  return { x: position.x + dx * share, y: position.y + dy * share };
}
