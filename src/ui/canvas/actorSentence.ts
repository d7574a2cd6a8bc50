import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Actor } from '../../domain/types.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { typeLabel } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';

/** What is left of an actor under the filters, without its name: “State, 14 relationships, 3 contested”. */
export function actorSummary(index: DatasetIndex, { relationships, matches }: VisibleGraph, actor: Actor): string {
  const own = (index.relationshipsOfActor.get(actor.id) ?? []).flatMap(({ id }) => relationships.get(id) ?? []);
  const contested = own.filter(({ standing }) => standing === 'contested').length;
  const parts = [typeLabel(index, actor.type), t('graph.hoverActor', { count: own.length })];
  if (contested > 0) parts.push(t('graph.hoverContested', { count: contested }));
  if (matches?.has(actor.id)) parts.push(t('graph.matched'));
  return parts.join(', ');
}

/** An actor as it is announced: “Iran, State, 14 relationships, 3 contested”. */
export const actorSentence = (index: DatasetIndex, visible: VisibleGraph, actor: Actor): string =>
  t('graph.announceActor', { name: actor.name, summary: actorSummary(index, visible, actor) });
