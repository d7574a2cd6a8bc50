import { labelExtent, LABEL_GAP, LABEL_SIZES } from '../../encoding/labels.ts';
import { actorDiameter, LINE_MARKS } from '../../encoding/marks.ts';
import type { ActorId, RelationshipId } from '../../domain/ids.ts';
import type { Point } from '../../domain/types.ts';
import type { GraphScene } from '../scene.ts';
import { controlPoint, type Box } from '../sceneGeometry.ts';

/** An actor as a layout sees it: a square shape and a label beneath. Mutable: a layout moves it. */
export interface FigureNode {
  readonly id: ActorId;
  readonly radius: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Font size of the label, model units. */
  readonly fontSize: number;
  readonly edges: FigureEdge[];
  x: number;
  y: number;
  shape: Box;
  label: Box;
}

/** A relationship as a layout sees it: the line between the two shapes, in straight pieces. */
export interface FigureEdge {
  readonly id: RelationshipId;
  readonly from: FigureNode;
  readonly to: FigureNode;
  readonly bow: number;
  /** Half the side of the sign or stroke on its middle; 0 for none. */
  readonly badge: number;
  /** Lines between the same two ends, this one included. */
  parallel: number;
  points: readonly Point[];
  box: Box;
  middle: Point;
  /** The square around the sign; `null` for none. */
  badgeBox: Box | null;
}

export interface Figure {
  readonly nodes: readonly FigureNode[];
  readonly edges: readonly FigureEdge[];
}

const CURVE_PIECES = 6;
const BADGE_HALF = 9;
const NO_BOX: Box = { x1: 0, y1: 0, x2: 0, y2: 0 };

/** The figure a scene draws, everything shown. Loops are left out: they follow their actor. */
export function figureOf(scene: GraphScene): Figure {
  const nodes = new Map(
    scene.actors.map((actor): [ActorId, FigureNode] => {
      const { width, height } = labelExtent(actor.label, actor.size);
      const node: FigureNode = {
        id: actor.id,
        radius: actorDiameter(actor.type, actor.size) / 2,
        labelWidth: width,
        labelHeight: height,
        fontSize: LABEL_SIZES[actor.size],
        edges: [],
        x: 0,
        y: 0,
        shape: NO_BOX,
        label: NO_BOX,
      };
      place(node, actor.position);
      return [actor.id, node];
    }),
  );
  const edges = scene.relationships.flatMap(({ id, subject, object, bow, standing }): FigureEdge[] => {
    const [from, to] = [nodes.get(subject), nodes.get(object)];
    if (!from || !to || from === to) return [];
    const { badge: sign, struck } = LINE_MARKS[standing];
    const badge = sign === null && !struck ? 0 : BADGE_HALF;
    const edge: FigureEdge = {
      id,
      from,
      to,
      bow,
      badge,
      parallel: 1,
      points: [],
      box: NO_BOX,
      middle: from,
      badgeBox: null,
    };
    from.edges.push(edge);
    to.edges.push(edge);
    trace(edge);
    return [edge];
  });
  for (const edge of edges) {
    edge.parallel = edge.from.edges.filter(({ from, to }) => from === edge.to || to === edge.to).length;
  }
  return { nodes: [...nodes.values()], edges };
}

function place(node: FigureNode, { x, y }: Point): void {
  node.x = x;
  node.y = y;
  node.shape = { x1: x - node.radius, y1: y - node.radius, x2: x + node.radius, y2: y + node.radius };
  const top = y + node.radius + LABEL_GAP;
  node.label = { x1: x - node.labelWidth / 2, y1: top, x2: x + node.labelWidth / 2, y2: top + node.labelHeight };
}

/** Moves a node, and its lines with it. */
export function moveNode(node: FigureNode, to: Point): void {
  place(node, to);
  for (const edge of node.edges) trace(edge);
}

function trace(edge: FigureEdge): void {
  const { from, to, bow } = edge;
  const control = controlPoint(from, to, bow);
  const start = onRim(from, control);
  const end = onRim(to, control);
  const pieces = bow === 0 ? 1 : CURVE_PIECES;
  const points: Point[] = [];
  for (let i = 0; i <= pieces; i++) {
    const t = i / pieces;
    const u = 1 - t;
    points.push(
      bow === 0
        ? { x: start.x * u + end.x * t, y: start.y * u + end.y * t }
        : {
            x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
            y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
          },
    );
  }
  edge.points = points;
  edge.box = boxOf(points);
  const before = points[Math.floor(pieces / 2)] ?? from;
  const after = points[Math.ceil(pieces / 2)] ?? to;
  const middle = { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 };
  edge.middle = middle;
  const half = edge.badge;
  if (half > 0) {
    edge.badgeBox = { x1: middle.x - half, y1: middle.y - half, x2: middle.x + half, y2: middle.y + half };
  }
}

function boxOf(points: readonly Point[]): Box {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < x1) x1 = x;
    if (x > x2) x2 = x;
    if (y < y1) y1 = y;
    if (y > y2) y2 = y;
  }
  return { x1, y1, x2, y2 };
}

function onRim(node: FigureNode, towards: Point): Point {
  const length = Math.hypot(towards.x - node.x, towards.y - node.y) || 1;
  return {
    x: node.x + ((towards.x - node.x) / length) * node.radius,
    y: node.y + ((towards.y - node.y) / length) * node.radius,
  };
}
