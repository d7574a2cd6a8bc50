import type { DatasetIndex } from '../src/domain/datasetIndex.ts';
import { LIGHT } from '../src/encoding/palette.ts';
import { stillOf } from '../src/graph/still/stillOf.ts';
import { buildReport } from '../src/ui/export/buildReport.ts';
import { stillWords } from '../src/ui/export/stillWords.ts';
import { defaultView } from '../src/view/view.ts';
import { visibleGraph } from '../src/view/visibleGraph.ts';

/** Widths of a still that the page itself does not bring, in CSS pixels. */
const WIDTHS = { least: 720, most: 1_100 } as const;

/** A page that holds the still and nothing else. */
export const stillPage = (svg: string): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Still</title><link rel="icon" href="data:,"></head>',
    `<body>${svg}</body></html>`,
  ].join('\n');

/** The still that stands in a page, whole; `null` where there is none. */
export function stillIn(html: string): string | null {
  const start = html.search(/<svg\b[^>]*\brole="graphics-document\b/);
  if (start < 0) return null;
  let depth = 0;
  for (const tag of html.slice(start).matchAll(/<svg\b|<\/svg>/g)) {
    depth += tag[0] === '</svg>' ? -1 : 1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  return null;
}

/** The still of the whole graph as the app exports it, without what stands about it. */
export function drawnStill(index: DatasetIndex): string {
  const view = defaultView(index.dataset.id);
  const exported = { index, visible: visibleGraph(index, view), view, addressOf: () => '?' };
  return stillOf(
    index,
    exported.visible,
    view,
    { show: 'whole', ...WIDTHS },
    {
      palette: LIGHT,
      language: { names: index.dataset.language, words: 'en' },
      words: stillWords(exported, buildReport(exported)),
      legend: null,
      above: [],
      below: [],
      linkTo: (id) => `?select=${encodeURIComponent(id)}`,
    },
  );
}
