import type { ActorId } from './ids.ts';

/** What a neighbourhood needs to know of a relationship. */
export interface Link {
  readonly subject: ActorId;
  readonly object: ActorId;
}

/**
 * The actors within `steps` relationships of `start`, either way along each, with how many steps away they are.
 * Holds `start` itself at 0. Breadth-first; linear in the number of links.
 */
export function neighbourhood(start: ActorId, links: Iterable<Link>, steps: number): ReadonlyMap<ActorId, number> {
  const adjacent = new Map<ActorId, ActorId[]>();
  const join = (from: ActorId, to: ActorId) => {
    const list = adjacent.get(from);
    if (list) list.push(to);
    else adjacent.set(from, [to]);
  };
  for (const { subject, object } of links) {
    join(subject, object);
    join(object, subject);
  }

  const distance = new Map([[start, 0]]);
  let frontier = [start];
  for (let step = 1; step <= steps && frontier.length > 0; step++) {
    const next: ActorId[] = [];
    for (const from of frontier) {
      for (const to of adjacent.get(from) ?? []) {
        if (distance.has(to)) continue;
        distance.set(to, step);
        next.push(to);
      }
    }
    frontier = next;
  }
  return distance;
}
