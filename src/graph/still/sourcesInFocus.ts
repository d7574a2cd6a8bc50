import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { ActorId, VoiceId } from '../../domain/ids.ts';
import type { Claim } from '../../domain/types.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { visibleSourcing } from '../../view/visibleSourcing.ts';
import { focusNodes, nearIn, withNamed } from '../sourcingEmphasis.ts';

/**
 * Of a picture of sources, the actors in focus, as the picture lights them, and the claims behind every line between what is
 * near; `null` where nothing is in focus, or its actor is not in view.
 */
export function sourcesInFocus(index: DatasetIndex, visible: VisibleGraph, view: View): VisibleGraph | null {
  const { focus } = view;
  if (focus === null || !visible.actors.has(focus.actor)) return null;
  const sourcing = visibleSourcing(index, visible, view);
  const nodes = withNamed(index, focusNodes(sourcing, focus));
  const near = nearIn(sourcing, focus);
  const behind = new Set<Claim>();
  const take = (from: VoiceId, to: ActorId | VoiceId, claims: readonly Claim[]): void => {
    if (near.has(from) && near.has(to)) for (const claim of claims) behind.add(claim);
  };
  for (const { speech, claims } of sourcing.speeches.values()) take(speech.voice, speech.actor, claims);
  for (const { carriage, claims } of sourcing.carriages.values()) take(carriage.from, carriage.carrier, claims);
  return {
    ...visible,
    actors: new Set([...visible.actors].filter((id) => nodes.has(id))),
    relationships: new Map(
      [...visible.relationships].flatMap(([id, one]) => {
        const claims = one.claims.filter((claim) => behind.has(claim));
        return claims.length > 0 ? [[id, { ...one, claims }] as const] : [];
      }),
    ),
  };
}
