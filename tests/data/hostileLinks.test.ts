import { expect, it } from 'vitest';
import { reconcileView } from '../../src/view/reconcile.ts';
import { decodeView, encodeView } from '../../src/view/urlCodec.ts';
import { visibleGraph } from '../../src/view/visibleGraph.ts';
import { readBundledIndex } from '../support/bundled.ts';
import { hostileLinks } from '../support/hostileLinks.ts';

const index = readBundledIndex();
const HERE = index.dataset.id;

it('reads a hostile link as a view that is shown whole, and tells what could not be restored', () => {
  const wrong = hostileLinks(3_000, 7).flatMap(({ query, opens }) => {
    const decoded = decodeView(query);
    const isHere = decoded.view.dataset === HERE && !decoded.problems.some(({ key }) => key === 'dataset');
    if (isHere !== opens) return [`${query}: opens ${isHere ? 'all the same' : 'not'}`];
    if (!opens) return [];
    const { view, problems } = reconcileView(decoded.view, index);
    const again = reconcileView(decodeView(encodeView(view)).view, index);
    return [
      ...(decoded.problems.length + problems.length === 0 ? [`${query}: nothing is told`] : []),
      ...(view.search === '' && visibleGraph(index, view).actors.size === 0 ? [`${query}: nothing is left`] : []),
      ...(again.problems.length > 0 ? [`${query}: its view has no address`] : []),
    ];
  });
  expect(wrong).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
