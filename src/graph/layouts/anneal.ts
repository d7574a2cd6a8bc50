import type { Point } from '../../domain/types.ts';
import { costAround, costOf, type Wishes } from './cost.ts';
import { moveNode, type Figure, type FigureNode } from './figure.ts';

export interface AnnealOptions {
  /** Moves tried for each node. */
  readonly rounds: number;
  /** Cost a move may add at first, and still be taken about one time in three; 0 only ever improves. */
  readonly heat: number;
  /** Longest single move at first, model units; shrinks with the heat to a few units. */
  readonly reach: number;
  readonly random: () => number;
}

const SHORTEST_REACH = 6;
const SWAP_SHARE = 0.08;
const JUMP_SHARE = 0.15;
// How far from the neighbour a jump lands, model units: about where an ideal line would end.
const JUMP_FROM = 80;
const JUMP_TO = 250;

/**
 * Moves the nodes of a figure to where it costs least, by simulated annealing (Davidson and Harel, "Drawing Graphs
 * Nicely Using Simulated Annealing", 1996), and leaves them at the best it found, on whole units. Same figure and same
 * random numbers, same result. Returns the cost.
 */
export function anneal(figure: Figure, wishes: Wishes, options: AnnealOptions): number {
  const { nodes } = figure;
  const tries = options.rounds * nodes.length;
  let cost = costOf(figure, wishes);
  let best = cost;
  let bestPlaces = nodes.map(({ x, y }) => ({ x, y }));

  const pick = (): FigureNode | undefined => nodes[Math.floor(options.random() * nodes.length)];
  const accept = (change: number, heat: number) =>
    change <= 0 || (heat > 0 && options.random() < Math.exp(-change / heat));

  for (let i = 0; i < tries; i++) {
    const left = 1 - i / tries;
    const heat = options.heat * left ** 3;
    const node = pick();
    if (!node) break;
    cost +=
      options.random() < SWAP_SHARE * left
        ? trySwap(node, pick() ?? node, figure, wishes, (change) => accept(change, heat))
        : tryStep(
            node,
            figure,
            wishes,
            destination(node, Math.max(options.reach * left, SHORTEST_REACH), options.random),
            (change) => accept(change, heat),
          );
    if (cost < best - 1e-9) {
      best = cost;
      bestPlaces = nodes.map(({ x, y }) => ({ x, y }));
    }
  }

  nodes.forEach((node, i) => moveNode(node, bestPlaces[i] ?? node));
  return costOf(figure, wishes);
}

/**
 * Where a node might go: a step away, or now and then to beside one it is related to. Steps alone rarely take an actor
 * with one or two lines across the picture to where its lines cross nothing.
 */
function destination(node: FigureNode, reach: number, random: () => number): Point {
  const angle = random() * 2 * Math.PI;
  const edge = random() < JUMP_SHARE ? node.edges[Math.floor(random() * node.edges.length)] : undefined;
  const near = edge ? (edge.from === node ? edge.to : edge.from) : node;
  const length = edge ? JUMP_FROM + (JUMP_TO - JUMP_FROM) * random() : reach * random();
  return { x: Math.round(near.x + Math.cos(angle) * length), y: Math.round(near.y + Math.sin(angle) * length) };
}

function tryStep(
  node: FigureNode,
  figure: Figure,
  wishes: Wishes,
  to: Point,
  accept: (change: number) => boolean,
): number {
  const from = { x: node.x, y: node.y };
  const before = costAround(node, figure, wishes);
  moveNode(node, to);
  const change = costAround(node, figure, wishes) - before;
  if (accept(change)) return change;
  moveNode(node, from);
  return 0;
}

function trySwap(
  a: FigureNode,
  b: FigureNode,
  figure: Figure,
  wishes: Wishes,
  accept: (change: number) => boolean,
): number {
  if (a === b) return 0;
  const [atA, atB] = [
    { x: a.x, y: a.y },
    { x: b.x, y: b.y },
  ];
  // One after the other, each with its own difference: their sum is exact, though both move.
  const beforeA = costAround(a, figure, wishes);
  moveNode(a, atB);
  const changeA = costAround(a, figure, wishes) - beforeA;
  const beforeB = costAround(b, figure, wishes);
  moveNode(b, atA);
  const change = changeA + costAround(b, figure, wishes) - beforeB;
  if (accept(change)) return change;
  moveNode(a, atA);
  moveNode(b, atB);
  return 0;
}
