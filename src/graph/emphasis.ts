import { findThing, type DatasetIndex } from '../domain/datasetIndex.ts';
import type { ActorId, QuoteId, RelationshipId } from '../domain/ids.ts';
import { neighbourhood } from '../domain/neighbourhood.ts';
import { relationshipOf } from '../domain/relationships.ts';
import { connectionOf } from '../view/connection.ts';
import type { View } from '../view/view.ts';
import type { VisibleGraph } from '../view/visibleGraph.ts';
import type { Emphasis } from './scene.ts';

/** Says how much attention each mark gets. */
export interface EmphasisRule {
  readonly actor: (id: ActorId) => Emphasis;
  readonly relationship: (id: RelationshipId) => Emphasis;
}

interface Attention {
  readonly actors: Map<ActorId, Emphasis>;
  readonly relationships: Map<RelationshipId, Emphasis>;
}

interface PathAttention extends Attention {
  /** Whether there is a way. Where there is none the ends are lifted alone, and nothing recedes for them. */
  readonly isFound: boolean;
}

/**
 * What a selection, a path and a focus do to the picture. A selection lifts itself and what belongs to it (a voice: what
 * it says as selected, what it only carries as near); a path, all its shortest ways; a focus, the neighbourhood of its
 * actor, unless there is a path. Everything else recedes. Where no way is found, a path lifts its two ends and lets
 * nothing recede. What names nothing known, or nothing that the filters leave, changes nothing.
 * @param pointed what is pointed at outside the picture; for as long, it takes the place of all these, if anything of it
 *   is shown
 */
export function emphasisOf(
  index: DatasetIndex,
  visible: VisibleGraph,
  view: Pick<View, 'select' | 'focus' | 'path'>,
  pointed: string | null = null,
): EmphasisRule {
  if (pointed !== null && attentionOf(index, visible, pointed)) {
    return emphasisOf(index, visible, { select: pointed, focus: null, path: null });
  }
  const selected = view.select === null ? null : attentionOf(index, visible, view.select);
  const path = view.path && pathAttention(visible, view.path);
  const within = !path && view.focus && index.actors.has(view.focus.actor) ? focusOf(visible, view.focus) : null;
  const rest = selected || path?.isFound || within ? 'receded' : 'plain';

  return {
    actor: (id) => selected?.actors.get(id) ?? path?.actors.get(id) ?? (within?.has(id) ? 'plain' : rest),
    relationship: (id) => {
      const relationship = index.relationships.get(id);
      const inFocus = relationship && within?.has(relationship.subject) && within.has(relationship.object);
      return selected?.relationships.get(id) ?? path?.relationships.get(id) ?? (inFocus ? 'plain' : rest);
    },
  };
}

const focusOf = (visible: VisibleGraph, focus: NonNullable<View['focus']>): ReadonlyMap<ActorId, number> =>
  neighbourhood(
    focus.actor,
    [...visible.relationships.values()].map((each) => each.relationship),
    focus.steps,
  );

function pathAttention(visible: VisibleGraph, query: NonNullable<View['path']>): PathAttention | null {
  const connection = connectionOf(visible, query);
  if (connection.kind === 'same' || connection.kind === 'hidden') return null;
  const isFound = connection.kind === 'found';
  const between = isFound ? [...connection.actors] : [];
  const ends = [query.from, query.to].map((id) => [id, 'selected'] as const);
  return {
    isFound,
    actors: new Map<ActorId, Emphasis>([...between.map((id) => [id, 'near'] as const), ...ends]),
    relationships: new Map(isFound ? [...connection.relationships].map((id) => [id, 'near']) : []),
  };
}

/** The actors a quote introduces, and those of the voices it introduces. */
const introducedBy = ({ dataset }: DatasetIndex, quote: QuoteId): readonly ActorId[] => [
  ...dataset.actors.filter(({ quotes }) => quotes?.includes(quote)).map(({ id }) => id),
  ...dataset.voices.filter(({ quotes }) => quotes?.includes(quote)).flatMap(({ actor }) => actor ?? []),
];

function attentionOf(index: DatasetIndex, visible: VisibleGraph, select: string): Attention | null {
  const thing = findThing(index, select);
  if (!thing) return null;
  const attention: Attention = { actors: new Map(), relationships: new Map() };
  const lift = (id: RelationshipId, emphasis: Emphasis) => {
    const relationship = index.relationships.get(id);
    if (!relationship || !visible.relationships.has(id)) return;
    attention.relationships.set(id, emphasis);
    for (const end of [relationship.subject, relationship.object]) {
      if (!attention.actors.has(end)) attention.actors.set(end, 'near');
    }
  };

  switch (thing.kind) {
    case 'actor':
      attention.actors.set(thing.actor.id, 'selected');
      for (const { id } of index.relationshipsOfActor.get(thing.actor.id) ?? []) lift(id, 'near');
      break;
    case 'relationship':
    case 'claim':
      lift(thing.relationship.id, 'selected');
      break;
    case 'quote':
      for (const claim of index.claimsOfQuote.get(thing.quote.id) ?? []) lift(relationshipOf(claim), 'selected');
      for (const actor of introducedBy(index, thing.quote.id)) attention.actors.set(actor, 'selected');
      break;
    case 'speech':
      for (const claim of thing.speech.claims) lift(relationshipOf(claim), 'selected');
      break;
    case 'carriage':
      for (const claim of thing.carriage.claims) lift(relationshipOf(claim), 'near');
      break;
    case 'voice': {
      const { id } = thing.voice;
      const claims = index.claimsOfVoice.get(id) ?? [];
      const says = claims.filter(({ attribution }) => attribution.some(([speaker]) => speaker === id));
      // What it only carries for others is lit, not marked. A line with both kinds of claims is what it says.
      for (const claim of claims) lift(relationshipOf(claim), 'near');
      for (const claim of says) lift(relationshipOf(claim), 'selected');
      if (thing.voice.actor !== undefined) attention.actors.set(thing.voice.actor, 'selected');
      break;
    }
  }
  return [...attention.actors.keys()].some((id) => visible.actors.has(id)) ? attention : null;
}
