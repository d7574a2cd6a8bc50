import type { ActorId } from './ids.ts';
import type { Link } from './neighbourhood.ts';

/** All shortest ways from one actor to another. */
export interface ShortestPaths {
  /** Relationships along each of them. */
  readonly length: number;
  /** How many ways there are, by the actors they go through; at most `Number.MAX_SAFE_INTEGER`. */
  readonly count: number;
  /** The first of them, each as its actors from start to end, at most as many as asked for. */
  readonly paths: readonly (readonly ActorId[])[];
  /** For each actor on any of the ways, the actors that come before it on one. */
  readonly before: ReadonlyMap<ActorId, readonly ActorId[]>;
}

export interface PathOptions {
  /** Only along subject → object; otherwise either way along each link. */
  readonly directed?: boolean;
  /** How many ways are written out. */
  readonly most?: number;
}

/**
 * The shortest ways from `from` to `to` over the links, all of equal length, or `null` where there is none.
 * Breadth-first; linear in links, plus what is written out. Parallel links make one way, not several. The order of
 * the links decides the order of the ways.
 */
export function shortestPaths(
  from: ActorId,
  to: ActorId,
  links: Iterable<Link>,
  { directed = false, most = 20 }: PathOptions = {},
): ShortestPaths | null {
  if (from === to) return { length: 0, count: 1, paths: [[from]], before: new Map([[from, []]]) };
  const predecessors = predecessorsUpTo(from, to, adjacencyOf(links, directed));
  if (!predecessors.has(to)) return null;

  const before = reachableBack(to, predecessors);
  const counts = new Map<ActorId, number>([[from, 1]]);
  // In the order of their distance from the start, which is that of the map, every count is known when it is asked for.
  for (const [actor, previous] of predecessors) {
    if (actor === from) continue;
    const sum = previous.reduce((total, one) => total + (counts.get(one) ?? 0), 0);
    counts.set(actor, Math.min(sum, Number.MAX_SAFE_INTEGER));
  }
  const paths = writeOut(from, to, before, most);
  return { length: (paths[0]?.length ?? 1) - 1, count: counts.get(to) ?? 0, paths, before };
}

function adjacencyOf(links: Iterable<Link>, directed: boolean): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const adjacent = new Map<ActorId, Set<ActorId>>();
  const join = (one: ActorId, other: ActorId): void => {
    const set = adjacent.get(one);
    if (set) set.add(other);
    else adjacent.set(one, new Set([other]));
  };
  for (const { subject, object } of links) {
    join(subject, object);
    if (!directed) join(object, subject);
  }
  return adjacent;
}

/** For each actor no further away than `to`: who comes before it on a shortest way. In order of distance. */
function predecessorsUpTo(
  from: ActorId,
  to: ActorId,
  adjacent: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
): ReadonlyMap<ActorId, readonly ActorId[]> {
  const predecessors = new Map<ActorId, readonly ActorId[]>([[from, []]]);
  let frontier: readonly ActorId[] = [from];
  while (frontier.length > 0 && !predecessors.has(to)) {
    const next = new Map<ActorId, ActorId[]>();
    for (const actor of frontier) {
      for (const other of adjacent.get(actor) ?? []) {
        if (predecessors.has(other)) continue;
        const previous = next.get(other);
        if (previous) previous.push(actor);
        else next.set(other, [actor]);
      }
    }
    for (const [actor, previous] of next) predecessors.set(actor, previous);
    frontier = [...next.keys()];
  }
  return predecessors;
}

function reachableBack(
  to: ActorId,
  predecessors: ReadonlyMap<ActorId, readonly ActorId[]>,
): ReadonlyMap<ActorId, readonly ActorId[]> {
  const before = new Map<ActorId, readonly ActorId[]>();
  const open = [to];
  for (let actor = open.pop(); actor !== undefined; actor = open.pop()) {
    if (before.has(actor)) continue;
    const previous = predecessors.get(actor) ?? [];
    before.set(actor, previous);
    open.push(...previous);
  }
  return before;
}

function writeOut(
  from: ActorId,
  to: ActorId,
  before: ReadonlyMap<ActorId, readonly ActorId[]>,
  most: number,
): readonly (readonly ActorId[])[] {
  const paths: (readonly ActorId[])[] = [];
  // Depth first from the end, with a stack of its own, since ways in a stranger's file may be long.
  const open: (readonly ActorId[])[] = [[to]];
  for (let path = open.pop(); path !== undefined && paths.length < most; path = open.pop()) {
    const [first] = path;
    if (first === from) paths.push(path);
    else if (first !== undefined) {
      for (const previous of (before.get(first) ?? []).toReversed()) open.push([previous, ...path]);
    }
  }
  return paths;
}
