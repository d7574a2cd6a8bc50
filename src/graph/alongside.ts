import type { ActorId, RelationshipId } from '../domain/ids.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Point } from '../domain/types.ts';
import { distanceToPiece } from './nodeOutline.ts';
import { controlPoint } from './sceneGeometry.ts';

/** Nearer than this to the middle of a cased line, in model units, a line lies beneath it. */
const BENEATH = 4;
/** A line is lost beneath it that does so for longer than this on end, in model units. */
const LOST = 24;
/** Into so many straight pieces a line is cut to be looked at. */
const PIECES = 32;

interface Picture {
  readonly positions: ReadonlyMap<ActorId, Point>;
  readonly bows: ReadonlyMap<RelationshipId, number>;
}

/**
 * The lines that share an actor with a cased one and run along it for a stretch: beneath it, nobody could find out where they
 * lead, on paper least of all. Those are to be drawn over it.
 */
export function alongside(
  relationships: readonly Relationship[],
  isCased: (id: RelationshipId) => boolean,
  { positions, bows }: Picture,
): ReadonlySet<RelationshipId> {
  const courseOf = ({ id, subject, object }: Relationship): readonly Point[] => {
    const [from, to] = [positions.get(subject), positions.get(object)];
    return from && to && from !== to ? course(from, to, bows.get(id) ?? 0) : [];
  };
  const cased = relationships.filter(({ id }) => isCased(id)).map((one) => ({ one, points: courseOf(one) }));
  const found = relationships.filter((other) => {
    if (isCased(other.id)) return false;
    const beside = cased.filter(({ one }) => sharesOneActor(one, other));
    return beside.length > 0 && beside.some(({ points }) => isLostBeneath(courseOf(other), points));
  });
  return new Set(found.map(({ id }) => id));
}

/** Those between the same two actors bow apart. */
function sharesOneActor(a: Relationship, b: Relationship): boolean {
  const shared = [a.subject, a.object].filter((actor) => actor === b.subject || actor === b.object);
  return new Set(shared).size === 1;
}

function course(from: Point, to: Point, bow: number): readonly Point[] {
  const control = controlPoint(from, to, bow);
  const mix = (t: number, a: number, b: number, c: number): number =>
    (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return Array.from({ length: PIECES + 1 }, (_, at) => ({
    x: mix(at / PIECES, from.x, control.x, to.x),
    y: mix(at / PIECES, from.y, control.y, to.y),
  }));
}

function isLostBeneath(points: readonly Point[], cased: readonly Point[]): boolean {
  const isBeneath = (point: Point): boolean =>
    cased.some((to, at) => {
      const from = cased[at - 1];
      return from !== undefined && distanceToPiece(point, from, to) < BENEATH;
    });
  let run = 0;
  let before: Point | null = null;
  for (const point of points) {
    const now: Point | null = isBeneath(point) ? point : null;
    run = now && before ? run + Math.hypot(now.x - before.x, now.y - before.y) : 0;
    if (run > LOST) return true;
    before = now;
  }
  return false;
}
