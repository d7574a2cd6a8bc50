import { claimsCsv } from '../../exchange/claimsCsv.ts';
import type { Report } from '../../exchange/report.ts';
import { reportMarkdown } from '../../exchange/reportMarkdown.ts';
import { actorsWithout, claimsBesides, viewDataset } from '../../exchange/viewDataset.ts';
import { t } from '../shared/messages/i18n.ts';
import { isLess, type Exported } from './exported.ts';
import { exportName } from './fileName.ts';
import type { PictureChoice } from './picturePlan.ts';
import { exportedSvg, pngOf } from './pictures.ts';

/** One way to take a view along. Its name and what it is for are in the catalogue, under its key. */
export interface ExportFormat {
  readonly key: 'svg' | 'png' | 'csv' | 'markdown' | 'json';
  readonly group: 'picture' | 'claims';
  readonly extension: string;
  readonly make: (exported: Exported, report: Report, picture: PictureChoice) => Promise<Blob> | Blob;
}

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

/** Every format there is. Adding one is an entry here, and its words in the catalogue. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    key: 'svg',
    group: 'picture',
    extension: 'svg',
    make: async (exported, _, picture) => text(await exportedSvg(exported, picture), 'image/svg+xml'),
  },
  {
    key: 'png',
    group: 'picture',
    extension: 'png',
    make: async (exported, _, picture) => pngOf(await exportedSvg(exported, picture)),
  },
  {
    key: 'csv',
    group: 'claims',
    extension: 'csv',
    make: (_, report) => text(claimsCsv(report), 'text/csv'),
  },
  {
    key: 'markdown',
    group: 'claims',
    extension: 'md',
    make: (_, report) =>
      text(
        reportMarkdown(report, {
          openView: t('report.openView'),
          openClaim: t('report.openClaim'),
          openWords: t('report.openWords'),
          credit: t('evidence.credit'),
          voices: t('report.voices'),
          claims: t('report.claimsTitle'),
          source: t('evidence.source'),
          nothing: t('report.nothing'),
        }),
        'text/markdown',
      ),
  },
  {
    key: 'json',
    group: 'claims',
    extension: 'json',
    make: (exported, { dataset, limits, relationships, url }) => {
      const { index, visible, view } = exported;
      const less = isLess(exported);
      const besides = claimsBesides(index, visible);
      const without = less ? actorsWithout(index, visible) : 0;
      const hasAside = view.distrust.length > 0;
      const words = {
        id: exportName(exported),
        title: less ? t('export.partTitle', { title: dataset.title }) : dataset.title,
        summary: [
          dataset.summary,
          ...limits,
          ...(besides > 0 ? [t('export.besidesHere', { count: besides })] : []),
          ...(without > 0 ? [t('export.withoutHere', { count: without })] : []),
          ...(hasAside ? [t('export.asideKeptHere'), `${t('report.openView')}: ${url}`] : []),
        ].join(' '),
      };
      // The whole dataset says so as well, since its file is named after a view in which somebody is set aside.
      const part = { ...viewDataset(index, visible, view, words, less), ...(hasAside && words) };
      // The format has no place for it beside a quote, so each is named by its id.
      const warned = new Map(
        relationships.flatMap(({ claims }) =>
          claims.flatMap(({ quotes }) =>
            quotes.flatMap(({ quote, warning }) => (warning === null ? [] : [[quote.id, warning] as const])),
          ),
        ),
      );
      const summary = [part.summary, ...[...warned].map(([id, warning]) => `${id}: ${warning}`)].join(' ');
      return text(`${JSON.stringify({ ...part, summary }, null, 2)}\n`, 'application/json');
    },
  },
];
