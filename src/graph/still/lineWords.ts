import type { RelationshipId } from '../../domain/ids.ts';
import type { Point } from '../../domain/types.ts';
import { LABEL_HALO_OPACITY } from '../../encoding/drawing.ts';
import type { Palette } from '../../encoding/palette.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import { createBoxGrid } from '../boxGrid.ts';
import type { Box } from '../sceneGeometry.ts';
import { haloed, plateBehind } from './drawActor.ts';
import type { LineGeometry } from './lineGeometry.ts';
import type { StillOptions } from './stillTypes.ts';
import { coordinate, element, textNode, type Markup } from './xml.ts';

/** A word to be written along a line. */
export interface LineWord {
  readonly id: RelationshipId;
  readonly word: string;
  readonly geometry: LineGeometry;
}

/** Where a word stands: the middle of its letters in model units, and how it is turned, in degrees clockwise. */
export interface WordPlace {
  readonly at: Point;
  readonly angle: number;
}

/** Font size of a word on a line, in model units. */
export const WORD_SIZE = 11;
/** From the line to the middle of its word. */
const AWAY = 10;
/** Where along a line a word may stand, as shares of the way: the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
const CELL = 120;
/** Side of the squares a word is taken for: the height of its letters, so that a slanting one does not touch its own line. */
const LETTERS = 8;
/** How steep a line is at least that may have its word level beside it, as the sine of its slope. */
const STEEP = 0.7;

/**
 * Where the word of each line stands: along or beside it, clear of what is written or drawn and within the picture, at the
 * place where it covers least of other lines. Never upside down. A line without such a place has no word.
 * @param taken boxes of names, shapes and signs
 * @param picture what is seen
 */
export function planLineWords(
  lines: readonly LineWord[],
  taken: readonly Box[],
  picture: Box,
): ReadonlyMap<RelationshipId, WordPlace> {
  const written = createBoxGrid(taken, CELL);
  const drawn = createBoxGrid(
    lines.flatMap(({ geometry }) => traceOf(geometry)),
    CELL,
  );
  const plan = new Map<RelationshipId, WordPlace>();
  // A word has less choice on a short line, so that those come first.
  for (const { id, word, geometry } of lines.toSorted((a, b) => lengthOf(a.geometry) - lengthOf(b.geometry))) {
    const candidates = placesOf(geometry, textWidth(word) * WORD_SIZE).flatMap((place) => {
      const boxes = boxesOf(word, place);
      if (!boxes.every((box) => isWithin(box, picture) && written.isFree(box))) return [];
      return { place, boxes, cover: boxes.reduce((sum, box) => sum + drawn.coverOf(box), 0) };
    });
    const [first, ...rest] = candidates;
    if (!first) continue;
    const best = rest.reduce((least, one) => (one.cover < least.cover ? one : least), first);
    plan.set(id, best.place);
    best.boxes.forEach(written.add);
  }
  return plan;
}

/** A word on its line, in ink of a strength (opacity) on a halo of the ground. */
export const drawLineWord = (
  word: string,
  { at, angle }: WordPlace,
  palette: Palette,
  strength = 1,
  halo: NonNullable<StillOptions['halo']> = 'outline',
): readonly Markup[] => {
  const transform = `translate(${coordinate(at.x)} ${coordinate(at.y)}) rotate(${coordinate(angle)})`;
  // Letters stand about a third of their size above their middle, and as far beneath.
  const base = WORD_SIZE * 0.34;
  const width = textWidth(word) * WORD_SIZE;
  const text = element(
    'text',
    {
      transform,
      y: base,
      'font-size': WORD_SIZE,
      'text-anchor': 'middle',
      fill: palette.ink,
      'fill-opacity': strength === 1 ? undefined : strength,
      ...(halo === 'outline' && haloed(palette.ground, LABEL_HALO_OPACITY)),
    },
    [textNode(word)],
  );
  if (halo === 'outline') return [text];
  const plate = plateBehind({ left: -width / 2, width, base, size: WORD_SIZE }, palette);
  return [element('g', { transform }, [plate]), text];
};

function onLine({ start, control, end }: LineGeometry, share: number): Point {
  const bend = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const mix = (a: number, b: number, c: number): number =>
    (1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c;
  return { x: mix(start.x, bend.x, end.x), y: mix(start.y, bend.y, end.y) };
}

/** Where the word of a line may stand: along it, then level beside it, which a short steep line has more room for. */
const placesOf = (geometry: LineGeometry, width: number): readonly WordPlace[] => [
  ...SHARES.flatMap((share) => [1, -1].map((side) => alongLine(geometry, share, side))),
  ...(isSteep(geometry) ? SHARES : []).flatMap((share) => {
    const { x, y } = onLine(geometry, share);
    return [1, -1].map((side) => ({ at: { x: x + side * (width / 2 + AWAY), y }, angle: 0 }));
  }),
];

/** Level beside a line that is not, a word would lie across it. */
const isSteep = (geometry: LineGeometry): boolean =>
  Math.abs(geometry.end.y - geometry.start.y) >= STEEP * lengthOf(geometry);

function alongLine(geometry: LineGeometry, share: number, side: number): WordPlace {
  const [before, at, after] = [onLine(geometry, share - 0.05), onLine(geometry, share), onLine(geometry, share + 0.05)];
  const turned = Math.atan2(after.y - before.y, after.x - before.x);
  // Read from the left, or from below where a line is steep.
  const angle = Math.abs(turned) > Math.PI / 2 ? turned - Math.sign(turned) * Math.PI : turned;
  return {
    at: { x: at.x + Math.sin(angle) * AWAY * side, y: at.y - Math.cos(angle) * AWAY * side },
    angle: (angle * 180) / Math.PI,
  };
}

const isWithin = (box: Box, { x1, y1, x2, y2 }: Box): boolean =>
  box.x1 >= x1 && box.x2 <= x2 && box.y1 >= y1 && box.y2 <= y2;

/** What a turned word covers, as a row of squares. */
function boxesOf(word: string, { at, angle }: WordPlace): readonly Box[] {
  const width = textWidth(word) * WORD_SIZE;
  const count = Math.max(Math.ceil(width / LETTERS), 1);
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return Array.from({ length: count }, (_, step) => {
    const along = ((step + 0.5) / count - 0.5) * width;
    return squareAt({ x: at.x + cos * along, y: at.y + sin * along }, LETTERS);
  });
}

const squareAt = ({ x, y }: Point, side: number): Box => ({
  x1: x - side / 2,
  y1: y - side / 2,
  x2: x + side / 2,
  y2: y + side / 2,
});

/** What a line covers, as a row of small squares. */
function traceOf(geometry: LineGeometry): readonly Box[] {
  const count = Math.max(Math.ceil(lengthOf(geometry) / 4), 2);
  return Array.from({ length: count }, (_, step) => squareAt(onLine(geometry, (step + 0.5) / count), 4));
}

const lengthOf = ({ start, end }: LineGeometry): number => Math.hypot(end.x - start.x, end.y - start.y);
