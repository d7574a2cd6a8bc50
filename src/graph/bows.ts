import type { ActorId, RelationshipId } from '../domain/ids.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Relationship } from '../domain/relationships.ts';
import type { Point } from '../domain/types.ts';
import { controlPoint, curvePoint } from './sceneGeometry.ts';

/** Distance between neighbouring parallel lines at their middles, in model units; less where there are many. */
export const BOW_SPACING = 22;
const WIDEST_BUNDLE = 112;
/** Nearer to each other than this, in model units, an arrowhead lies on the end of a line that leads away. */
const MERGED = 3;
/** Into so many straight pieces a line is cut to find where it meets a shape. */
const PIECES = 48;

/** Where an actor rests, and how far from there its lines end, in model units. */
export interface RestingActor {
  readonly position: Point;
  readonly reach: number;
}

/**
 * How far each relationship bows aside, so that several between the same two actors, whichever way they run, lie
 * evenly spread about the straight line: signed offset of the middle, in model units, to the left of subject → object
 * as seen on screen (y down). One alone is straight. Where actors have places, two orders of a bundle are possible: the other one
 * is taken where by it fewer arrowheads lie on the end of a line that leads away, which would seem to have a head at either end.
 * Depends only on which relationships there are and where their actors are, not on their order.
 */
export function bowsOf(
  relationships: Iterable<Relationship>,
  actors: ReadonlyMap<ActorId, RestingActor> = new Map(),
): ReadonlyMap<RelationshipId, number> {
  const bundles = groupBy(relationships, ({ subject, object }) => [[subject, object].sort().join(' ')]);

  const bows = new Map<RelationshipId, number>();
  for (const group of bundles.values()) {
    // Lines that run the same way lie side by side: two bundles of traffic, not a weave.
    const ordered = group.toSorted((a, b) => compare(a.subject, b.subject) || compare(a.id, b.id));
    const spacing = Math.min(BOW_SPACING, WIDEST_BUNDLE / Math.max(ordered.length - 1, 1));
    ordered.forEach((relationship, place) => {
      const aside = (place - (ordered.length - 1) / 2) * spacing;
      const isForward = relationship.subject <= relationship.object;
      bows.set(relationship.id, aside === 0 ? 0 : isForward ? aside : -aside);
    });
  }
  return turned(bundles, bows, actors);
}

/** The end of a line at an actor: where it meets the shape, and whether an arrowhead does there. */
interface End {
  readonly bundle: string;
  readonly at: Point;
  readonly isHead: boolean;
}

/** @param bundles the lines between the same two actors, by names of their own */
function turned(
  bundles: ReadonlyMap<string, readonly Relationship[]>,
  bows: ReadonlyMap<RelationshipId, number>,
  actors: ReadonlyMap<ActorId, RestingActor>,
): ReadonlyMap<RelationshipId, number> {
  const endsOf = (line: Relationship, bow: number, bundle: string): readonly (readonly [ActorId, End])[] => {
    const [start, end] = [actors.get(line.subject), actors.get(line.object)];
    if (!start || !end || line.subject === line.object) return [];
    return [
      [line.subject, { bundle, at: rim(start, end, bow), isHead: false }],
      [line.object, { bundle, at: rim(end, start, -bow), isHead: true }],
    ];
  };
  const mayTurn = [...bundles.values()].filter(({ length }) => length > 1).flat();
  const meeting = new Set(mayTurn.flatMap(({ subject, object }) => [subject, object]));
  const straight = groupBy(
    [...bundles].flatMap(([bundle, lines]) =>
      lines
        .filter(({ subject, object }) => meeting.has(subject) || meeting.has(object))
        .flatMap((line) => endsOf(line, bows.get(line.id) ?? 0, bundle)),
    ),
    ([actor]) => [actor],
  );
  const merged = (lines: readonly Relationship[], bundle: string, turn: 1 | -1): number =>
    lines
      .flatMap((line) => endsOf(line, turn * (bows.get(line.id) ?? 0), bundle))
      .flatMap(([actor, end]) => (straight.get(actor) ?? []).filter(([, other]) => isMerged(end, other))).length;
  return new Map(
    [...bundles].flatMap(([bundle, lines]) => {
      const turn = lines.length > 1 && merged(lines, bundle, -1) < merged(lines, bundle, 1) ? -1 : 1;
      return lines.map(({ id }): [RelationshipId, number] => [id, turn * (bows.get(id) ?? 0) || 0]);
    }),
  );
}

const isMerged = (a: End, b: End): boolean =>
  a.bundle !== b.bundle && a.isHead !== b.isHead && Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < MERGED;

/** Where a line from one actor to another leaves the shape of the first. */
function rim({ position: start, reach }: RestingActor, { position: end }: RestingActor, bow: number): Point {
  const control = controlPoint(start, end, bow);
  let out = start;
  for (let piece = 1; piece <= PIECES && Math.hypot(out.x - start.x, out.y - start.y) < reach; piece += 1) {
    out = curvePoint(start, control, end, piece / PIECES);
  }
  // On the rim itself, wherever the pieces end.
  const share = reach / Math.max(Math.hypot(out.x - start.x, out.y - start.y), reach);
  return { x: start.x + (out.x - start.x) * share, y: start.y + (out.y - start.y) * share };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
