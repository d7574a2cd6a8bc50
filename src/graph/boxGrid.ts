import { overlap } from './layouts/planar.ts';
import type { Box } from './sceneGeometry.ts';

/** Boxes by the cells of a grid they lie in, so that only those nearby are compared. */
export interface BoxGrid {
  readonly add: (box: Box) => void;
  readonly remove: (box: Box) => void;
  /** Those that lie in a cell this box lies in: all that touch it, and some that do not. */
  readonly near: (box: Box) => ReadonlySet<Box>;
  /** Whether a box touches none of those in the grid. */
  readonly isFree: (box: Box) => boolean;
  /** How much of a box those in the grid cover, in square model units; what several cover counts as often. */
  readonly coverOf: (box: Box) => number;
}

/** @param side of a cell, in model units */
export function createBoxGrid(boxes: readonly Box[], side: number): BoxGrid {
  const cells = new Map<string, Box[]>();
  const add = (box: Box) => {
    for (const key of cellsOf(box, side)) {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    }
  };
  const remove = (box: Box) => {
    for (const key of cellsOf(box, side)) {
      const cell = cells.get(key);
      if (cell) cells.set(key, cell.toSpliced(cell.indexOf(box), cell.includes(box) ? 1 : 0));
    }
  };
  const near = (box: Box): ReadonlySet<Box> => new Set(cellsOf(box, side).flatMap((key) => cells.get(key) ?? []));
  boxes.forEach(add);
  return {
    add,
    remove,
    near,
    isFree: (box) => cellsOf(box, side).every((key) => !cells.get(key)?.some((other) => overlap(box, other) > 0)),
    coverOf: (box) => [...near(box)].reduce((sum, other) => sum + overlap(box, other), 0),
  };
}

function cellsOf(box: Box, side: number): readonly string[] {
  const cells: string[] = [];
  for (let x = Math.floor(box.x1 / side); x <= Math.floor(box.x2 / side); x++) {
    for (let y = Math.floor(box.y1 / side); y <= Math.floor(box.y2 / side); y++) cells.push(`${x} ${y}`);
  }
  return cells;
}
