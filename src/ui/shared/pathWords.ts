import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import type { Connection, Route, RouteStep } from '../../view/connection.ts';
import type { PathQuery } from '../../view/view.ts';
import { shortName } from './labels.ts';
import { t } from './messages/i18n.ts';
import { isInPart, standingWords } from './standingWords.ts';

/** The question how two actors are connected; with one end alone, the request for the other. */
export const pathQuestion = (index: DatasetIndex, { from, to }: PathQuery): string =>
  from === to
    ? t('path.titleOpen', { actor: shortName(index, from) })
    : t('path.title', { from: shortName(index, from), to: shortName(index, to) });

/** How many ways there are, or why there is none. */
export function pathAnswer(index: DatasetIndex, connection: Connection, path: PathQuery): string {
  switch (connection.kind) {
    case 'same':
      return t('path.same');
    case 'hidden':
      return t('path.hidden', { actors: connection.ends.map((end) => shortName(index, end)).join(', ') });
    case 'none':
      return [t('path.none'), path.directed && t('path.noneDirected'), path.firm && t('path.noneFirm')]
        .filter((part) => part !== false)
        .join(' ');
    case 'found': {
      const { count, length, routes } = connection;
      const found = `${t('path.found', { count })}, ${t(count === 1 ? 'path.length' : 'path.lengthEach', { count: length })}.`;
      return routes.length < count ? `${found} ${t('path.listed', { count: routes.length })}` : found;
    }
  }
}

/** The weakest link of a way; `null` for a way of one step, which has no weaker one. */
export const weakestWords = (
  index: DatasetIndex,
  { steps, weakest }: Route,
  distrusted: ReadonlySet<VoiceId>,
): string | null =>
  steps.length > 1
    ? t('path.weakest', {
        from: shortName(index, weakest.from),
        to: shortName(index, weakest.to),
        standing: stepStanding(index, weakest, distrusted),
      })
    : null;

/** How well a step stands: as its best relationship does, and in part only where no other stands as well in whole. */
function stepStanding(
  index: DatasetIndex,
  { relationships, standing }: RouteStep,
  distrusted: ReadonlySet<VoiceId>,
): string {
  const best = relationships.filter((one) => one.standing === standing).map(({ relationship }) => relationship.claims);
  const told = best.find((claims) => !isInPart(index, claims, distrusted)) ?? best[0] ?? [];
  return standingWords(index, standing, told, distrusted);
}
