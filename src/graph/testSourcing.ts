import type { DatasetIndex } from '../domain/datasetIndex.ts';
import { defaultView, type View } from '../view/view.ts';
import { visibleGraph } from '../view/visibleGraph.ts';
import { visibleSourcing } from '../view/visibleSourcing.ts';
import { buildSourcingScene } from './buildSourcingScene.ts';
import type { GraphScene } from './scene.ts';

/** The picture of sources of a dataset, for tests: under the view that says nothing, changed as given. */
export function testSourcingScene(index: DatasetIndex, change: Partial<View> = {}): GraphScene {
  const view: View = { ...defaultView(index.dataset.id), mode: 'sourcing', ...change };
  const visible = visibleGraph(index, view);
  return buildSourcingScene(index, visible, visibleSourcing(index, visible, view), view);
}
