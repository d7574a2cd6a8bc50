import type { Point } from '../../domain/types.ts';
import { LABEL_LEADING } from '../../encoding/labels.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import { curvePoint, type Box } from '../sceneGeometry.ts';
import type { LineGeometry } from './lineGeometry.ts';

/** Where a word stands: the middle of its letters in model units, how it is turned, in degrees clockwise, and how it is set. */
export interface WordPlace {
  readonly at: Point;
  readonly angle: number;
  readonly rows: readonly string[];
  readonly size: number;
}

/** A place that a word may take, and how far from the middle of its line, in model units. */
export interface Candidate extends WordPlace {
  readonly away: number;
  /** On its own line rather than beside it, so that the line is broken there. */
  readonly isOn: boolean;
}

/** Font size of a word on a line, in model units, and of one that has no room so large. */
export const WORD_SIZE = 11;
const SMALLER = 9.5;
/** From the line to the middle of its word. */
const AWAY = 10;
/** Where along a line a word may stand, as shares of the way. */
const SHARES = Array.from({ length: 13 }, (_, step) => 0.14 + step * 0.06);
/** Where along a line one may stand level beside it. */
const LEVEL_SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];
/** Side of the squares a word is taken for: the height of its letters, so that a slanting one does not touch its own line. */
const LETTERS = 8;
/** Of a line with its word on it so much is left, as a share of it, for its dashes to be told by. */
const LEFT = 0.5;
/** Ways from a line in which a word may stand level beside it, and how far the rims of both are apart. */
const WAYS = 12;
const APART = [4, 7, 11];

/**
 * The places that the word of a line may take, kind by kind, those of one kind only asked for where the one before has none that
 * is free: along the line, on it, level beside it, in two rows there; then all of them a little smaller.
 */
export function* placesOf(word: string, geometry: LineGeometry): Generator<readonly Candidate[]> {
  const length = lengthOf(geometry);
  const halves = inTwo(word);
  const away = (share: number): number => Math.abs(share - 0.5) * length;
  for (const size of [WORD_SIZE, SMALLER]) {
    const set = { rows: [word], size, isOn: false };
    yield SHARES.flatMap((share) =>
      [1, -1].map((side) => ({ ...alongLine(geometry, share, side * AWAY), ...set, away: away(share) })),
    );
    if (textWidth(word) * size <= length * (1 - LEFT)) {
      yield SHARES.map((share) => ({ ...alongLine(geometry, share, 0), ...set, away: away(share), isOn: true }));
    }
    for (const rows of halves ? [[word], halves] : [[word]]) {
      yield LEVEL_SHARES.flatMap((share) => levelBeside(geometry, share, { ...set, rows, away: away(share) }));
    }
  }
}

/** What a word covers, as rows of squares. */
export function boxesOf({ rows, size, at, angle }: WordPlace): readonly Box[] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const side = (LETTERS * size) / WORD_SIZE;
  return rows.flatMap((row, index) => {
    const width = textWidth(row) * size;
    const count = Math.max(Math.ceil(width / side), 1);
    const down = rowOffset(index, rows.length, size);
    return Array.from({ length: count }, (_, step) => {
      const along = ((step + 0.5) / count - 0.5) * width;
      return squareAt({ x: at.x + cos * along - sin * down, y: at.y + sin * along + cos * down }, side);
    });
  });
}

/** From the middle of a word to that of one of its rows. */
export const rowOffset = (index: number, count: number, size: number): number =>
  (index - (count - 1) / 2) * LABEL_LEADING * size;

/** What a line covers with its arrowhead, as a row of small squares. */
export function traceOf(geometry: LineGeometry): readonly Box[] {
  const count = Math.max(Math.ceil(lengthOf(geometry) / 4), 2);
  return [
    ...Array.from({ length: count }, (_, step) => squareAt(onLine(geometry, (step + 0.5) / count), 4)),
    ...geometry.arrow.map((corner) => squareAt(corner, 2)),
  ];
}

export const lengthOf = ({ start, end }: LineGeometry): number => Math.hypot(end.x - start.x, end.y - start.y);

const squareAt = ({ x, y }: Point, side: number): Box => ({
  x1: x - side / 2,
  y1: y - side / 2,
  x2: x + side / 2,
  y2: y + side / 2,
});

const onLine = ({ start, control, end }: LineGeometry, share: number): Point =>
  curvePoint(start, control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, end, share);

/** Turned as its line is at a share of the way, so far to the left of it as it is read. */
function alongLine(geometry: LineGeometry, share: number, aside: number): Pick<WordPlace, 'at' | 'angle'> {
  const [before, at, after] = [onLine(geometry, share - 0.05), onLine(geometry, share), onLine(geometry, share + 0.05)];
  const turned = Math.atan2(after.y - before.y, after.x - before.x);
  // Read from the left, or from below where a line is steep.
  const angle = Math.abs(turned) > Math.PI / 2 ? turned - Math.sign(turned) * Math.PI : turned;
  return {
    at: { x: at.x + Math.sin(angle) * aside, y: at.y - Math.cos(angle) * aside },
    angle: (angle * 180) / Math.PI,
  };
}

/** Level beside a place of its line, all around it: a short line has more room there. */
function levelBeside(
  geometry: LineGeometry,
  share: number,
  set: Pick<Candidate, 'rows' | 'size' | 'isOn' | 'away'>,
): readonly Candidate[] {
  const { x, y } = onLine(geometry, share);
  const width = Math.max(...set.rows.map(textWidth)) * set.size;
  const height = LETTERS + (set.rows.length - 1) * LABEL_LEADING * set.size;
  return Array.from({ length: WAYS }, (_, way) => (way / WAYS) * 2 * Math.PI).flatMap((way) => {
    const [cos, sin] = [Math.cos(way), Math.sin(way)];
    // To the rim of the word from its middle.
    const rim = Math.min(width / 2 / Math.abs(cos), height / 2 / Math.abs(sin));
    return APART.map((apart) => ({
      ...set,
      at: { x: x + cos * (rim + apart), y: y + sin * (rim + apart) },
      angle: 0,
      away: set.away + 2 * apart,
    }));
  });
}

/** A word of several in two rows as even as can be; `null` for one that has no space to be broken at. */
function inTwo(word: string): readonly [string, string] | null {
  const parts = word.split(' ');
  const breaks = parts
    .slice(1)
    .map((_, at): readonly [string, string] => [parts.slice(0, at + 1).join(' '), parts.slice(at + 1).join(' ')]);
  const width = (rows: readonly string[]): number => Math.max(...rows.map(textWidth));
  return breaks.toSorted((a, b) => width(a) - width(b))[0] ?? null;
}
