import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { speechId, type VoiceId } from '../domain/ids.ts';
import { carriageStands } from '../domain/sourcing.ts';
import type { Point } from '../domain/types.ts';
import { NODE_DIAMETERS, sizeStep } from '../encoding/marks.ts';
import type { View } from '../view/view.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import type { VisibleSourcing } from '../view/visibleSourcing.ts';
import { buildScene } from './buildScene.ts';
import { namesakesOf } from './namesakes.ts';
import type { Emphasis, GraphScene, SceneActor, SceneLink, SceneVoice } from './scene.ts';
import { affiliationId, sourcingEmphasis, type SourcingEmphasisRule } from './sourcingEmphasis.ts';
import { voicePlaces } from './voicePlaces.ts';

const ORIGIN: Point = { x: 0, y: 0 };
/** How far aside a thread runs from the line between the same two, at their middles, in model units. */
const THREAD_BOW = 9;
/** The same of what a voice says about the actor it is, at whose shoulder it stands: straight there would be no line to see. */
const SELF_BOW = 30;
/** As near as this to the actor it is, a voice needs no label of its own: the actor's says who speaks. Model units. */
const BESIDE = NODE_DIAMETERS[3] + 6;

/** How much a line pulls a voice to its other end. A carrier belongs beside whom it carries. */
const WEIGHTS = { speech: 1, affiliation: 0.7, carriage: 3 } as const;

/** What depends on the dataset alone: where voices rest, and how lines between them and actors bow by that. */
interface Stage {
  readonly resting: ReadonlyMap<string, Point>;
  readonly selfBows: ReadonlyMap<string, number>;
}

const stages = new WeakMap<DatasetIndex, Stage>();

/**
 * The picture of who speaks about whom under a view: the same actors in the same places, with the voices among them. A
 * voice that is an actor stands at its shoulder; one that a person moved is where it was put. Where voices rest depends
 * on the dataset alone and is worked out once per index.
 */
export function buildSourcingScene(
  index: DatasetIndex,
  visible: VisibleGraph,
  sourcing: VisibleSourcing,
  view: View,
): GraphScene {
  const base = buildScene(index, visible, view);
  const stage = stages.get(index) ?? stageOf(index, buildScene(index, visible, { ...view, moved: {} }).actors);
  stages.set(index, stage);
  const emphasis = sourcingEmphasis(index, visible, sourcing, view);
  const actors = base.actors.map((actor) => ({ ...actor, emphasis: heldUp(actor, emphasis.node(actor.id)) }));
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const moved = new Map(Object.entries(view.moved));
  const aside = new Set(view.distrust);
  const namesakes = namesakesOf(index);

  const voices = index.dataset.voices.map((voice): SceneVoice => {
    const position = moved.get(voice.id) ?? stage.resting.get(voice.id) ?? ORIGIN;
    const namesake = namesakes.get(voice.id);
    const actor = namesake === undefined ? undefined : actorById.get(namesake);
    const isBeside =
      actor?.shown === true && Math.hypot(actor.position.x - position.x, actor.position.y - position.y) <= BESIDE;
    return {
      id: voice.id,
      label: isBeside ? '' : voice.label,
      name: voice.label,
      voiceKind: voice.kind,
      size: sizeOf(index, voice.id),
      position,
      isAside: aside.has(voice.id),
      shown: sourcing.voices.has(voice.id),
      emphasis: emphasis.node(voice.id),
    };
  });
  return {
    key: `${base.key}~sourcing`,
    actors,
    relationships: [],
    sourcing: { voices, links: linksOf(index, sourcing, emphasis, aside, stage.selfBows) },
  };
}

function linksOf(
  index: DatasetIndex,
  sourcing: VisibleSourcing,
  emphasis: SourcingEmphasisRule,
  aside: ReadonlySet<VoiceId>,
  bows: ReadonlyMap<string, number>,
): readonly SceneLink[] {
  const { speeches, carriages, affiliations } = index.sourcing;
  const threads = new Set(sourcing.affiliations.map(({ voice, actor }) => affiliationId(voice, actor)));
  const seen = (id: string, shown: boolean, from: VoiceId, to: Parameters<SourcingEmphasisRule['link']>[2]) => ({
    shown,
    emphasis: emphasis.link(id, from, to),
  });
  return [
    ...[...speeches.values()].map(({ id, voice, actor }): SceneLink => ({
      kind: 'speech',
      id,
      from: voice,
      to: actor,
      standing: sourcing.standings.get(id) ?? 'unsupported',
      bow: bows.get(id) ?? 0,
      ...seen(id, sourcing.speeches.has(id), voice, actor),
    })),
    ...[...carriages.values()].map((carriage): SceneLink => ({
      kind: 'carriage',
      id: carriage.id,
      from: carriage.from,
      to: carriage.carrier,
      stands: sourcing.carriages.get(carriage.id)?.stands ?? carriageStands(carriage, aside),
      bow: 0,
      ...seen(carriage.id, sourcing.carriages.has(carriage.id), carriage.from, carriage.carrier),
    })),
    ...affiliations.map(({ voice, actor }): SceneLink => {
      const id = affiliationId(voice, actor);
      // By the whole dataset, so that no filter moves a line.
      const speech = speechId(voice, actor);
      const bow = speeches.has(speech) && !bows.has(speech) ? THREAD_BOW : 0;
      return { kind: 'affiliation', id, from: voice, to: actor, bow, ...seen(id, threads.has(id), voice, actor) };
    }),
  ];
}

const sizeOf = (index: DatasetIndex, voice: VoiceId): 1 | 2 | 3 =>
  sizeStep(index.claimsOfVoice.get(voice)?.length ?? 0);

/** @param actors where they rest */
function stageOf(index: DatasetIndex, actors: readonly SceneActor[]): Stage {
  const resting = restingVoices(index, actors);
  const actorById = new Map(actors.map(({ id, position }) => [id, position]));
  // Upwards, since the name is beneath.
  const selfBows = [...namesakesOf(index)].map(([voice, actor]): [string, number] => {
    const [from, to] = [resting.get(voice) ?? ORIGIN, actorById.get(actor) ?? ORIGIN];
    return [speechId(voice, actor), to.x < from.x ? -SELF_BOW : SELF_BOW];
  });
  return { resting, selfBows: new Map(selfBows) };
}

function restingVoices(index: DatasetIndex, actors: readonly SceneActor[]): ReadonlyMap<string, Point> {
  const links = new Map<string, Map<string, number>>(index.dataset.voices.map(({ id }) => [id, new Map()]));
  for (const { voice, actor } of index.sourcing.affiliations) links.get(voice)?.set(actor, WEIGHTS.affiliation);
  for (const { voice, actor } of index.sourcing.speeches.values()) links.get(voice)?.set(actor, WEIGHTS.speech);
  for (const { from, carrier } of index.sourcing.carriages.values()) {
    links.get(from)?.set(carrier, WEIGHTS.carriage);
    links.get(carrier)?.set(from, WEIGHTS.carriage);
  }
  return voicePlaces(
    actors,
    index.dataset.voices.map((voice) => {
      const namesake = namesakesOf(index).get(voice.id) ?? null;
      return {
        node: {
          id: voice.id,
          label: namesake === null ? voice.label : '',
          name: voice.label,
          voiceKind: voice.kind,
          size: sizeOf(index, voice.id),
          position: ORIGIN,
          isAside: false,
          shown: true,
          emphasis: 'plain' satisfies Emphasis,
        },
        links: links.get(voice.id) ?? new Map(),
        namesake,
      };
    }),
  );
}

/** What a search found does not recede here either. */
const heldUp = ({ matched = false }: SceneActor, emphasis: Emphasis): Emphasis =>
  matched && emphasis === 'receded' ? 'plain' : emphasis;
