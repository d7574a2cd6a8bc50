import { findThing, type DatasetIndex } from '../domain/datasetIndex.ts';
import { actorId, carriageId, speechId, voiceId, type ActorId, type VoiceId } from '../domain/ids.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import { handovers } from '../domain/sourcing.ts';
import type { Chain, Claim } from '../domain/types.ts';
import { connectionOf } from '../view/connection.ts';
import type { View } from '../view/view.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import type { VisibleSourcing } from '../view/visibleSourcing.ts';
import { namesakesOf } from './namesakes.ts';
import type { Emphasis } from './scene.ts';

/** Says how much attention each mark of a picture of sources gets. */
export interface SourcingEmphasisRule {
  readonly node: (id: ActorId | VoiceId) => Emphasis;
  /** A line by its id and its two ends. */
  readonly link: (id: string, from: VoiceId, to: ActorId | VoiceId) => Emphasis;
}

interface Attention {
  readonly nodes: Map<string, Emphasis>;
  readonly links: Map<string, Emphasis>;
}

interface PathAttention extends Attention {
  /** Whether there is a way. Where there is none the ends are lifted alone, and nothing recedes for them. */
  readonly isFound: boolean;
}

/** The id of the thread between a voice and the actor it is or speaks from. No dataset's id has two tildes in a row. */
export const affiliationId = (voice: VoiceId, actor: ActorId): string => `${voice}~~${actor}`;

/**
 * What a selection, a path and a focus do to a picture of sources. A claim lifts the way it came: its speakers, whoever carried
 * it, and both actors it is about; anything else lifts the ways of its claims, and a path those of all its relationships. A
 * focus lifts the neighbourhood of its actor, counted in lines, and whoever carried what is said there, unless there is a path.
 * Everything else recedes. Where
 * no way is found, a path lifts its two ends and lets nothing recede.
 */
export function sourcingEmphasis(
  index: DatasetIndex,
  visible: VisibleGraph,
  sourcing: VisibleSourcing,
  view: Pick<View, 'select' | 'focus' | 'path'>,
): SourcingEmphasisRule {
  const isShown = (id: string): boolean => visible.actors.has(actorId(id)) || sourcing.voices.has(voiceId(id));
  const attention = view.select === null ? null : attentionOf(index, sourcing, view.select);
  // What the filters hide lets nothing recede.
  const selected = attention && [...attention.nodes.keys()].some(isShown) ? attention : null;
  const path = view.path && pathAttention(index, visible, sourcing, view.path);
  const within = !path && view.focus && index.actors.has(view.focus.actor) ? focusNodes(sourcing, view.focus) : null;
  const rest = selected || path?.isFound || within ? 'receded' : 'plain';
  const inFocus = within && withNamed(index, within);
  return {
    node: (id) => selected?.nodes.get(id) ?? path?.nodes.get(id) ?? (inFocus?.has(id) ? 'plain' : rest),
    link: (id, from, to) =>
      selected?.links.get(id) ?? path?.links.get(id) ?? (within?.has(from) === true && within.has(to) ? 'plain' : rest),
  };
}

/** The actors and voices that a selection lifts: itself, and all that what it says or is said of it leads to. */
export const liftedNodes = (index: DatasetIndex, sourcing: VisibleSourcing, select: string): readonly string[] => [
  ...(attentionOf(index, sourcing, select)?.nodes.keys() ?? []),
];

/** A neighbourhood with the actors that its voices are: their names say who speaks. */
export const withNamed = (
  index: DatasetIndex,
  within: ReadonlySet<ActorId | VoiceId>,
): ReadonlySet<ActorId | VoiceId> =>
  new Set([...within, ...[...namesakesOf(index)].flatMap(([voice, actor]) => (within.has(voice) ? actor : []))]);

/** The actors and voices in focus: those near its actor, and whoever else carried what these voices say of these actors. */
export function focusNodes(
  sourcing: VisibleSourcing,
  focus: NonNullable<View['focus']>,
): ReadonlySet<ActorId | VoiceId> {
  const near = nearIn(sourcing, focus);
  const carriers = [...sourcing.speeches.values()].flatMap(({ speech: { voice, actor }, claims }) =>
    near.has(voice) && near.has(actor)
      ? claims.flatMap(({ attribution }) => attribution.filter(([speaker]) => speaker === voice)).flat()
      : [],
  );
  return new Set([...near, ...carriers]);
}

/** The actors and voices within so many lines of the actor in focus. */
export const nearIn = (
  { speeches, carriages, affiliations }: VisibleSourcing,
  { actor, steps }: NonNullable<View['focus']>,
): ReadonlySet<ActorId | VoiceId> =>
  new Set(
    neighbourhood<ActorId | VoiceId>(
      actor,
      [
        ...[...speeches.values()].map(({ speech }) => ({ subject: speech.voice, object: speech.actor })),
        ...[...carriages.values()].map(({ carriage }) => ({ subject: carriage.from, object: carriage.carrier })),
        ...affiliations.map((affiliation) => ({ subject: affiliation.voice, object: affiliation.actor })),
      ],
      steps,
    ).keys(),
  );

/** Lifts what it is told to, keeping what stood higher before, and nothing that the filters hide. */
function attentionTo(sourcing: VisibleSourcing) {
  const attention: Attention = { nodes: new Map(), links: new Map() };
  const near = (map: Map<string, Emphasis>, id: string, emphasis: Emphasis = 'near') => {
    if (!map.has(id)) map.set(id, emphasis);
  };
  /** The ways a claim came: along the chains asked for, to the ends asked for. */
  const lift = (
    claim: Claim,
    emphasis: Emphasis,
    wanted: (chain: Chain) => boolean = () => true,
    ends: readonly ActorId[] = [claim.subject, claim.object],
  ) => {
    for (const chain of claim.attribution.filter(wanted)) {
      const [speaker] = chain;
      for (const actor of ends) {
        const id = speaker === undefined ? null : speechId(speaker, actor);
        if (id === null || sourcing.speeches.get(id)?.claims.includes(claim) !== true) continue;
        near(attention.links, id, emphasis);
        near(attention.nodes, actor);
        chain.forEach((voice) => near(attention.nodes, voice));
        for (const handover of handovers(chain)) near(attention.links, carriageId(...handover), emphasis);
      }
    }
  };
  return { attention, near, lift };
}

function pathAttention(
  index: DatasetIndex,
  visible: VisibleGraph,
  sourcing: VisibleSourcing,
  query: NonNullable<View['path']>,
): PathAttention | null {
  const connection = connectionOf(visible, query);
  if (connection.kind === 'same' || connection.kind === 'hidden') return null;
  const { attention, near, lift } = attentionTo(sourcing);
  for (const end of [query.from, query.to]) attention.nodes.set(end, 'selected');
  if (connection.kind === 'none') return { ...attention, isFound: false };
  for (const id of connection.actors) near(attention.nodes, id);
  for (const id of connection.relationships) {
    for (const claim of visible.relationships.get(id)?.claims ?? []) lift(claim, 'near');
  }
  return { ...withNamesakes(index, attention), isFound: true };
}

/** The name under an actor is also that of the voice at its shoulder, so the two come forward together. */
function withNamesakes(index: DatasetIndex, attention: Attention): Attention {
  for (const [voice, actor] of namesakesOf(index)) {
    if (attention.nodes.has(voice) && !attention.nodes.has(actor)) attention.nodes.set(actor, 'near');
  }
  return attention;
}

function attentionOf(index: DatasetIndex, sourcing: VisibleSourcing, select: string): Attention | null {
  const thing = findThing(index, select);
  if (!thing) return null;
  const { attention, near, lift } = attentionTo(sourcing);
  const liftAffiliations = (isIts: (ends: { readonly voice: VoiceId; readonly actor: ActorId }) => boolean) => {
    for (const { voice, actor } of sourcing.affiliations.filter(isIts)) {
      near(attention.links, affiliationId(voice, actor));
      near(attention.nodes, voice);
      near(attention.nodes, actor);
    }
  };

  switch (thing.kind) {
    case 'actor': {
      const { id } = thing.actor;
      attention.nodes.set(id, 'selected');
      for (const { claims } of index.relationshipsOfActor.get(id) ?? []) {
        for (const claim of claims) lift(claim, 'near', undefined, [id]);
      }
      liftAffiliations(({ actor }) => actor === id);
      break;
    }
    case 'voice': {
      const { id } = thing.voice;
      attention.nodes.set(id, 'selected');
      for (const claim of index.claimsOfVoice.get(id) ?? []) lift(claim, 'near', (chain) => chain.includes(id));
      liftAffiliations(({ voice }) => voice === id);
      break;
    }
    case 'speech': {
      const { id, voice, actor, claims } = thing.speech;
      attention.links.set(id, 'selected');
      for (const claim of claims) lift(claim, 'near', ([speaker]) => speaker === voice, [actor]);
      break;
    }
    case 'carriage': {
      const { id, from, carrier, claims } = thing.carriage;
      attention.links.set(id, 'selected');
      for (const claim of claims) {
        lift(claim, 'near', (chain) => handovers(chain).some(([one, next]) => one === from && next === carrier));
      }
      break;
    }
    case 'claim':
      lift(thing.claim, 'selected');
      break;
    case 'relationship':
      for (const claim of thing.relationship.claims) lift(claim, 'selected');
      break;
    case 'quote':
      for (const claim of index.claimsOfQuote.get(thing.quote.id) ?? []) lift(claim, 'selected');
      break;
  }
  return withNamesakes(index, attention);
}
