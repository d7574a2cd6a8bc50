import { CORNER_GAP, LABEL_GAP, LABEL_SIZES } from '../encoding/labels.ts';
import type { Point } from '../domain/types.ts';
import type { Emphasis, SceneNode } from './scene.ts';
import { createBoxGrid, type BoxGrid } from './boxGrid.ts';
import { FIT } from './camera.ts';
import { isReadAsOwn } from './labelRoom.ts';
import { seatNames, type Wanted } from './labelSeats.ts';
import { boxAround, diameterOf, labelBox, shapeBox, type Box } from './sceneGeometry.ts';

/** No label is drawn smaller than this, in CSS pixels. */
export const SMALLEST_LABEL = 11;
const NATURAL_ZOOM = SMALLEST_LABEL / LABEL_SIZES[1];
// Zooms are taken in steps of 8 %, so that labels do not change with every frame of a gesture.
const STEP = Math.log(1.08);
// How far a label may stick out of the box of all shapes and the labels beneath them, CSS pixels: less than the room
// that a fitted picture leaves around it (`FIT`).
const RIM = { across: 28, down: 28 } as const;
const TINY_RIM = { across: 60, down: 12 } as const;
// Side of a grid cell, CSS pixels.
const CELL = 160;
// From afar the sizes of labels differ less than close up.
const EXTRA = { 1: 1, 2: 1, 3: 1.15 } as const;
// A voice at the shoulder of the actor it is stands at most this far from it, and has no name of its own.
const SHOULDER = 8;
// With so many a node is named from afar even where there is little room beside its name, as the largest are.
const MANY_CLAIMS = 9;
const RANK = { selected: 0, near: 2, plain: 3, receded: 4 } as const;
const MATCHED_RANK = 1;

/** Whose label goes first: what is selected, what a search found, what belongs to the selection, then the rest. */
const rankOf = (node: SceneNode): number =>
  'matched' in node && node.matched ? Math.min(MATCHED_RANK, RANK[node.emphasis]) : RANK[node.emphasis];

const claimsOf = (node: SceneNode): number => ('claims' in node ? (node.claims ?? 0) : 0);

/** The zoom labels are planned for: the given one, rounded down to a step; 1 where every label has its own size. */
export const labelZoom = (zoom: number): number => (zoom >= NATURAL_ZOOM ? 1 : stepAt(stepOf(zoom)));

const stepOf = (zoom: number): number => Math.floor(Math.log(zoom) / STEP);
const stepAt = (step: number): number => Math.exp(step * STEP);

/**
 * The zooms below which labels are planned anew, from that of a label's own size down to where `least` is planned for.
 * From each but the first to the one before it, the plan is that of its own zoom.
 */
export function planZooms(least: number): readonly number[] {
  const first = stepOf(NATURAL_ZOOM);
  const steps = Array.from({ length: Math.max(first - stepOf(least) + 1, 0) }, (_, at) => stepAt(first - at));
  return [NATURAL_ZOOM, ...steps.filter((zoom) => zoom < NATURAL_ZOOM)];
}

/** How many times its own size a sign on a line is drawn at a zoom, so that it stays legible from afar. */
export const badgeGrowth = (zoom: number): number => {
  const steady = labelZoom(zoom);
  return steady === 1 ? 1 : Math.min((NATURAL_ZOOM * 0.9) / steady, 3);
};

/** From afar a sign would be read as part of a name beside it, or not at all: the line's dashes tell what it does. */
const LEAST_SIGN_ZOOM = 0.5;

/** The same as `badgeGrowth`, but 0 where a sign is left out: below a zoom, except on a line that is selected. */
export const signGrowth = (zoom: number, emphasis: Emphasis): number =>
  zoom >= LEAST_SIGN_ZOOM || emphasis === 'selected' ? badgeGrowth(zoom) : 0;

/** Where beside its shape a label stands. Beneath, as the layout has it, unless there is no room from afar. */
export const LABEL_SIDES = [
  ...(['below', 'above', 'right', 'left'] as const),
  ...(['below-right', 'below-left', 'above-right', 'above-left'] as const),
] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface LabelPlace {
  /** Font size, in model units; 0 leaves the label out. */
  readonly size: number;
  readonly side: LabelSide;
  /** What it covers; `null` where it is left out. */
  readonly box: Box | null;
}

/** A straight line, in model units. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
}

/** Where something is looked at: the lines that matter, which names keep clear of. */
export interface Attended {
  readonly lines: readonly Line[];
  /** Whether what recedes has no name then; if so, the others move out of the way of lines close up as well. */
  readonly alone: boolean;
}

/**
 * Where each shown node's label stands at a zoom, and how large. From afar labels grow, so that they stay legible,
 * and move to whichever side of their shape has room; those that would be read as one with another, or as that of another
 * shape, on every side are left out. What is selected goes first, then what a search found, what belongs to the selection,
 * and the nodes with more claims; these make do with less room. Only what is selected or was found may lie on shapes that
 * recede, where no side is free. Close enough, every label stands beneath its shape in its own size, whatever is shown.
 */
export function planLabels(
  nodes: readonly SceneNode[],
  zoom: number,
  attended: Attended | null = null,
): ReadonlyMap<string, LabelPlace> {
  const steady = labelZoom(zoom);
  if (steady === 1 && !attended?.alone) {
    return new Map(nodes.map((node) => [node.id, placeOf(node, 'below', LABEL_SIZES[node.size])]));
  }
  const sizeOf = (node: SceneNode) => Math.max(LABEL_SIZES[node.size], (SMALLEST_LABEL * EXTRA[node.size]) / steady);

  // A label beside its shape must not stick out of the picture, which is fitted to labels beneath.
  const whole = boxAround(nodes);
  const rim = steady <= FIT.tinyZoom ? TINY_RIM : RIM;
  const [across, down] = [rim.across / steady, rim.down / steady];
  const isWithin = ({ box: { x1, y1, x2, y2 } }: Placed) =>
    whole !== null &&
    x1 >= whole.x1 - across &&
    x2 <= whole.x2 + across &&
    y1 >= whole.y1 - down &&
    y2 <= whole.y2 + down;
  const side = CELL / steady;
  const ordered = nodes
    .filter((node) => node.shown)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.size - a.size || claimsOf(b) - claimsOf(a));
  const signs = new Map(ordered.map((node) => [node, shapeBox(node, node.position)]));
  const signOf = (node: SceneNode) => signs.get(node) ?? shapeBox(node, node.position);
  const all = createBoxGrid([...signs.values()], side);
  const inFront = createBoxGrid(ordered.filter(({ emphasis }) => emphasis !== 'receded').map(signOf), side);
  const nameless = ordered.filter((node) => 'voiceKind' in node && node.label === '');
  const named = ordered.filter(({ label }) => label !== '');
  const wanted = named
    .filter(({ emphasis }) => !attended?.alone || emphasis !== 'receded')
    .map((node): [string, Wanted<Placed>] => {
      const around = LABEL_SIDES.map((at) => placeOf(node, at, sizeOf(node)));
      const within = around.filter(isWithin);
      const alike = new Set(nameless.filter((other) => isBeside(node, other)).map(signOf));
      const crossed = ({ box }: Placed) => attended?.lines.filter((line) => crosses(line, box)).length ?? 0;
      // In a picture of few the name may be larger than all of it.
      const places = (within.length > 0 ? within : around.slice(0, 1)).toSorted((a, b) => crossed(a) - crossed(b));
      const nextTo = (room: 'wide' | 'tight', signs: BoxGrid) =>
        places.filter(({ box }) => isReadAsOwn(box, { own: signOf(node), alike, all: signs }, steady, room));
      const cover = ({ box }: Placed) => all.coverOf(box);
      const amongReceded = () => nextTo('tight', inFront).toSorted((a, b) => cover(a) - cover(b));
      const needed = () => [
        ...nextTo('tight', all),
        // Where nothing that recedes has a name, a faint sign near by does not claim one.
        ...(attended?.alone ? amongReceded().filter((place) => cover(place) === 0) : []),
        ...(rankOf(node) < RANK.near ? amongReceded() : []),
      ];
      return [node.id, { places: nextTo('wide', all), needed: matters(node) ? needed() : [] }];
    });
  const seats = seatNames(new Map(wanted), steady, side);
  return new Map(named.map(({ id }) => [id, seats.get(id) ?? LEFT_OUT]));
}

/** Whether the sign of one stands at the shoulder of another. */
const isBeside = (node: SceneNode, { position: { x, y }, ...other }: SceneNode): boolean =>
  Math.hypot(node.position.x - x, node.position.y - y) <= (diameterOf(node) + diameterOf(other)) / 2 + SHOULDER;

/** Whether a node is named even where that leaves less room beside its name than others need. */
const matters = (node: SceneNode): boolean =>
  rankOf(node) < RANK.plain || node.size === 3 || claimsOf(node) >= MANY_CLAIMS;

/** Whether a line passes through a box (Liang and Barsky 1984). */
function crosses({ start, end }: Line, { x1, y1, x2, y2 }: Box): boolean {
  let [from, to] = [0, 1];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  for (const [by, room] of [
    [-dx, start.x - x1],
    [dx, x2 - start.x],
    [-dy, start.y - y1],
    [dy, y2 - start.y],
  ] as const) {
    if (by === 0 && room < 0) return false;
    if (by < 0) from = Math.max(from, room / by);
    if (by > 0) to = Math.min(to, room / by);
  }
  return from <= to;
}

const LEFT_OUT: LabelPlace = { size: 0, side: 'below', box: null };

interface Placed extends LabelPlace {
  readonly box: Box;
}

function placeOf(node: SceneNode, side: LabelSide, size: number): Placed {
  const { x, y } = node.position;
  const own = labelBox(node, node.position);
  const growth = size / LABEL_SIZES[node.size];
  const [width, height] = [(own.x2 - own.x1) * growth, (own.y2 - own.y1) * growth];
  const away = own.y1 - y;
  // At a corner of the shape's box most shapes have room.
  const slant = away - LABEL_GAP + CORNER_GAP;
  const corner: Point = {
    below: { x: x - width / 2, y: y + away },
    above: { x: x - width / 2, y: y - away - height },
    right: { x: x + away, y: y - height / 2 },
    left: { x: x - away - width, y: y - height / 2 },
    'below-right': { x: x + slant, y: y + slant },
    'below-left': { x: x - slant - width, y: y + slant },
    'above-right': { x: x + slant, y: y - slant - height },
    'above-left': { x: x - slant - width, y: y - slant - height },
  }[side];
  return { size, side, box: { x1: corner.x, y1: corner.y, x2: corner.x + width, y2: corner.y + height } };
}
