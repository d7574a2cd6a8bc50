import type { NotFound } from '../../anchoring/notFound.ts';
import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { QuoteId } from '../../domain/ids.ts';
import type { Scope } from '../../view/scope.ts';
import type { View } from '../../view/view.ts';
import type { VisibleGraph } from '../../view/visibleGraph.ts';

/** What is exported or printed, and how to write the address of a view. */
export interface Exported {
  readonly index: DatasetIndex;
  /** What the filters leave within the scope. */
  readonly visible: VisibleGraph;
  readonly view: View;
  readonly scope: Scope;
  /** The quotes that the texts at hand do not hold word for word. */
  readonly unfound: ReadonlyMap<QuoteId, NotFound>;
  /** The whole address of a view at this page. */
  readonly addressOf: (view: View) => string;
}

/** Whether it holds less than the dataset; a filter may be set that leaves nothing out, and setting aside takes nothing away. */
export function isLess({ index: { dataset }, visible }: Exported): boolean {
  const claims = [...visible.relationships.values()].reduce((sum, { claims: its }) => sum + its.length, 0);
  return claims < dataset.claims.length || visible.actors.size < dataset.actors.length;
}
