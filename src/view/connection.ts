import type { ActorId, RelationshipId } from '../domain/ids.ts';
import { shortestPaths } from '../domain/paths.ts';
import { STANDINGS, type Standing } from '../domain/standing.ts';
import type { PathQuery } from './view.ts';
import type { VisibleGraph, VisibleRelationship } from './visibleGraph.ts';

/** One step along a way: from an actor to the next, by one or more relationships. */
export interface RouteStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Best supported first. */
  readonly relationships: readonly VisibleRelationship[];
  /** That of the best supported relationship. */
  readonly standing: Standing;
}

/** One of the shortest ways. */
export interface Route {
  readonly steps: readonly RouteStep[];
  /** The step whose best relationship is least supported; the first of several. */
  readonly weakest: RouteStep;
}

/** How two actors are connected in what the filters leave. */
export type Connection =
  | { readonly kind: 'same' }
  /** The filters hide these ends, so nothing can be said. */
  | { readonly kind: 'hidden'; readonly ends: readonly ActorId[] }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      /** Relationships along each way. */
      readonly length: number;
      /** How many ways there are; `routes` may hold fewer. */
      readonly count: number;
      readonly routes: readonly Route[];
      /** Everything that lies on any of the ways. */
      readonly actors: ReadonlySet<ActorId>;
      readonly relationships: ReadonlySet<RelationshipId>;
    };

/** No more ways are written out. */
export const MOST_ROUTES = 12;

const rank = (standing: Standing): number => STANDINGS.indexOf(standing);

/** Whether a relationship bears weight: something still stands that affirms it. */
const isFirm = ({ standing }: VisibleRelationship): boolean => standing !== 'unsupported' && standing !== 'denied';

/**
 * Finds the shortest ways between the two actors of a question in what is visible, so that filters and voices set
 * aside count here as they do in the picture.
 */
export function connectionOf(visible: VisibleGraph, query: PathQuery): Connection {
  const { from, to, directed, firm } = query;
  if (from === to) return { kind: 'same' };
  const ends = [from, to].filter((end) => !visible.actors.has(end));
  if (ends.length > 0) return { kind: 'hidden', ends };

  const usable = [...visible.relationships.values()].filter((one) => !firm || isFirm(one));
  const between = new Map<string, VisibleRelationship[]>();
  const add = (one: ActorId, other: ActorId, relationship: VisibleRelationship): void => {
    const list = between.get(`${one}~${other}`);
    if (list) list.push(relationship);
    else between.set(`${one}~${other}`, [relationship]);
  };
  for (const one of usable) {
    const { subject, object } = one.relationship;
    add(subject, object, one);
    if (!directed && subject !== object) add(object, subject, one);
  }
  const found = shortestPaths(
    from,
    to,
    usable.map(({ relationship }) => relationship),
    { directed, most: MOST_ROUTES },
  );
  if (!found) return { kind: 'none' };

  const relationshipsBetween = (one: ActorId, other: ActorId): readonly VisibleRelationship[] =>
    (between.get(`${one}~${other}`) ?? []).toSorted((a, b) => rank(b.standing) - rank(a.standing));
  const onAnyWay = [...found.before].flatMap(([actor, previous]) =>
    previous.flatMap((one) => relationshipsBetween(one, actor).map(({ id }) => id)),
  );
  return {
    kind: 'found',
    length: found.length,
    count: found.count,
    routes: found.paths.flatMap((actors) => routeOf(actors, relationshipsBetween) ?? []),
    actors: new Set(found.before.keys()),
    relationships: new Set(onAnyWay),
  };
}

function routeOf(
  actors: readonly ActorId[],
  relationshipsBetween: (from: ActorId, to: ActorId) => readonly VisibleRelationship[],
): Route | null {
  const steps = actors.slice(1).flatMap((to, at): RouteStep[] => {
    const from = actors[at];
    const relationships = from === undefined ? [] : relationshipsBetween(from, to);
    const [best] = relationships;
    return from === undefined || !best ? [] : [{ from, to, relationships, standing: best.standing }];
  });
  const weakest = steps.toSorted((a, b) => rank(a.standing) - rank(b.standing))[0];
  return weakest ? { steps, weakest } : null;
}
