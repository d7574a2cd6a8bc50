import { actorDiameter, LINE_MARKS } from '../encoding/marks.ts';
import { textWidth } from '../encoding/textWidth.ts';
import type { RelationshipId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { createBoxGrid } from './boxGrid.ts';
import type { LabelPlace } from './labelPlan.ts';
import { widened } from './labelRoom.ts';
import { distanceToPiece } from './nodeOutline.ts';
import type { LineEnds } from './still/lineGeometry.ts';
import type { GraphScene, SceneActor, SceneRelationship } from './scene.ts';
import { controlPoint, shapeBox, type Box } from './sceneGeometry.ts';

// Where on its line a sign may stand, as a share of the way: its middle first, then ever further from it.
const PLACES = [0.5, ...Array.from({ length: 32 }, (_, step) => [0.49 - step * 0.01, 0.51 + step * 0.01]).flat()];
/** Around the letters of a sign: its padding and its border, in model units. */
const RIM = 3;
const CELL = 200;
const NO_GAPS: LineEnds = { subject: 0, object: 0 };
/** What is written must be read whole; of a shape enough is left. */
const WORDS_WEIGH = 50;
/** So far from the rim of a sign no other line passes where that can be, as a share of the sign's font size. */
const CLEAR = 0.8;
/** How far from shapes, names and signs one stands where it can, as a share of its font size. */
const APART = 0.3;
/** So much of its room a sign gives up to stand in the middle of its line rather than at an end of it, twice over. */
const TOWARDS_MIDDLE = 0.5;
/** Into so many straight pieces a bowed line is cut. */
const PIECES = 8;
/** With more lines than this there is hardly a stretch clear of others to look for. */
const MOST_LINES = 1_000;

/** Where the sign of a line stands. */
export interface BadgePlace {
  /** From the middle of its line, model units. */
  readonly offset: Point;
  /** What it covers. */
  readonly box: Box;
  /** Whether the sign tells of a dispute and hides no name, shape or sign. */
  readonly isClearAndContested: boolean;
}

/**
 * Where each sign is drawn on its line, so that it lies on no label, no shape and no other sign, and no other line passes
 * near, whose sign it could be taken for: at the place next to the middle of its line where all that is so, else the one
 * furthest from other lines, else where it covers least. Lines that are not shown count, and their signs have places too, so
 * that a filter moves none.
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
  const traces = relationships.length > MOST_LINES ? [] : relationships.flatMap((line) => traceOf(line, ends) ?? []);
  const plan = new Map<RelationshipId, BadgePlace>();
  for (const { id, subject, object, standing, bow } of relationships) {
    const { badge } = LINE_MARKS[standing];
    const [from, to] = [ends.get(subject), ends.get(object)];
    if (badge === null || !from || !to || from === to) continue;
    const along = lineBetween(from, to, bow, lineEnds.get(id));
    const middle = along(0.5);
    const reach = badgeReach(badge, size) + CLEAR * size;
    const others = traces.filter((trace) => trace.id !== id);
    const places = PLACES.map((share) => {
      const at = along(share);
      const box = badgeBox(badge, at, size);
      // Hard by a shape or a name a sign would read as part of it.
      const around = widened(box, APART * size, APART * size);
      return {
        offset: { x: at.x - middle.x, y: at.y - middle.y },
        box,
        cover: drawn.coverOf(around) + WORDS_WEIGH * written.coverOf(around),
        worth: clearance(at, others, reach) / reach - TOWARDS_MIDDLE * Math.abs(share - 0.5),
      };
    });
    const free = places.filter(({ cover }) => cover === 0);
    const [place] =
      free.length > 0 ? free.toSorted((a, b) => b.worth - a.worth) : places.toSorted((a, b) => a.cover - b.cover);
    if (!place) continue;
    plan.set(id, {
      offset: place.offset,
      box: place.box,
      isClearAndContested: standing === 'contested' && place.cover === 0,
    });
    written.add(place.box);
  }
  return plan;
}

/** How far a sign reaches from its middle to either side. */
const badgeReach = (badge: string, size: number): number => (textWidth(badge) * size) / 2 + RIM;

function badgeBox(badge: string, { x, y }: Point, size: number): Box {
  const [halfWidth, halfHeight] = [badgeReach(badge, size), size * 0.6 + RIM];
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}

/** A line as straight pieces from point to point, and the box around them. */
interface Trace {
  readonly id: RelationshipId;
  readonly points: readonly Point[];
  readonly box: Box;
}

function traceOf({ id, subject, object, bow }: SceneRelationship, ends: ReadonlyMap<string, SceneActor>): Trace | null {
  const [from, to] = [ends.get(subject), ends.get(object)];
  if (!from || !to || from === to) return null;
  const along = lineBetween(from, to, bow);
  const pieces = bow === 0 ? 1 : PIECES;
  const points = Array.from({ length: pieces + 1 }, (_, piece) => along(piece / pieces));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { id, points, box: { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) } };
}

/** How far a place is from the nearest of these lines; `most` where none is nearer than that. */
function clearance({ x, y }: Point, traces: readonly Trace[], most: number): number {
  let least = most;
  for (const { points, box } of traces) {
    if (x < box.x1 - least || x > box.x2 + least || y < box.y1 - least || y > box.y2 + least) continue;
    for (let piece = 1; piece < points.length; piece++) {
      const [from, to] = [points[piece - 1], points[piece]];
      if (from && to) least = Math.min(least, distanceToPiece({ x, y }, from, to));
    }
  }
  return least;
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
