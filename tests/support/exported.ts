import { makeIndex } from './dataset.ts';
import type { DatasetIndex } from '../../src/domain/datasetIndex.ts';
import { encodeView } from '../../src/view/urlCodec.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { withinScope, type Scope } from '../../src/view/scope.ts';
import type { Exported } from '../../src/ui/export/exported.ts';
import type { PictureChoice } from '../../src/ui/export/picturePlan.ts';

/** A picture of all that is exported, plain. */
export const WHOLE_PICTURE: PictureChoice = {
  extent: 'whole',
  withoutFallen: false,
  lit: false,
  title: '',
  dark: false,
  blackAndWhite: false,
};

/** A view of the harbour quarrel, or of another dataset, to export in tests. */
export function makeExported(
  change: Partial<View> = {},
  index: DatasetIndex = makeIndex(),
  unfound: Exported['unfound'] = new Map(),
  scope: Scope = 'view',
): Exported {
  const view = { ...defaultView(index.dataset.id), ...change };
  return {
    index,
    visible: withinScope(index, visibleGraph(index, view), view, scope),
    scope,
    view,
    unfound,
    addressOf: (other) => `https://news.example/graph/?${encodeView(other)}`,
  };
}
