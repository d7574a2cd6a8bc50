import type { Point } from '../../domain/types.ts';
import type { GraphView, HoverTarget } from '../../graph/graphViewTypes.ts';
import { curvePoint } from '../../graph/sceneGeometry.ts';
import type { Kept } from './cardPlace.ts';
import { partAround, type Part } from './sight.ts';

/** What a card is about, what belongs to that, each part of the lines that lead there, and all else that is drawn. */
const WEIGHT = { own: 100, beside: 10, lead: 2, other: 1 } as const;
/** Into how many parts a line is taken to see whether a card lies over it, and how wide each is, in CSS pixels. */
const PARTS = 16;
const WIDE = 8;

interface Around {
  /** The nodes at the ends of what a card is about, if that is a line. */
  readonly ends: readonly string[];
  /** The nodes that belong to it. */
  readonly beside: readonly string[];
  /** All nodes that are drawn. */
  readonly all: Iterable<string>;
}

/** Where what a card is about is drawn, and what it had better not cover; in CSS pixels of the picture. */
export function aroundCard(
  graph: GraphView,
  { id, at }: NonNullable<HoverTarget>,
  { ends, beside, all }: Around,
): { readonly about: Part; readonly kept: readonly Kept[] } {
  const weightOf = (node: string): number => {
    if (ends.includes(node)) return WEIGHT.own;
    return beside.includes(node) ? WEIGHT.beside : WEIGHT.other;
  };
  const nodes = [...all].flatMap((node): Kept[] => {
    const part = graph.boxOf(node);
    return part ? [{ part, weight: weightOf(node) }] : [];
  });
  const [from, to] = ends.map((end) => graph.positionOf(end));
  const line = from && to ? partsOfLine(from, graph.positionOf(id), to) : [];
  const middle = line.length > 0 ? null : graph.positionOf(id);
  const leads = beside.flatMap((node) => {
    const end = middle && graph.positionOf(node);
    return end ? partsOfLine(middle, null, end) : [];
  });
  return {
    about: graph.boxOf(id) ?? partAround(at),
    kept: [
      ...nodes,
      ...line.map((part) => ({ part, weight: WEIGHT.own })),
      ...leads.map((part) => ({ part, weight: WEIGHT.lead })),
    ],
  };
}

/** Parts of the quadratic curve from one point through a middle to another; of a straight line where the middle is unknown. */
function partsOfLine(from: Point, middle: Point | null, to: Point): readonly Part[] {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = middle ? { x: 2 * middle.x - half.x, y: 2 * middle.y - half.y } : half;
  return Array.from({ length: PARTS - 1 }, (_, part) => {
    const { x, y } = curvePoint(from, control, to, (part + 1) / PARTS);
    return { left: x - WIDE / 2, top: y - WIDE / 2, width: WIDE, height: WIDE };
  });
}
