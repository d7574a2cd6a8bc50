import type { DatasetIndex } from './datasetIndex.ts';
import type { ActorId, VoiceId } from './ids.ts';
import type { Claim } from './types.ts';

/** Whether an actor is another, or a part of it at any depth, by `partOf`. */
export function belongsTo(index: DatasetIndex, actor: ActorId, whole: ActorId): boolean {
  const seen = new Set<ActorId>();
  for (let at: ActorId | undefined = actor; at !== undefined && !seen.has(at); at = index.actors.get(at)?.partOf) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}

/**
 * The voices that speak of their own side in a claim: those who say it, not those who carry it, whose actor is the
 * subject or a part of it. Whether they affirm or deny is for the claim to say.
 */
export function ownSideVoices(index: DatasetIndex, claim: Claim): readonly VoiceId[] {
  const speakers = new Set(claim.attribution.flatMap((chain) => chain.slice(0, 1)));
  return [...speakers].filter((id) => {
    const actor = index.voices.get(id)?.actor;
    return actor !== undefined && belongsTo(index, actor, claim.subject);
  });
}
