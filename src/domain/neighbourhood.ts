import type { ActorId } from './ids.ts';

/** What a neighbourhood needs to know of a relationship, or of another line between two things. */
export interface Link<Key extends string = ActorId> {
  readonly subject: Key;
  readonly object: Key;
}

/**
 * The actors, or other ends, within `steps` lines of `start`, either way along each, with how many steps away they are.
 * Holds `start` itself at 0. Breadth-first; linear in the number of links.
 */
export function neighbourhood<Key extends string>(
  start: Key,
  links: Iterable<Link<Key>>,
  steps: number,
): ReadonlyMap<Key, number> {
  const adjacent = new Map<Key, Key[]>();
  const join = (from: Key, to: Key) => {
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
    const next: Key[] = [];
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
