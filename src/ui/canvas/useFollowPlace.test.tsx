import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeGraph } from '../../../tests/support/graph.ts';
import { renderWithStore } from '../../../tests/support/render.tsx';
import type { Placing } from '../../graph/cameraControl.ts';
import type { GraphView } from '../../graph/graphViewTypes.ts';
import { resetView, select } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { useFollowPlace } from './useFollowPlace.ts';

const camera = { x: 1, y: 2, zoom: 1, width: 800, height: 600 };
const SELECTED = { select: 'selmouth', panel: ['evidence'] } as const;

const deselect = (view: View): View => select(view, null);

function Follower({ graph }: { readonly graph: GraphView }) {
  useFollowPlace(graph);
  return null;
}

it.each<[string, (view: View) => View, Partial<View>, Placing]>([
  ['another selection beside a camera that was set', (view) => select(view, 'ferry-union'), { camera }, 'hold'],
  ['the end of a selection beside a camera that was set', deselect, { camera }, 'hold'],
  ['the end of a selection beside a fitted picture', deselect, { fitted: true }, 'glide'],
  ['starting over from a selection and a camera', resetView, { camera }, 'glide'],
])('with a selection, %s', (_, transition, view, how) => {
  const graph = makeGraph();
  const { store } = renderWithStore(<Follower graph={graph} />, { view: { ...SELECTED, ...view } });
  act(() => store.getState().change(transition));
  expect(graph.takePlace.mock.calls).toEqual([[how]]);
});

it('lets what is taken back say where the picture was', () => {
  const graph = makeGraph();
  const { store } = renderWithStore(<Follower graph={graph} />, { view: { ...SELECTED, camera } });
  const before = store.getState().view;
  act(() => store.getState().change(resetView));
  graph.takePlace.mockClear();
  act(() => store.getState().change(() => before));
  expect(graph.takePlace.mock.calls).toEqual([['glide']]);
});
