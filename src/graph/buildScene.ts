import { actorDiameter, isCased, sizeStep } from '../encoding/marks.ts';
import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, ClaimId, RelationshipId } from '../domain/ids.ts';
import type { Point } from '../domain/types.ts';
import { lensOf, type Lens } from '../view/lens.ts';
import type { View } from '../view/view.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import { alongside } from './alongside.ts';
import { bowsOf, type RestingActor } from './bows.ts';
import { emphasisOf, type EmphasisRule } from './emphasis.ts';
import { restingPositions } from './restingPositions.ts';
import type { GraphScene, SceneActor } from './scene.ts';

/** What of a scene depends on the dataset alone. */
interface Stage {
  readonly key: string;
  readonly positions: ReadonlyMap<ActorId, Point>;
  readonly claims: ReadonlyMap<ActorId, number>;
  readonly bows: ReadonlyMap<RelationshipId, number>;
  /** The last answer to which lines are drawn over cased ones, and what it was for. */
  over: { readonly key: string; readonly lines: ReadonlySet<RelationshipId> } | null;
}

const ORIGIN: Point = { x: 0, y: 0 };
const stages = new WeakMap<DatasetIndex, Stage>();
let stagesBuilt = 0;

function stageOf(index: DatasetIndex): Stage {
  const known = stages.get(index);
  if (known) return known;
  const positions = restingPositions(index);
  const claims = claimsOf(index);
  const stage: Stage = {
    // Two files may bear the same id and differ, so the key tells loadings apart, not ids.
    key: `${index.dataset.id}#${++stagesBuilt}`,
    positions,
    claims,
    bows: bowsOf(index.relationships.values(), restingActors(index, positions, claims)),
    over: null,
  };
  stages.set(index, stage);
  return stage;
}

/** Which lines are drawn over a cased one; the same as long as the same lines are cased, and the same actors moved. */
function overOf(
  index: DatasetIndex,
  stage: Stage,
  standings: Lens['standings'],
  moved: View['moved'],
): ReadonlySet<RelationshipId> {
  const cased = new Set([...standings].flatMap(([id, standing]) => (isCased(standing) ? [id] : [])));
  const key = JSON.stringify([[...cased], moved]);
  if (stage.over?.key !== key) {
    const lines = alongside([...index.relationships.values()], (id) => cased.has(id), {
      positionOf: (id) => (Object.hasOwn(moved, id) ? moved[id] : undefined) ?? stage.positions.get(id),
      bows: stage.bows,
    });
    stage.over = { key, lines };
  }
  return stage.over.lines;
}

function claimsOf(index: DatasetIndex): ReadonlyMap<ActorId, number> {
  const claims = new Map<ActorId, Set<ClaimId>>(index.dataset.actors.map((actor) => [actor.id, new Set()]));
  for (const claim of index.dataset.claims) {
    claims.get(claim.subject)?.add(claim.id);
    claims.get(claim.object)?.add(claim.id);
  }
  return new Map([...claims].map(([id, set]) => [id, set.size]));
}

function restingActors(
  index: DatasetIndex,
  positions: ReadonlyMap<ActorId, Point>,
  claims: ReadonlyMap<ActorId, number>,
): ReadonlyMap<ActorId, RestingActor> {
  return new Map(
    index.dataset.actors.map(({ id, type }) => [
      id,
      { position: positions.get(id) ?? ORIGIN, reach: actorDiameter(type, sizeStep(claims.get(id) ?? 0)) / 2 },
    ]),
  );
}

/**
 * The picture of a dataset under a view: every actor and relationship, each with its place, whether the filters leave
 * it, and how much attention it gets. What depends on the dataset alone is worked out once per index, so that
 * building a scene again after a filter or a selection is cheap.
 * @param pointed id of what is pointed at outside the picture
 */
export function buildScene(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: View,
  pointed: string | null = null,
): GraphScene {
  const stage = stageOf(index);
  const emphasis = emphasisOf(index, visible, view, pointed);
  const { standings } = lensOf(index, view.distrust);
  const over = overOf(index, stage, standings, view.moved);
  const moved = new Map(Object.entries(view.moved));
  return {
    key: stage.key,
    actors: index.dataset.actors.map((actor) => ({
      ...attentionTo(actor.id, visible, emphasis),
      id: actor.id,
      label: actor.shortName ?? actor.name,
      name: actor.name,
      type: actor.type,
      size: sizeStep(stage.claims.get(actor.id) ?? 0),
      claims: stage.claims.get(actor.id) ?? 0,
      position: moved.get(actor.id) ?? stage.positions.get(actor.id) ?? ORIGIN,
      focused: view.focus?.actor === actor.id,
      shown: visible.actors.has(actor.id),
    })),
    relationships: [...index.relationships.values()].map(({ id, subject, object, category }) => ({
      id,
      subject,
      object,
      category,
      standing: standings.get(id) ?? 'unsupported',
      bow: stage.bows.get(id) ?? 0,
      over: over.has(id),
      shown: visible.relationships.has(id),
      emphasis: emphasis.relationship(id),
    })),
  };
}

/** What a person looked for and found does not recede behind what they selected. */
function attentionTo(
  id: ActorId,
  { matches }: VisibleGraph,
  rule: EmphasisRule,
): Pick<SceneActor, 'emphasis' | 'matched'> {
  const emphasis = rule.actor(id);
  if (!matches?.has(id)) return { emphasis };
  return { emphasis: emphasis === 'receded' ? 'plain' : emphasis, matched: true };
}
