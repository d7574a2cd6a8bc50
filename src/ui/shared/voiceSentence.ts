import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Actor, Voice } from '../../domain/types.ts';
import type { View } from '../../view/view.ts';
import type { VisibleSourcing } from '../../view/visibleSourcing.ts';
import { typeLabel } from './labels.ts';
import { t } from './messages/i18n.ts';

/** What is left of a voice under the filters, without its name: “Named person, speaks about 12 actors”. */
export function voiceSummary(
  { speeches, carriages }: VisibleSourcing,
  voice: Voice,
  distrust: View['distrust'],
): string {
  const about = [...speeches.values()].filter(({ speech }) => speech.voice === voice.id).length;
  const carried = new Set(
    [...carriages.values()].flatMap(({ carriage, claims }) => (carriage.carrier === voice.id ? claims : [])),
  ).size;
  const parts: string[] = [t(`voiceKind.${voice.kind}`)];
  if (distrust.includes(voice.id)) parts.push(t('sourcing.setAside'));
  if (about > 0 || carried === 0) parts.push(t('sourcing.speaksAboutCount', { count: about }));
  if (carried > 0) parts.push(t('sourcing.carriesCount', { count: carried }));
  return parts.join(', ');
}

/** A voice as it is announced: “Mohsen Sazegara, Named person, speaks about 12 actors”. */
export const voiceSentence = (sourcing: VisibleSourcing, voice: Voice, distrust: View['distrust']): string =>
  t('graph.announceActor', { name: voice.label, summary: voiceSummary(sourcing, voice, distrust) });

/** What is left of an actor in a picture of sources, without its name: “State, 17 voices speak about it”. */
export function spokenOfSummary(index: DatasetIndex, { speeches }: VisibleSourcing, actor: Actor): string {
  const count = [...speeches.values()].filter(({ speech }) => speech.actor === actor.id).length;
  return [typeLabel(index, actor.type), t('sourcing.spokenOf', { count })].join(', ');
}

/** An actor of a picture of sources as it is announced. */
export const spokenOfSentence = (index: DatasetIndex, sourcing: VisibleSourcing, actor: Actor): string =>
  t('graph.announceActor', { name: actor.name, summary: spokenOfSummary(index, sourcing, actor) });
