import { vi, type Mocked } from 'vitest';
import type { GraphView } from '../../src/graph/graphViewTypes.ts';

function* oneStep(): Generator<undefined, void> {
  yield;
}

/** A living picture that draws nothing and remembers what it was asked. It shows 800 × 600 CSS pixels from 0, 0. */
export const makeGraph = (
  positions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {},
): Mocked<GraphView> => ({
  begin: vi.fn<GraphView['begin']>(oneStep),
  update: vi.fn<GraphView['update']>(),
  hold: vi.fn<GraphView['hold']>(() => vi.fn()),
  setTheme: vi.fn<GraphView['setTheme']>(),
  takePlace: vi.fn<GraphView['takePlace']>(),
  cover: vi.fn<GraphView['cover']>(),
  getCamera: vi.fn<GraphView['getCamera']>(() => ({ x: 400, y: 300, zoom: 1, width: 800, height: 600 })),
  setCamera: vi.fn<GraphView['setCamera']>(),
  show: vi.fn<GraphView['show']>(),
  fitShown: vi.fn<GraphView['fitShown']>(() => false),
  zoomBy: vi.fn<GraphView['zoomBy']>(),
  markLine: vi.fn<GraphView['markLine']>(),
  positionOf: vi.fn<GraphView['positionOf']>((id) => positions[id] ?? null),
  clearPlaceOn: vi.fn<GraphView['clearPlaceOn']>((id) => positions[id] ?? null),
  sizeOf: vi.fn<GraphView['sizeOf']>((id) => (positions[id] ? 40 : null)),
  boxOf: vi.fn<GraphView['boxOf']>((id) => {
    const at = positions[id];
    return at ? { left: at.x - 20, top: at.y - 12, width: 40, height: 48 } : null;
  }),
  destroy: vi.fn<GraphView['destroy']>(),
});
