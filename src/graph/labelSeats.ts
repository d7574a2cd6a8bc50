import { createBoxGrid } from './boxGrid.ts';
import { withRoom } from './labelRoom.ts';
import type { Box } from './sceneGeometry.ts';

/** Somewhere a name may stand. */
interface Seat {
  readonly box: Box;
}

/** The places a name may have. */
export interface Wanted<Place> {
  /** Best first. */
  readonly places: readonly Place[];
  /** Where none of those is free. */
  readonly needed: readonly Place[];
}

/** With more in its way than this, a name is not made room for. */
const MOST_MOVED = 2;

/**
 * Gives each name one of the places it may have, so that all stand apart: its first that is free, the names in order. One
 * that has none free gets a place of which others can move to another of theirs. Those that get none are not in the answer.
 * @param wanted by whose name it is
 * @param zoom that the names are read at
 * @param side of a cell of the grid they are looked up in, in model units
 */
export function seatNames<Id, Place extends Seat>(
  wanted: ReadonlyMap<Id, Wanted<Place>>,
  zoom: number,
  side: number,
): ReadonlyMap<Id, Place> {
  const seats = new Map<Id, Place>();
  const whose = new Map<Box, Id>();
  const taken = createBoxGrid([], side);
  const leave = (id: Id) => {
    const box = seats.get(id)?.box;
    if (!box) return;
    seats.delete(id);
    whose.delete(box);
    taken.remove(box);
  };
  const take = (id: Id, place: Place) => {
    leave(id);
    seats.set(id, place);
    whose.set(place.box, id);
    taken.add(place.box);
  };
  const seatsOf = (id: Id): readonly Place[] => {
    const { places = [], needed = [] } = wanted.get(id) ?? {};
    return [...places, ...needed];
  };
  const isFree = ({ box }: Place) => taken.isFree(withRoom(box, zoom));
  const inWayOf = ({ box }: Place): readonly Id[] => {
    const room = withRoom(box, zoom);
    return [...taken.near(room)].filter((other) => meet(room, other)).flatMap((other) => whose.get(other) ?? []);
  };
  /** Whether those in the way of a place have moved elsewhere; if not all can, none has. */
  const isCleared = (id: Id, place: Place): boolean => {
    const others = inWayOf(place);
    if (others.length > MOST_MOVED) return false;
    const before = others.map((other) => [other, seats.get(other)] as const);
    others.forEach(leave);
    take(id, place);
    for (const other of others) {
      const next = seatsOf(other).find(isFree);
      if (next) take(other, next);
    }
    if (others.every((other) => seats.has(other))) return true;
    [id, ...others].forEach(leave);
    for (const [other, seat] of before) if (seat) take(other, seat);
    return false;
  };

  for (const id of wanted.keys()) {
    const free = seatsOf(id).find(isFree);
    if (free) take(id, free);
  }
  for (const id of wanted.keys()) {
    if (!seats.has(id)) seatsOf(id).some((place) => isCleared(id, place));
  }
  return seats;
}

const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
