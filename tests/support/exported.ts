import { makeIndex } from './dataset.ts';
import type { DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { encodeView } from '../../src/view/urlCodec.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import type { Exported } from '../../src/ui/export/buildReport.ts';

/** A view of the harbour quarrel, or of another dataset, to export in tests. */
export function makeExported(
  change: Partial<View> = {},
  index: DatasetIndex = makeIndex(),
  unfound: Exported['unfound'] = new Map(),
): Exported {
  const view = { ...defaultView(index.dataset.id), ...change };
  return {
    index,
    visible: visibleGraph(index, view),
    view,
    unfound,
    addressOf: (other) => `https://news.example/graph/?${encodeView(other)}`,
  };
}
