import { LABEL_SIZES } from '../encoding/labels.ts';
import type { SceneNode } from './scene.ts';
import { labelBox, shapeBox, type Box } from './sceneGeometry.ts';

/** No label is drawn smaller than this, in CSS pixels. */
export const SMALLEST_LABEL = 11;
const NATURAL_ZOOM = SMALLEST_LABEL / LABEL_SIZES[1];
// Zooms are taken in steps of 8 %, so that labels do not change with every frame of a gesture.
const STEP = Math.log(1.08);
// Side of a grid cell, CSS pixels.
const CELL = 160;
// From afar the sizes of labels differ less than close up.
const EXTRA = { 1: 1, 2: 1, 3: 1.15 } as const;
const RANK = { selected: 0, near: 2, plain: 3, receded: 4 } as const;
const MATCHED_RANK = 1;

/** Whose label goes first: what is selected, what a search found, what belongs to the selection, then the rest. */
const rankOf = (node: SceneNode): number =>
  'matched' in node && node.matched ? Math.min(MATCHED_RANK, RANK[node.emphasis]) : RANK[node.emphasis];

/** The zoom labels are planned for: the given one, rounded down to a step; 1 where every label has its own size. */
export const labelZoom = (zoom: number): number =>
  zoom >= NATURAL_ZOOM ? 1 : Math.exp(Math.floor(Math.log(zoom) / STEP) * STEP);

/** How many times its own size a sign on a line is drawn at a zoom, so that it stays legible from afar. */
export const badgeGrowth = (zoom: number): number => {
  const steady = labelZoom(zoom);
  return steady === 1 ? 1 : Math.min((NATURAL_ZOOM * 0.9) / steady, 3);
};

/**
 * The size of each shown node's label at a zoom, in model units; 0 leaves the label out. From afar labels grow, so
 * that they stay legible, and those that would cover another label or a shape are left out: what is selected goes first, then
 * what a search found, what belongs to the selection, and the nodes with more claims. Close enough, every label is drawn
 * in its own size.
 */
export function planLabels(nodes: readonly SceneNode[], zoom: number): ReadonlyMap<string, number> {
  const steady = labelZoom(zoom);
  if (steady === 1) return new Map(nodes.map((node) => [node.id, LABEL_SIZES[node.size]]));
  const sizeOf = (node: SceneNode) => Math.max(LABEL_SIZES[node.size], (SMALLEST_LABEL * EXTRA[node.size]) / steady);

  const side = CELL / steady;
  const labels = gridOf([], side);
  const plan = new Map<string, number>();
  const ordered = nodes.filter((node) => node.shown).toSorted((a, b) => rankOf(a) - rankOf(b) || b.size - a.size);
  const shapes = gridOf(
    ordered.map((node) => shapeBox(node, node.position)),
    side,
  );
  for (const node of ordered) {
    if (node.label === '') continue;
    const size = sizeOf(node);
    const box = grownLabel(node, size);
    // What matters most may hide a shape; what does not may hide nothing.
    const mayCover = rankOf(node) < RANK.plain || node.size === 3;
    const isFree = !labels.meets(box) && (mayCover || !shapes.meets(box));
    plan.set(node.id, isFree ? size : 0);
    if (isFree) labels.add(box);
  }
  return plan;
}

function grownLabel(node: SceneNode, size: number): Box {
  const box = labelBox(node, node.position);
  const growth = size / LABEL_SIZES[node.size];
  const half = ((box.x2 - box.x1) * growth) / 2;
  const { x } = node.position;
  return { x1: x - half, y1: box.y1, x2: x + half, y2: box.y1 + (box.y2 - box.y1) * growth };
}

/** Boxes by the cells of a grid they lie in, so that only those nearby are compared. */
function gridOf(boxes: readonly Box[], side: number) {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const key of cellsOf(box, side)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  boxes.forEach(add);
  return {
    add,
    meets: (box: Box) => cellsOf(box, side).some((key) => cells.get(key)?.some((other) => meet(box, other)) ?? false),
  };
}

const meet = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

function cellsOf(box: Box, side: number): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.x1 / side); x <= Math.floor(box.x2 / side); x++) {
    for (let y = Math.floor(box.y1 / side); y <= Math.floor(box.y2 / side); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}
