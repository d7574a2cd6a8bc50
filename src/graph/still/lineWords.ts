import type { RelationshipId } from '../../domain/ids.ts';
import { LABEL_HALO_OPACITY } from '../../encoding/drawing.ts';
import type { Palette } from '../../encoding/palette.ts';
import { textWidth } from '../../encoding/textWidth.ts';
import { createBoxGrid, type BoxGrid } from '../boxGrid.ts';
import { widened } from '../labelRoom.ts';
import type { Box } from '../sceneGeometry.ts';
import { haloed, plateBehind } from './drawActor.ts';
import type { LineGeometry } from './lineGeometry.ts';
import { boxesOf, lengthOf, placesOf, rowOffset, traceOf, type Candidate, type WordPlace } from './lineWordPlaces.ts';
import type { StillOptions } from './stillTypes.ts';
import { coordinate, element, textNode, type Markup } from './xml.ts';

/** A word to be written along a line. */
export interface LineWord {
  readonly id: RelationshipId;
  readonly word: string;
  readonly geometry: LineGeometry;
}

const CELL = 60;
/** Other lines nearer than this to a word take from its place, the more so the nearer they are, in model units. */
const NEAR = 5;
/** So far around a level word its own line comes before any other. */
const ROOMS = [3, 5, 7, 9, 12];
/** A level word around which, so far, others take so many times the room of its own line stands among those, and would be theirs. */
const SURROUNDINGS = 18;
const OTHERS = 2;
/** With another line so near, a word along its own would stand between two, and be either's. */
const BETWEEN = 9;
/** What a square model unit of another line so near costs, in model units of distance from the middle. */
const CROWDED = 0.4;

/** A place with what it covers, and what speaks against it. */
interface Choice {
  readonly place: Candidate;
  readonly boxes: readonly Box[];
  readonly price: number;
}

/**
 * Where the word of each line stands: along it, else on or beside it, clear of what is written or drawn and of every other line,
 * and within the picture; what is written level, nearer to its own than to any other. Never upside down. A line without such a
 * place has no word.
 * @param taken boxes of names, shapes and signs
 * @param picture what is seen
 */
export function planLineWords(
  lines: readonly LineWord[],
  taken: readonly Box[],
  picture: Box,
): ReadonlyMap<RelationshipId, WordPlace> {
  const written = createBoxGrid(taken, CELL);
  const traces = new Map(lines.map(({ id, geometry }) => [id, traceOf(geometry)]));
  const all = createBoxGrid([...traces.values()].flat(), CELL);
  const plan = new Map<RelationshipId, WordPlace>();
  // A word has less choice on a short line, so that those come first.
  for (const { id, word, geometry } of lines.toSorted((a, b) => lengthOf(a.geometry) - lengthOf(b.geometry))) {
    const around = { written, all, own: createBoxGrid(traces.get(id) ?? [], CELL), picture };
    for (const places of placesOf(word, geometry)) {
      const [first, ...rest] = places.flatMap((place) => choiceOf(place, around));
      if (!first) continue;
      const best = rest.reduce((least, one) => (one.price < least.price ? one : least), first);
      plan.set(id, best.place);
      best.boxes.forEach(written.add);
      break;
    }
  }
  return plan;
}

interface Around {
  readonly written: BoxGrid;
  /** All lines, and the one whose word it is. */
  readonly all: BoxGrid;
  readonly own: BoxGrid;
  readonly picture: Box;
}

/** A place as a choice; nothing where it would lie on something, or could be that of another line. */
function choiceOf(place: Candidate, { written, all, own, picture }: Around): readonly Choice[] {
  const boxes = boxesOf(place);
  if (!boxes.every((box) => isWithin(box, picture) && written.isFree(box))) return [];
  /** How much of the word and so far around it other lines take, and its own. */
  const coverWithin = (room: number) => {
    const rooms = boxes.map((box) => widened(box, room, room));
    const its = rooms.reduce((sum, box) => sum + own.coverOf(box), 0);
    return { its, others: rooms.reduce((sum, box) => sum + all.coverOf(box), 0) - its };
  };
  const { its, others } = coverWithin(0);
  if (others > ROUNDING || (its > ROUNDING && !place.isOn)) return [];
  const isNearest = () =>
    ROOMS.some((room) => {
      const near = coverWithin(room);
      return near.its > ROUNDING && near.others <= ROUNDING;
    });
  const isAmongOthers = () => {
    const around = coverWithin(SURROUNDINGS);
    return around.others > OTHERS * around.its;
  };
  // Level, nothing but nearness says which line it is of; along its own line, it runs along any beside that as well.
  const isIts =
    place.isOn || (place.angle === 0 ? isNearest() && !isAmongOthers() : coverWithin(BETWEEN).others <= ROUNDING);
  if (!isIts) return [];
  return [{ place, boxes, price: place.away + CROWDED * coverWithin(NEAR).others }];
}

const ROUNDING = 1e-6;

/** A word on its line, in ink of a strength (opacity) on a halo of the ground. */
export const drawLineWord = (
  { at, angle, rows, size }: WordPlace,
  palette: Palette,
  strength = 1,
  halo: NonNullable<StillOptions['halo']> = 'outline',
): readonly Markup[] => {
  const transform = `translate(${coordinate(at.x)} ${coordinate(at.y)}) rotate(${coordinate(angle)})`;
  return rows.flatMap((row, index) => {
    // Letters stand about a third of their size above their middle, and as far beneath.
    const base = rowOffset(index, rows.length, size) + size * 0.34;
    const width = textWidth(row) * size;
    const text = element(
      'text',
      {
        transform,
        y: base,
        'font-size': size,
        'text-anchor': 'middle',
        fill: palette.ink,
        'fill-opacity': strength === 1 ? undefined : strength,
        ...(halo === 'outline' && haloed(palette.ground, LABEL_HALO_OPACITY)),
      },
      [textNode(row)],
    );
    if (halo === 'outline') return [text];
    const plate = plateBehind({ left: -width / 2, width, base, size }, palette);
    return [element('g', { transform }, [plate]), text];
  });
};

const isWithin = (box: Box, { x1, y1, x2, y2 }: Box): boolean =>
  box.x1 >= x1 && box.x2 <= x2 && box.y1 >= y1 && box.y2 <= y2;
