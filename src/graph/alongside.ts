import type { ActorId, RelationshipId } from '../domain/ids.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Point } from '../domain/types.ts';
import { distanceToPiece } from './nodeOutline.ts';
import { controlPoint, curvePoint } from './sceneGeometry.ts';

/** Nearer than this to the middle of a cased line, in model units, a line lies beneath it. */
const BENEATH = 4;
/** A line is lost beneath it that does so for longer than this on end, in model units. */
const LOST = 24;
/** Into so many straight pieces a line is cut to be looked at. */
const PIECES = 32;
/** In a picture of more lines than this nobody follows one. */
const MOST_LINES = 400;

interface Picture {
  readonly positionOf: (id: ActorId) => Point | undefined;
  readonly bows: ReadonlyMap<RelationshipId, number>;
}

/** Points of a line on its way from an actor, and how far each is from there. */
interface Course {
  readonly points: readonly Point[];
  readonly away: readonly number[];
}

/**
 * The lines that share an actor with a cased one and run along it for a stretch: beneath it, nobody could find out where they
 * lead, on paper least of all. Those are to be drawn over it. None in a picture of very many lines. Linear in the pairs of a
 * cased line and one that shares an actor with it.
 */
export function alongside(
  relationships: readonly Relationship[],
  isCased: (id: RelationshipId) => boolean,
  { positionOf, bows }: Picture,
): ReadonlySet<RelationshipId> {
  const cased = relationships.filter(({ id }) => isCased(id));
  const found = new Set<RelationshipId>();
  if (relationships.length > MOST_LINES) return found;
  const courses = new Map<string, Course | null>();
  const courseFrom = (actor: ActorId, { id, subject, object }: Relationship): Course | null => {
    const key = `${actor} ${id}`;
    const known = courses.get(key);
    if (known !== undefined) return known;
    const [start, end] = [positionOf(actor), positionOf(actor === subject ? object : subject)];
    // Seen from its other end a line bows to the other side.
    const bow = (bows.get(id) ?? 0) * (actor === subject ? 1 : -1);
    const made = start && end ? course(start, end, bow) : null;
    courses.set(key, made);
    return made;
  };
  for (const one of cased) {
    for (const other of relationships) {
      const shared = isCased(other.id) || found.has(other.id) ? null : sharedActor(one, other);
      const [over, along] = shared === null ? [] : [courseFrom(shared, one), courseFrom(shared, other)];
      if (over && along && isLostBeneath(along, over)) found.add(other.id);
    }
  }
  return found;
}

/** The one actor at which two lines meet; `null` for none, and for lines between the same two, which bow apart. */
function sharedActor(a: Relationship, b: Relationship): ActorId | null {
  const shared = new Set([a.subject, a.object].filter((actor) => actor === b.subject || actor === b.object));
  const [actor, ...others] = shared;
  return actor === undefined || others.length > 0 || b.subject === b.object || a.subject === a.object ? null : actor;
}

function course(start: Point, end: Point, bow: number): Course {
  const control = controlPoint(start, end, bow);
  const points = Array.from({ length: PIECES + 1 }, (_, at) => curvePoint(start, control, end, at / PIECES));
  return { points, away: points.map(({ x, y }) => Math.hypot(x - start.x, y - start.y)) };
}

/** Whether a line that starts where a cased one does lies beneath it for a stretch. */
function isLostBeneath({ points, away }: Course, cased: Course): boolean {
  let piece = 1;
  let run = 0;
  let before: Point | null = null;
  for (const [at, point] of points.entries()) {
    // The piece of the cased line that is as far from where both start.
    while (piece < PIECES && (cased.away[piece] ?? Infinity) < (away[at] ?? 0)) piece++;
    const [from, to] = [cased.points[piece - 1], cased.points[piece]];
    const now: Point | null = from && to && distanceToPiece(point, from, to) < BENEATH ? point : null;
    run = now && before ? run + Math.hypot(now.x - before.x, now.y - before.y) : 0;
    if (run > LOST) return true;
    before = now;
  }
  return false;
}
