import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, RelationshipId, VoiceId } from '../domain/ids.ts';
import { isInTension } from '../domain/matterStatus.ts';
import { shortestPaths, type ShortestPaths } from '../domain/paths.ts';
import { STANDINGS, standsInPart, type Standing } from '../domain/standing.ts';
import type { PathQuery } from './view.ts';
import type { VisibleGraph, VisibleRelationship } from './visibleGraph.ts';

/** One step along a way: from an actor to the next, by one or more relationships. */
export interface RouteStep {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Those of the surest standing first. */
  readonly relationships: readonly VisibleRelationship[];
}

/** One of the shortest ways. */
export interface Route {
  readonly steps: readonly RouteStep[];
}

/** How well a step is supported, by the relationship that supports it best. */
export interface StepSupport {
  readonly best: VisibleRelationship;
  readonly isInTension: boolean;
  /** More for more; alike only where all of these are. */
  readonly rank: number;
}

/** The shortest ways between two actors. */
export interface FoundConnection {
  readonly kind: 'found';
  /** Relationships along each way. */
  readonly length: number;
  /** How many ways there are; `routes` may hold fewer. */
  readonly count: number;
  /** How many of them hold: each step of theirs has a relationship that something which stands affirms. */
  readonly firmCount: number;
  /** Whether a longer way holds, where none of these does. */
  readonly doesLongerHold: boolean;
  /** How what bears nothing stands, of all the steps that nothing firm is along. */
  readonly broken: ReadonlySet<Standing>;
  readonly routes: readonly Route[];
  /** Everything that lies on any of the ways. */
  readonly actors: ReadonlySet<ActorId>;
  readonly relationships: ReadonlySet<RelationshipId>;
}

/** How two actors are connected in what the filters leave. */
export type Connection =
  | { readonly kind: 'same' }
  /** The filters hide these ends, so nothing can be said. */
  | { readonly kind: 'hidden'; readonly ends: readonly ActorId[] }
  | { readonly kind: 'none' }
  | FoundConnection;

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
  const waysOver = (links: readonly VisibleRelationship[], most: number): ShortestPaths | null =>
    shortestPaths(
      from,
      to,
      links.map(({ relationship }) => relationship),
      { directed, most },
    );
  const found = waysOver(usable, MOST_ROUTES);
  if (!found) return { kind: 'none' };
  const bearing = usable.filter(isFirm);
  const overFirm = bearing.length < usable.length ? waysOver(bearing, 1) : found;

  const relationshipsBetween = (one: ActorId, other: ActorId): readonly VisibleRelationship[] =>
    (between.get(`${one}~${other}`) ?? []).toSorted((a, b) => rank(b.standing) - rank(a.standing));
  const steps = [...found.before].flatMap(([actor, previous]) =>
    previous.map((one) => relationshipsBetween(one, actor)),
  );
  return {
    kind: 'found',
    length: found.length,
    count: found.count,
    firmCount: overFirm?.length === found.length ? overFirm.count : 0,
    doesLongerHold: overFirm !== null && overFirm.length > found.length,
    broken: new Set(steps.flatMap((step) => (step.some(isFirm) ? [] : step.map(({ standing }) => standing)))),
    routes: found.paths.flatMap((actors) => routeOf(actors, relationshipsBetween) ?? []),
    actors: new Set(found.before.keys()),
    relationships: new Set(steps.flatMap((step) => step.map(({ id }) => id))),
  };
}

function routeOf(
  actors: readonly ActorId[],
  relationshipsBetween: (from: ActorId, to: ActorId) => readonly VisibleRelationship[],
): Route | null {
  const steps = actors.slice(1).flatMap((to, at): RouteStep[] => {
    const from = actors[at];
    const relationships = from === undefined ? [] : relationshipsBetween(from, to);
    return from === undefined || relationships.length === 0 ? [] : [{ from, to, relationships }];
  });
  return steps.length > 0 ? { steps } : null;
}

/**
 * How well a step is supported: as its best relationship is. Of the same standing, one that has it only in part, or is in
 * tension with something else that stands, is weaker than one that has it whole.
 */
export function supportOf(
  index: DatasetIndex,
  { relationships }: RouteStep,
  distrusted: ReadonlySet<VoiceId>,
): StepSupport | undefined {
  const context = { voiceById: index.voices, claimById: index.claims, distrusted };
  return relationships
    .map((best): StepSupport => {
      const { claims } = best.relationship;
      // What is contested is said to be no more than that.
      const isTense = best.standing !== 'contested' && isInTension(claims, index.claims, distrusted);
      const lacks = (standsInPart(claims, context) ? 2 : 0) + (isTense ? 1 : 0);
      return { best, isInTension: isTense, rank: 4 * rank(best.standing) - lacks };
    })
    .toSorted((a, b) => b.rank - a.rank)[0];
}

/** The steps of a way that are supported less than another of its steps; several where they are alike, none where all are. */
export function weakestSteps(
  index: DatasetIndex,
  { steps }: Route,
  distrusted: ReadonlySet<VoiceId>,
): readonly RouteStep[] {
  const ranks = steps.map((step) => supportOf(index, step, distrusted)?.rank ?? -Infinity);
  const least = Math.min(...ranks);
  return ranks.every((one) => one === least) ? [] : steps.filter((_, at) => ranks[at] === least);
}
