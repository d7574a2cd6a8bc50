import type { ReportRelationship, ReportStep, ReportWays } from '../../exchange/report.ts';
import { connectionOf, weakestSteps, type Route, type RouteStep } from '../../view/connection.ts';
import type { VisibleRelationship } from '../../view/visibleGraph.ts';
import { shortName } from '../shared/labels.ts';
import { t } from '../shared/messages/i18n.ts';
import { pathAnswer, pathCaution, pathQuestion, weakestMark, weakestWords } from '../shared/pathWords.ts';
import type { Exported } from './exported.ts';

/** Puts a relationship into words. */
type Tell = (relationship: VisibleRelationship) => ReportRelationship;

/** The ways a view asks for, as the panel tells them: each step with the first claim of every relationship it takes. */
export function buildWays(
  { index, visible, view: { path, distrust }, scope }: Exported,
  tell: Tell,
): ReportWays | null {
  if (path === null || (scope !== 'view' && scope !== 'ways')) return null;
  const connection = connectionOf(visible, path);
  const distrusted = new Set(distrust);
  const name = (id: RouteStep['from']): string => shortName(index, id);
  const stepOf = (route: Route, step: RouteStep, at: number): ReportStep => ({
    ends: t('path.step', { number: at + 1, from: name(step.from), to: name(step.to) }),
    weakest: weakestMark(weakestSteps(index, route, distrusted), step),
    relationships: step.relationships.map((relationship) => {
      const more = relationship.claims.length - 1;
      return {
        told: tell({ ...relationship, claims: relationship.claims.slice(0, 1) }),
        more: more > 0 ? t('path.more', { count: more }) : null,
      };
    }),
  });
  return {
    question: pathQuestion(index, path),
    answer: pathAnswer(index, visible, path, connection),
    caution: pathCaution(connection),
    conditions: [...(path.directed ? [t('path.directed')] : []), ...(path.firm ? [t('path.firm')] : [])],
    ways:
      connection.kind === 'found'
        ? connection.routes.map((route, at) => {
            const actors = [...route.steps.map(({ from }) => from), ...route.steps.slice(-1).map(({ to }) => to)];
            const chain = actors.map(name).join(' — ');
            return {
              heading: connection.routes.length > 1 ? t('path.wayChain', { number: at + 1, chain }) : chain,
              steps: route.steps.map((step, number) => stepOf(route, step, number)),
              weakest: weakestWords(index, route, distrusted),
            };
          })
        : [],
  };
}
