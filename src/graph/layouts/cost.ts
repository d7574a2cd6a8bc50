import type { Point } from '../../domain/types.ts';
import type { Figure, FigureEdge, FigureNode } from './figure.ts';
import { grow, lengthInside, overlap, segmentsCross } from './planar.ts';
import { union, type Box } from '../sceneGeometry.ts';

/** What a layout is asked for beside being legible. */
export interface Wishes {
  /** The area to stay within, model units. */
  readonly area: Box;
  /** Where a node would like to be, and how much (1 is gentle). */
  readonly homes: ReadonlyMap<string, Point & { readonly pull: number }>;
  /** Where no shape or label should be: the corners that something else is drawn over. */
  readonly clear: readonly Box[];
}

// What one defect costs, beside the length of an ideal figure. Found by trying: overlaps must never pay, a line
// through a foreign shape or label is worse than a crossing, and evenness only decides between equals.
const OVERLAP = 40;
const OVERLAP_PER_AREA = 0.05;
const THROUGH_SHAPE = 80;
const THROUGH_LABEL = 30;
const THROUGH_PER_LENGTH = 0.12;
const THROUGH_OWN_LABEL = 3;
const CROSSING = 16;
const NARROW_ANGLE = 3;
const NARROW_COSINE = Math.cos((13 * Math.PI) / 180);
// Closer still, two lines read as one of a third kind: dots over dashes look contested.
const MERGED_COSINE = Math.cos((3.5 * Math.PI) / 180);
const MERGED = 24;
const OUTSIDE = 0.6;
const CROWDED = 4;
const CROWDED_WITHIN = 120;
const IDEAL_LENGTH = 150;
// Room for one more line between the same two.
const LENGTH_PER_PARALLEL = 22;
const LENGTH = 0.6;
const HOME = 3;
const HOME_REACH = 160;
const BADGE = 8;

const MARGIN = 7;

/** The whole cost of a figure. Lower is better; 0 is unreachable. */
export function costOf(figure: Figure, wishes: Wishes): number {
  let sum = 0;
  const { nodes, edges } = figure;
  nodes.forEach((node, i) => {
    sum += alone(node, wishes);
    for (const other of nodes.slice(i + 1)) sum += between(node, other);
  });
  edges.forEach((edge, i) => {
    sum += lengthCost(edge);
    for (const node of nodes) sum += against(edge, node);
    for (const other of edges.slice(i + 1)) sum += meeting(edge, other);
  });
  return sum;
}

/** The part of the cost that depends on where one node is: what changes when only that node moves. */
export function costAround(node: FigureNode, figure: Figure, wishes: Wishes): number {
  let sum = alone(node, wishes);
  for (const other of figure.nodes) if (other !== node) sum += between(node, other);
  for (const edge of figure.edges) {
    if (edge.from !== node && edge.to !== node) sum += against(edge, node);
  }
  for (const edge of node.edges) {
    sum += lengthCost(edge);
    for (const other of figure.nodes) sum += against(edge, other);
    for (const other of figure.edges) {
      const isOwn = other.from === node || other.to === node;
      // A pair of the node's own lines is met from both sides; half each time.
      if (other !== edge) sum += meeting(edge, other) * (isOwn ? 0.5 : 1);
    }
  }
  return sum;
}

function alone(node: FigureNode, { area, homes, clear }: Wishes): number {
  const box = union(node.shape, node.label);
  const out =
    Math.max(area.x1 - box.x1, 0) +
    Math.max(box.x2 - area.x2, 0) +
    Math.max(area.y1 - box.y1, 0) +
    Math.max(box.y2 - area.y2, 0);
  const home = homes.get(node.id);
  const away = home ? Math.hypot(node.x - home.x, node.y - home.y) / HOME_REACH : 0;
  const covered = clear.reduce((sum, place) => sum + covering(box, place), 0);
  return covered + out * OUTSIDE + (home ? home.pull * HOME * away * away : 0);
}

function between(a: FigureNode, b: FigureNode): number {
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  if (distance > 240) return 0;
  let sum = distance < CROWDED_WITHIN ? CROWDED * (1 - distance / CROWDED_WITHIN) : 0;
  sum += covering(a.shape, b.shape) + covering(a.label, b.label);
  return sum + covering(a.shape, b.label) + covering(a.label, b.shape);
}

function covering(a: Box, b: Box): number {
  const area = overlap(a, b, MARGIN);
  return area > 0 ? OVERLAP + area * OVERLAP_PER_AREA : 0;
}

/** A line against a shape and its label. */
function against(edge: FigureEdge, node: FigureNode): number {
  const isEnd = edge.from === node || edge.to === node;
  let sum = 0;
  if (overlap(edge.box, node.label) > 0 || overlap(edge.box, node.shape, MARGIN) > 0) {
    const onLabel = through(edge, node.label);
    if (onLabel > 0) sum += isEnd ? THROUGH_OWN_LABEL : THROUGH_LABEL + onLabel * THROUGH_PER_LENGTH;
    if (!isEnd) {
      const onShape = through(edge, grow(node.shape, 3));
      if (onShape > 0) sum += THROUGH_SHAPE + onShape * THROUGH_PER_LENGTH;
    }
  }
  const badge = edge.badgeBox;
  if (badge && (overlap(badge, node.label) > 0 || overlap(badge, node.shape) > 0)) sum += BADGE;
  return sum;
}

/** Length of a line inside a box, model units. */
export function through(edge: FigureEdge, box: Box): number {
  let sum = 0;
  let before: Point | undefined;
  for (const point of edge.points) {
    if (before) sum += lengthInside(before, point, box);
    before = point;
  }
  return sum;
}

function meeting(a: FigureEdge, b: FigureEdge): number {
  const sum = a.badgeBox && b.badgeBox && overlap(a.badgeBox, b.badgeBox) > 0 ? BADGE : 0;
  if (a.from === b.from || a.from === b.to) return sum + narrowness(a, b, a.from);
  if (a.to === b.from || a.to === b.to) return sum + narrowness(a, b, a.to);
  return sum + (crosses(a, b) ? CROSSING / Math.sqrt(a.parallel * b.parallel) : 0);
}

/** Whether two lines that share no end cross. */
export function crosses(a: FigureEdge, b: FigureEdge): boolean {
  if (a.box.x1 > b.box.x2 || b.box.x1 > a.box.x2 || a.box.y1 > b.box.y2 || b.box.y1 > a.box.y2) return false;
  let start: Point | undefined;
  for (const end of a.points) {
    let from: Point | undefined;
    for (const to of b.points) {
      if (start && from && segmentsCross(start, end, from, to)) return true;
      from = to;
    }
    start = end;
  }
  return false;
}

/** How much two lines that leave a node in nearly the same direction are alike, 0 to 1, at a cost. */
function narrowness(a: FigureEdge, b: FigureEdge, shared: FigureNode): number {
  const one = a.from === shared ? a.to : a.from;
  const other = b.from === shared ? b.to : b.from;
  if (one === other) return 0;
  const [x1, y1] = [one.x - shared.x, one.y - shared.y];
  const [x2, y2] = [other.x - shared.x, other.y - shared.y];
  const cosine = (x1 * x2 + y1 * y2) / Math.sqrt((x1 * x1 + y1 * y1) * (x2 * x2 + y2 * y2));
  if (!(cosine > NARROW_COSINE)) return 0;
  const narrow = (NARROW_ANGLE * (cosine - NARROW_COSINE)) / (1 - NARROW_COSINE) / Math.sqrt(a.parallel * b.parallel);
  return cosine > MERGED_COSINE ? narrow + MERGED : narrow;
}

function lengthCost(edge: FigureEdge): number {
  const length = Math.hypot(edge.from.x - edge.to.x, edge.from.y - edge.to.y);
  const ideal = IDEAL_LENGTH + LENGTH_PER_PARALLEL * (edge.parallel - 1);
  const off = length < ideal ? 1.6 * (1 - length / ideal) : length / ideal - 1;
  // Parallel lines are one tie: what pulls is the pair, not how many lines it has.
  return (LENGTH * off * off) / edge.parallel;
}
