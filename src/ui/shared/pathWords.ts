import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { VoiceId } from '../../domain/ids.ts';
import {
  supportOf,
  weakestSteps,
  type Connection,
  type FoundConnection,
  type Route,
  type RouteStep,
} from '../../view/connection.ts';
import type { PathQuery } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';
import { shortName } from './labels.ts';
import { t } from './messages/i18n.ts';
import { standingWords } from './standingWords.ts';

/** The question how two actors are connected; with one end alone, the request for the other. */
export const pathQuestion = (index: DatasetIndex, { from, to }: PathQuery): string =>
  from === to
    ? t('path.titleOpen', { actor: shortName(index, from) })
    : t('path.title', { from: shortName(index, from), to: shortName(index, to) });

/** How many ways there are in what is visible, or why there is none. */
export function pathAnswer(
  index: DatasetIndex,
  visible: VisibleGraph,
  path: PathQuery,
  connection: Connection,
): string {
  switch (connection.kind) {
    case 'same':
      return t('path.same');
    case 'hidden':
      return t('path.hidden', { actors: connection.ends.map((end) => shortName(index, end)).join(', ') });
    case 'none':
      return [
        noneText(path.directed, visible.relationships.size < index.relationships.size),
        ...(path.directed ? [t('path.noneDirected')] : []),
        ...(path.firm ? [t('path.noneFirm')] : []),
      ].join(' ');
    case 'found': {
      const { count, routes } = connection;
      const counted = pathCount(connection);
      return routes.length < count ? `${counted} ${t('path.listed', { count: routes.length })}` : counted;
    }
  }
}

/** How many ways there are and how long they are, and how many of them go over links that bear nothing. */
export function pathCount(connection: FoundConnection): string {
  const { count, length } = connection;
  const found = `${t('path.found', { count })}, ${t(count === 1 ? 'path.length' : 'path.lengthEach', { count: length })}.`;
  const shortfall = pathShortfall(connection);
  return shortfall === null ? found : `${found} ${shortfall}`;
}

/** That ways go over links which bear nothing, and how many of them do; `null` where each of them holds. */
export function pathShortfall({ count, firmCount, doesLongerHold, broken }: FoundConnection): string | null {
  if (firmCount === count) return null;
  const [hasFallen, isNegative] = [broken.has('unsupported'), broken.has('denied')];
  const over = t(hasFallen === isNegative ? 'path.overEither' : hasFallen ? 'path.overFallen' : 'path.overNegative');
  if (firmCount > 0) return t('path.someBroken', { count: count - firmCount, over });
  const none = t('path.noneHolds', { count, over });
  return doesLongerHold ? `${none} ${t('path.longerHolds')}` : none;
}

const noneText = (isAlong: boolean, isLess: boolean): string => {
  if (isAlong) return t(isLess ? 'path.noneAlongLeft' : 'path.noneAlong');
  return t(isLess ? 'path.noneLeft' : 'path.none');
};

/** That a way of several steps says nothing of its ends; `null` where there is none. */
export const pathCaution = (connection: Connection): string | null =>
  connection.kind === 'found' && connection.length > 1 ? t('path.caution') : null;

/** Which links of a way are its weakest, or that none is; `null` for a way of one step, which has no weaker one. */
export function weakestWords(index: DatasetIndex, route: Route, distrusted: ReadonlySet<VoiceId>): string | null {
  const { steps } = route;
  const [first] = steps;
  if (!first || steps.length === 1) return null;
  const weakest = weakestSteps(index, route, distrusted);
  const links = weakest.map(({ from, to }) =>
    t('path.link', { from: shortName(index, from), to: shortName(index, to) }),
  );
  const standing = stepStanding(index, weakest[0] ?? first, distrusted);
  return links.length === 0
    ? t('path.alike', { standing })
    : t('path.weakest', { count: links.length, links: links.join(t('chain.semicolon')), standing });
}

/** What marks a step as one of the weakest of its way; `null` where it is none. */
export function weakestMark(weakest: readonly RouteStep[], step: RouteStep): string | null {
  return weakest.includes(step) ? t('path.isWeakest', { count: weakest.length }) : null;
}

/** How well a step stands: as its best relationship does, and in part or in tension only where no other stands as well in whole. */
function stepStanding(index: DatasetIndex, step: RouteStep, distrusted: ReadonlySet<VoiceId>): string {
  const support = supportOf(index, step, distrusted);
  if (!support) return '';
  const { best, isInTension } = support;
  const standing = standingWords(index, best.standing, best.relationship.claims, distrusted);
  return isInTension ? t('path.tense', { standing }) : standing;
}
