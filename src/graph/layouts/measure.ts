import { fitCamera } from '../camera.ts';
import type { GraphScene } from '../scene.ts';
import { boxAround, type Box } from '../sceneGeometry.ts';
import { crosses, through } from './cost.ts';
import { figureOf } from './figure.ts';
import { overlap } from './planar.ts';

/** How legible a picture is at rest, everything shown. Counts are of pairs, or of lines per label or shape. */
export interface Figures {
  readonly actors: number;
  readonly relationships: number;
  readonly labelOverlaps: number;
  readonly labelsOnShapes: number;
  readonly shapeOverlaps: number;
  /** Lines through the label of an actor that is not an end of theirs. */
  readonly linesOverLabels: number;
  /** Lines with the label of one of their ends in the way; they are drawn up to its rim (`planLineEnds`). */
  readonly linesEndingAtLabels: number;
  readonly linesOverShapes: number;
  readonly badgesCovered: number;
  readonly crossings: number;
  /** Model units, labels included. */
  readonly width: number;
  readonly height: number;
  /** Zoom when fitted into the drawing area. */
  readonly zoom: number;
  /** Smallest label, CSS pixels, when fitted. */
  readonly smallestLabel: number;
  /** Share of actors in the emptiest and the fullest quarter of the picture; 0.25 each would be even. */
  readonly quarters: readonly [emptiest: number, fullest: number];
}

/** The drawing of a window of 1440 × 900 with both panels open, and the padding a fitted camera keeps. CSS pixels. */
export const DRAWING_AREA = { width: 790, height: 800 } as const;
const PADDING = 14;
// A line that only grazes a box's corner does no harm to a reader.
const GRAZE = 2;

const covers = (a: Box | null, b: Box | null): boolean => a !== null && b !== null && overlap(a, b) > 0;

/** Measures a scene by the same estimate of label sizes that layouts are made with. */
export function measure(scene: GraphScene): Figures {
  const { nodes, edges } = figureOf(scene);
  const box = boxAround(scene.actors) ?? { x1: 0, y1: 0, x2: 1, y2: 1 };
  const zoom = fitCamera(box, DRAWING_AREA, PADDING).zoom;
  const pairs = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => [a, b] as const));
  const ends = edges.flatMap((edge) =>
    nodes.map((node) => ({ edge, node, isEnd: edge.from === node || edge.to === node })),
  );
  const counts = [0, 0, 0, 0];
  for (const node of nodes) {
    const quarter = (node.x * 2 < box.x1 + box.x2 ? 0 : 1) + (node.y * 2 < box.y1 + box.y2 ? 0 : 2);
    counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  return {
    actors: nodes.length,
    relationships: edges.length,
    labelOverlaps: pairs.filter(([a, b]) => overlap(a.label, b.label) > 0).length,
    labelsOnShapes: pairs.filter(([a, b]) => overlap(a.label, b.shape) > 0 || overlap(a.shape, b.label) > 0).length,
    shapeOverlaps: pairs.filter(([a, b]) => overlap(a.shape, b.shape) > 0).length,
    linesOverLabels: ends.filter(({ edge, node, isEnd }) => !isEnd && through(edge, node.label) > GRAZE).length,
    linesEndingAtLabels: ends.filter(({ edge, node, isEnd }) => isEnd && through(edge, node.label) > GRAZE).length,
    linesOverShapes: ends.filter(({ edge, node, isEnd }) => !isEnd && through(edge, node.shape) > GRAZE).length,
    badgesCovered: edges.filter(
      (edge) =>
        edge.badgeBox &&
        (nodes.some((node) => covers(edge.badgeBox, node.label) || covers(edge.badgeBox, node.shape)) ||
          edges.some((other) => other !== edge && covers(edge.badgeBox, other.badgeBox))),
    ).length,
    crossings: edges.flatMap((a, i) =>
      edges
        .slice(i + 1)
        .filter((b) => ![b.from, b.to].includes(a.from) && ![b.from, b.to].includes(a.to) && crosses(a, b)),
    ).length,
    width: Math.round(box.x2 - box.x1),
    height: Math.round(box.y2 - box.y1),
    zoom,
    smallestLabel: Math.min(...nodes.map((node) => node.fontSize)) * zoom,
    quarters: [Math.min(...counts) / nodes.length, Math.max(...counts) / nodes.length],
  };
}
