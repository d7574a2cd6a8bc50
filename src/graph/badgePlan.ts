import { LINE_MARKS } from '../encoding/marks.ts';
import { SELECTED } from '../encoding/drawing.ts';
import { SPEECH_MARKS } from '../encoding/sourcingMarks.ts';
import { textWidth } from '../encoding/textWidth.ts';
import type { Point } from '../domain/types.ts';
import { createBoxGrid } from './boxGrid.ts';
import type { LabelPlace } from './labelPlan.ts';
import { widened } from './labelRoom.ts';
import { overlap } from './layouts/planar.ts';
import { distanceToPiece } from './nodeOutline.ts';
import type { LineEnds } from './still/lineGeometry.ts';
import { nodesOf, type GraphScene, type SceneNode } from './scene.ts';
import { controlPoint, curvePoint, diameterOf, shapeBox, type Box } from './sceneGeometry.ts';

// Where on its line a sign may stand, as a share of the way: its middle first, then ever further from it.
const PLACES = [0.5, ...Array.from({ length: 32 }, (_, step) => [0.49 - step * 0.01, 0.51 + step * 0.01]).flat()];
/** Around the letters of a sign: its padding and its border, in model units. */
const RIM = 3;
/** Around a shape: what marks it as selected, in model units. */
const RING = SELECTED.outline.offset + SELECTED.outline.width;
const CELL = 200;
const NO_GAPS: LineEnds = { subject: 0, object: 0 };
/** What is written must be read whole; of a shape enough is left. */
const WORDS_WEIGH = 50;
/** So far from the rim of a sign no other line passes where that can be, as a share of the sign's font size. */
const CLEAR = 0.8;
/** How far from shapes, names and signs one stands where it can, as a share of its font size. */
const APART = 0.3;
/** So far from them it reads as none of theirs even at a glance; less is as bad as having another line pass through it. */
const WELL_APART = 0.6;
/** So much of its room a sign gives up to stand in the middle of its line rather than at an end of it, twice over. */
const TOWARDS_MIDDLE = 0.5;
/** Into so many straight pieces a bowed line is cut. */
const PIECES = 8;
/** With more lines than this there is hardly a stretch clear of others to look for. */
const MOST_LINES = 1_000;

/** So far from the middle of a line too short for its sign that one may stand beside it: how often its font size, the nearest first. */
const BESIDE = Array.from({ length: 16 }, (_, step) => 1 + step * 0.25);
/** In so many directions from there. */
const DIRECTIONS = 16;

/** Where the sign of a line stands. */
export interface BadgePlace {
  /** From the middle of its line, model units. */
  readonly offset: Point;
  /** What it covers. */
  readonly box: Box;
  /** Whether the sign tells of a dispute and hides no name, shape or sign. */
  readonly isClearAndContested: boolean;
}

/**
 * Where each sign is drawn on its line, so that it lies on no label, no shape and no other sign, and no other line passes
 * near, whose sign it could be taken for: at the place next to the middle of its line where all that is so, else the one
 * furthest from other lines, else where it covers least. Where the ends leave no room between them, as a voice at the shoulder
 * of who it speaks about, it stands beside the line. Lines that are not shown count, and their signs have places too, so
 * that a filter moves none.
 * @param labels as `planLabels` has them
 * @param size font size of a sign, model units
 * @param lineEnds as `planLineEnds` has them
 */
export function planBadges(
  scene: GraphScene,
  labels: ReadonlyMap<string, LabelPlace>,
  size: number,
  lineEnds: ReadonlyMap<string, LineEnds> = new Map(),
): ReadonlyMap<string, BadgePlace> {
  return placeSigns(linesOf(scene), { scene, labels, size, lineEnds });
}

/**
 * The rooms, in which no name may stand, around where the signs of lines that two sides dispute had best stand, so far as they
 * hide nothing there: from afar names would leave them no place. Of lines that are neither hidden nor recede.
 */
export function roomsForDisputes(scene: GraphScene, size: number): readonly Box[] {
  const lines = linesOf(scene).filter(({ isContested, isInFront }) => isContested && isInFront);
  if (lines.length === 0) return [];
  const places = placeSigns(lines, { scene, size, labels: new Map(), lineEnds: new Map() });
  return [...places.values()].flatMap(({ box, isClearAndContested }) =>
    isClearAndContested ? [widened(box, APART * size, APART * size)] : [],
  );
}

interface Around {
  readonly scene: GraphScene;
  readonly labels: ReadonlyMap<string, LabelPlace>;
  readonly size: number;
  readonly lineEnds: ReadonlyMap<string, LineEnds>;
}

function placeSigns(
  signed: readonly SignedLine[],
  { scene, labels, size, lineEnds }: Around,
): ReadonlyMap<string, BadgePlace> {
  const nodes = nodesOf(scene);
  const lines = linesOf(scene);
  const ends = new Map<string, SceneNode>(nodes.map((node) => [node.id, node]));
  const shapes = new Map(nodes.map((node) => [node.id as string, shapeBox(node, node.position)]));
  const drawn = createBoxGrid([...shapes.values()], CELL);
  const written = createBoxGrid(
    [...labels.values()].flatMap(({ box }) => box ?? []),
    CELL,
  );
  const traces = lines.length > MOST_LINES ? [] : lines.flatMap((line) => traceOf(line, ends) ?? []);
  const plan = new Map<string, BadgePlace>();
  for (const { id, subject, object, badge, isContested, bow } of signed) {
    const [from, to] = [ends.get(subject), ends.get(object)];
    if (badge === null || !from || !to || from === to) continue;
    const along = lineBetween(from, to, bow, lineEnds.get(id));
    const middle = along(0.5);
    const reach = badgeReach(badge, size) + CLEAR * size;
    const others = traces.filter((trace) => trace.id !== id);
    const isShort = 'voiceKind' in from && bow === 0 && roomBetween(from, to) < 2 * badgeReach(badge, size);
    // A sign beside the two may stand hard by them, so that it reads as theirs, and not on them.
    const own = isShort ? [shapes.get(subject), shapes.get(object)].filter((box) => box !== undefined) : [];
    own.forEach(drawn.remove);
    const placeAt = (at: Point, worth: number) => {
      const box = badgeBox(badge, at, size);
      const onOwn = own.reduce((sum, shape) => sum + overlap(box, widened(shape, RING, RING)), 0);
      // Hard by a shape or a name a sign would read as part of it.
      const around = widened(box, APART * size, APART * size);
      const wellAround = widened(box, WELL_APART * size, WELL_APART * size);
      const isNear = drawn.coverOf(wellAround) + written.coverOf(wellAround) > 0;
      return {
        offset: { x: at.x - middle.x, y: at.y - middle.y },
        box,
        cover: onOwn + drawn.coverOf(around) + WORDS_WEIGH * written.coverOf(around),
        worth: worth + clearance(at, others, reach) / reach - (isNear ? 1 : 0),
      };
    };
    const places = isShort
      ? placesAround(middle, size).map(({ at, far }) => placeAt(at, -far))
      : PLACES.map((share) => placeAt(along(share), -TOWARDS_MIDDLE * Math.abs(share - 0.5)));
    own.forEach(drawn.add);
    const free = places.filter(({ cover }) => cover === 0);
    const [place] =
      free.length > 0 ? free.toSorted((a, b) => b.worth - a.worth) : places.toSorted((a, b) => a.cover - b.cover);
    if (!place) continue;
    plan.set(id, {
      offset: place.offset,
      box: place.box,
      isClearAndContested: isContested && place.cover === 0,
    });
    written.add(place.box);
  }
  return plan;
}

/** A line as far as its sign is concerned. */
interface SignedLine {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly bow: number;
  readonly badge: string | null;
  readonly isContested: boolean;
  /** Whether it is drawn, and not as what recedes. */
  readonly isInFront: boolean;
}

const linesOf = ({ relationships, sourcing }: GraphScene): readonly SignedLine[] => [
  ...relationships.map(({ id, subject, object, bow, standing, shown, emphasis }) => ({
    ...{ id, subject, object, bow },
    isInFront: shown && emphasis !== 'receded',
    badge: LINE_MARKS[standing].badge,
    isContested: standing === 'contested',
  })),
  ...(sourcing?.links ?? []).map((link) => ({
    ...{ id: link.id, subject: link.from, object: link.to, bow: link.bow },
    isInFront: link.shown && link.emphasis !== 'receded',
    badge: link.kind === 'speech' ? SPEECH_MARKS[link.standing].badge : null,
    isContested: link.kind === 'speech' && link.standing === 'contested',
  })),
];

const roomBetween = (from: SceneNode, to: SceneNode): number =>
  Math.hypot(to.position.x - from.position.x, to.position.y - from.position.y) -
  (diameterOf(from) + diameterOf(to)) / 2;

/** Places around a point, the nearest first, and how many font sizes each is from it. */
const placesAround = ({ x, y }: Point, size: number): readonly { readonly at: Point; readonly far: number }[] =>
  BESIDE.flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, direction) => {
      const angle = (direction / DIRECTIONS) * 2 * Math.PI;
      return { at: { x: x + Math.cos(angle) * far * size, y: y + Math.sin(angle) * far * size }, far };
    }),
  );

/** How far a sign reaches from its middle to either side. */
const badgeReach = (badge: string, size: number): number => (textWidth(badge) * size) / 2 + RIM;

function badgeBox(badge: string, { x, y }: Point, size: number): Box {
  const [halfWidth, halfHeight] = [badgeReach(badge, size), size * 0.6 + RIM];
  return { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
}

/** A line as straight pieces from point to point, and the box around them. */
interface Trace {
  readonly id: string;
  readonly points: readonly Point[];
  readonly box: Box;
}

function traceOf({ id, subject, object, bow }: SignedLine, ends: ReadonlyMap<string, SceneNode>): Trace | null {
  const [from, to] = [ends.get(subject), ends.get(object)];
  if (!from || !to || from === to) return null;
  const along = lineBetween(from, to, bow);
  const pieces = bow === 0 ? 1 : PIECES;
  const points = Array.from({ length: pieces + 1 }, (_, piece) => along(piece / pieces));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { id, points, box: { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) } };
}

/** How far a place is from the nearest of these lines; `most` where none is nearer than that. */
function clearance({ x, y }: Point, traces: readonly Trace[], most: number): number {
  let least = most;
  for (const { points, box } of traces) {
    if (x < box.x1 - least || x > box.x2 + least || y < box.y1 - least || y > box.y2 + least) continue;
    for (let piece = 1; piece < points.length; piece++) {
      const [from, to] = [points[piece - 1], points[piece]];
      if (from && to) least = Math.min(least, distanceToPiece({ x, y }, from, to));
    }
  }
  return least;
}

/** Points of a line as Cytoscape draws it: a quadratic curve from the rim of one shape to the rim of the other. */
function lineBetween(from: SceneNode, to: SceneNode, bow: number, gaps: LineEnds = NO_GAPS): (share: number) => Point {
  const control = controlPoint(from.position, to.position, bow);
  const [start, end] = [rimOf(from, control, gaps.subject), rimOf(to, control, gaps.object)];
  return (t) => curvePoint(start, control, end, t);
}

function rimOf(node: SceneNode, towards: Point, gap: number): Point {
  const { position } = node;
  const [dx, dy] = [towards.x - position.x, towards.y - position.y];
  const share = Math.min((diameterOf(node) / 2 + gap) / (Math.hypot(dx, dy) || 1), 1);
  return { x: position.x + dx * share, y: position.y + dy * share };
}
