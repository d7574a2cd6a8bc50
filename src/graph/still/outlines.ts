import type { Point } from '../../domain/types.ts';
import type { Shape } from '../../encoding/marks.ts';
import { BUBBLE } from '../../encoding/voiceMarks.ts';
import { coordinate } from './xml.ts';

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

/** Corners of a shape in a square from −1 to 1, in order round it; y down. An ellipse has none. */
const CORNERS: Readonly<Record<Exclude<Shape, 'ellipse'>, readonly Point[]>> = {
  rectangle: regular(4),
  pentagon: regular(5),
  hexagon: regular(6),
  octagon: regular(8),
  triangle: regular(3),
  diamond: pairs([0, -1, 1, 0, 0, 1, -1, 0]),
  tag: pairs([-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1]),
  barrel: barrel(),
};

/** A regular polygon, stretched to touch all four sides of the square: flat on top where it can be, else a corner. */
function regular(corners: number): readonly Point[] {
  const step = (2 * Math.PI) / corners;
  const points = Array.from({ length: corners }, (_, at) => {
    const angle = -Math.PI / 2 + (corners % 2 === 0 ? step / 2 : 0) + at * step;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  const [left, right] = extent(points.map(({ x }) => x));
  const [top, bottom] = extent(points.map(({ y }) => y));
  return points.map(({ x, y }) => ({
    x: ((x - left) / (right - left)) * 2 - 1,
    y: ((y - top) / (bottom - top)) * 2 - 1,
  }));
}

/** A box with bulging corners; each is a quadratic curve, here followed in steps. */
function barrel(): readonly Point[] {
  const [across, down, bulge] = [0.5, 0.1, 0.025];
  const corner = [0, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 1].map((t) => ({
    x: -1 + 2 * t * (1 - t) * bulge + t * t * across,
    y: -1 + (1 - t) ** 2 * down,
  }));
  const right = corner.map(({ x, y }) => ({ x: -x, y })).reverse();
  const top = [...corner, ...right];
  return [...top, ...top.map(({ x, y }) => ({ x, y: -y })).reverse()];
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}

/** Corners of a shape in a square of this side, in order round it. */
export const cornersOf = (shape: Exclude<Shape, 'ellipse'>, at: Point, diameter: number): readonly Point[] =>
  CORNERS[shape].map(({ x, y }) => ({ x: at.x + (x * diameter) / 2, y: at.y + (y * diameter) / 2 }));

/** The outline of a shape as SVG path data. `diameter` is the side of the square it is drawn in. */
export function outlinePath(shape: Shape, at: Point, diameter: number, outset = 0): string {
  if (shape === 'ellipse') {
    const radius = coordinate(diameter / 2 + outset);
    const across = coordinate(diameter + 2 * outset);
    const left = `${coordinate(at.x - diameter / 2 - outset)} ${coordinate(at.y)}`;
    return `M${left}a${radius} ${radius} 0 1 1 ${across} 0a${radius} ${radius} 0 1 1 -${across} 0z`;
  }
  const corners = cornersOf(shape, at, diameter);
  return closedPath(outset === 0 ? corners : movedOut(corners, outset));
}

/** Corners of the bubble a voice is drawn as, in a square of this side, in order round it. */
export const bubbleCorners = (at: Point, diameter: number): readonly Point[] =>
  BUBBLE.map(([x, y]) => ({ x: at.x + (x * diameter) / 2, y: at.y + (y * diameter) / 2 }));

/** A polygon as SVG path data. */
export const closedPath = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`).join('L')}z`;

/** A convex polygon, clockwise, with every side moved outwards by the same distance. */
function movedOut(points: readonly Point[], by: number): readonly Point[] {
  const sides = points.map((from, at) => {
    const to = points[(at + 1) % points.length] ?? from;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [x, y] = [((to.y - from.y) / length) * by, (-(to.x - from.x) / length) * by];
    return { from: { x: from.x + x, y: from.y + y }, to: { x: to.x + x, y: to.y + y } };
  });
  return sides.map((side, at) => {
    const before = sides[(at + sides.length - 1) % sides.length] ?? side;
    return crossing(before, side) ?? side.from;
  });
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** How far along `a` (0 to 1 within it) the lines of two segments cross; `null` where they run the same way. */
function along(a: Segment, b: Segment): number | null {
  const [ax, ay] = [a.to.x - a.from.x, a.to.y - a.from.y];
  const [bx, by] = [b.to.x - b.from.x, b.to.y - b.from.y];
  const turn = ax * by - ay * bx;
  return Math.abs(turn) < 1e-9 ? null : ((b.from.x - a.from.x) * by - (b.from.y - a.from.y) * bx) / turn;
}

const pointAt = ({ from, to }: Segment, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

function crossing(a: Segment, b: Segment): Point | null {
  const t = along(a, b);
  return t === null ? null : pointAt(a, t);
}

/**
 * Where a straight line from `from` to the middle of a shape first meets its outline; `null` when `from` lies within.
 */
export function whereLineMeets(shape: Shape, at: Point, diameter: number, from: Point): Point | null {
  if (shape === 'ellipse') {
    const distance = Math.hypot(at.x - from.x, at.y - from.y);
    return distance < diameter / 2 ? null : pointAt({ from, to: at }, 1 - diameter / 2 / distance);
  }
  return whereLineMeetsSides(cornersOf(shape, at, diameter), at, from);
}

/** The same for a polygon around `at`. */
export function whereLineMeetsSides(corners: readonly Point[], at: Point, from: Point): Point | null {
  const line: Segment = { from, to: at };
  const hits = corners.flatMap((corner, index): number[] => {
    const side = { from: corner, to: corners[(index + 1) % corners.length] ?? corner };
    const [t, u] = [along(line, side), along(side, line)];
    return t !== null && u !== null && t >= 0 && t <= 1 && u >= -1e-9 && u <= 1 + 1e-9 ? [t] : [];
  });
  return hits.length === 0 ? null : pointAt(line, Math.min(...hits));
}
