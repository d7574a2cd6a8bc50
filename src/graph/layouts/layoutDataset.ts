import type { DatasetIndex } from '../../domain/datasetIndex.ts';
import type { Point } from '../../domain/types.ts';
import { defaultView } from '../../view/view.ts';
import { visibleGraph } from '../../view/visibleGraph.ts';
import { buildScene } from '../buildScene.ts';
import type { GraphScene } from '../scene.ts';
import { anneal } from './anneal.ts';
import { costOf, type Wishes } from './cost.ts';
import { fcoseStart } from './fcoseStart.ts';
import { figureOf, moveNode, type Figure } from './figure.ts';
import type { LayoutHints } from './hints.ts';
import { seededRandom } from './random.ts';

export interface LayoutRequest {
  readonly hints: LayoutHints;
  /** Forget the stored positions and start anew. */
  readonly fresh: boolean;
  /** Starts tried when fresh; the best is kept. */
  readonly starts: number;
  /** Moves tried per actor and start. */
  readonly rounds: number;
  /** For how much worse a stored layout may become on the way to a better one; 0 only takes what improves it. */
  readonly heat: number;
  readonly seed: number;
}

export interface LayoutResult {
  /** By actor id, in the order of the dataset, whole model units. */
  readonly positions: Readonly<Record<string, Point>>;
  readonly costBefore: number;
  readonly costAfter: number;
}

/** The picture of a whole dataset with nothing filtered, selected or moved. */
export const sceneOf = (index: DatasetIndex): GraphScene =>
  buildScene(index, visibleGraph(index, defaultView(index.dataset.id)), defaultView(index.dataset.id));

/**
 * Lays a dataset out. Fresh: several seeded starts, each annealed, the best polished. Otherwise the stored positions
 * are the start, actors they lack are put beside those they are related to, and only moves that improve the picture
 * are made, so that what readers know stays about where it was. Deterministic.
 */
export function layoutDataset(index: DatasetIndex, request: LayoutRequest): LayoutResult {
  const scene = sceneOf(index);
  const wishes = wishesOf(request.hints);
  const figure = figureOf(scene);
  const costBefore = costOf(figure, wishes);
  const stored = Object.keys(index.dataset.layout ?? {}).length > 0;
  const best = request.fresh || !stored ? freshFigure(scene, wishes, request) : figure;
  if (request.heat > 0) {
    const random = seededRandom(request.seed);
    anneal(best, wishes, { rounds: request.rounds, heat: request.heat, reach: 200, random });
  }

  const costAfter = anneal(best, wishes, {
    rounds: Math.round(request.rounds / 2),
    heat: 0,
    reach: 60,
    random: seededRandom(request.seed),
  });
  const places = new Map(best.nodes.map((node) => [node.id, node]));
  return {
    positions: Object.fromEntries(
      index.dataset.actors.map(({ id }) => {
        const node = places.get(id);
        return [id, { x: Math.round(node?.x ?? 0), y: Math.round(node?.y ?? 0) }];
      }),
    ),
    costBefore,
    costAfter,
  };
}

function freshFigure(scene: GraphScene, wishes: Wishes, request: LayoutRequest): Figure {
  let best: { readonly figure: Figure; readonly cost: number } | null = null;
  for (let start = 0; start < request.starts; start++) {
    const seed = request.seed + start * 7919;
    const figure = figureOf(scene);
    const positions = fcoseStart(figure, wishes, seed);
    for (const node of figure.nodes) moveNode(node, positions.get(node.id) ?? node);
    const cost = anneal(figure, wishes, { rounds: request.rounds, heat: 80, reach: 320, random: seededRandom(seed) });
    if (!best || cost < best.cost) best = { figure, cost };
  }
  const { figure } = best ?? { figure: figureOf(scene) };
  // The best start is warmed up once more, gently: camps stay, what got stuck comes loose.
  anneal(figure, wishes, { rounds: request.rounds, heat: 10, reach: 200, random: seededRandom(request.seed) });
  return figure;
}

function wishesOf({ area, clear, camps }: LayoutHints): Wishes {
  return {
    clear,
    area: { x1: -area.width / 2, y1: -area.height / 2, x2: area.width / 2, y2: area.height / 2 },
    homes: new Map(camps.flatMap(({ at, pull, actors }) => actors.map((id) => [id, { ...at, pull }] as const))),
  };
}
