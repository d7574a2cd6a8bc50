import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId } from '../domain/ids.ts';
import type { Actor, Point } from '../domain/types.ts';
import { forceLayout, spiralLayout } from './forceLayout.ts';

// Above this a force-directed pass would block the page for longer than a blink; such a file opens on a spiral.
const MOST_FOR_FORCES = 300;
const SPACING = 120;
// A spiral of 5,000 actors still fits a drawing at the smallest zoom.
const SPIRAL_SPACING = 46;

/**
 * Where every actor rests, by the dataset alone, in model units: the stored layout; for a dataset with none an
 * arrangement of our own; for an actor the stored layout has forgotten a free place beside those it is related to.
 * The same dataset always gives the same positions.
 */
export function restingPositions(index: DatasetIndex): ReadonlyMap<ActorId, Point> {
  const { actors, layout = {} } = index.dataset;
  const placed = new Map<ActorId, Point>();
  const missing: Actor[] = [];
  for (const actor of actors) {
    const point = Object.hasOwn(layout, actor.id) ? layout[actor.id] : undefined;
    if (point) placed.set(actor.id, point);
    else missing.push(actor);
  }
  if (placed.size === 0) return arrangement(index);
  for (const actor of missing) placed.set(actor.id, besideRelated(index, actor.id, placed));
  return placed;
}

function arrangement(index: DatasetIndex): ReadonlyMap<ActorId, Point> {
  const degree = (actor: Actor) => index.relationshipsOfActor.get(actor.id)?.length ?? 0;
  // The best connected start, and on a spiral stay, in the middle.
  const ordered = index.dataset.actors.toSorted((a, b) => degree(b) - degree(a));
  const place = new Map(ordered.map((actor, i) => [actor.id, i]));
  const links = [...index.relationships.values()].flatMap(({ subject, object }): (readonly [number, number])[] => {
    const [from, to] = [place.get(subject), place.get(object)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  const points =
    ordered.length <= MOST_FOR_FORCES
      ? forceLayout(ordered.length, links, SPACING)
      : spiralLayout(ordered.length, SPIRAL_SPACING);
  return new Map(ordered.map((actor, i) => [actor.id, points[i] ?? { x: 0, y: 0 }]));
}

/** The nearest free place to the middle of the actors it is related to, or to the middle of all. */
function besideRelated(index: DatasetIndex, id: ActorId, placed: ReadonlyMap<ActorId, Point>): Point {
  const related = (index.relationshipsOfActor.get(id) ?? []).flatMap(({ subject, object }) => {
    const point = placed.get(subject === id ? object : subject);
    return point ? [point] : [];
  });
  const around = related.length > 0 ? related : [...placed.values()];
  const middle = {
    x: around.reduce((sum, point) => sum + point.x, 0) / around.length,
    y: around.reduce((sum, point) => sum + point.y, 0) / around.length,
  };
  const isFree = (point: Point) =>
    [...placed.values()].every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= SPACING * 0.75);
  // One more candidate than there are others, on a spiral, always leaves a free one within a few turns.
  const offset = spiralLayout(placed.size * 4 + 8, SPACING * 0.5).find((step) =>
    isFree({ x: middle.x + step.x, y: middle.y + step.y }),
  );
  return { x: Math.round(middle.x + (offset?.x ?? 0)), y: Math.round(middle.y + (offset?.y ?? 0)) };
}
