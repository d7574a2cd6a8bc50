import { CORNER_GAP, LABEL_GAP, LABEL_SIZES, wrapLabel, type LabelForm } from '../encoding/labels.ts';
import type { Point } from '../domain/types.ts';
import type { Emphasis, SceneNode } from './scene.ts';
import { createBoxGrid } from './boxGrid.ts';
import { FIT } from './camera.ts';
import { coverOf, crowdOf, isReadAsOwn, liesOn, ROOM_AROUND, widened, type Sign } from './labelRoom.ts';
import { distanceToOutline, outlineOf, shareWithin, type Outline } from './nodeOutline.ts';
import { seatNames, type Wanted } from './labelSeats.ts';
import { boxAround, diameterOf, labelBox, shapeBox, union, type Box } from './sceneGeometry.ts';

/** No label is drawn smaller than this, in CSS pixels. */
export const SMALLEST_LABEL = 11;
const NATURAL_ZOOM = SMALLEST_LABEL / LABEL_SIZES[1];
// Zooms are taken in steps of 8 %, so that labels do not change with every frame of a gesture.
const STEP = Math.log(1.08);
// How far a label may stick out of the box of all shapes and the labels beneath them, CSS pixels: less than the room
// that a fitted picture leaves around it (`FIT`).
const RIM = { across: 28, down: 28 } as const;
const TINY_RIM = { across: 60, down: 12 } as const;
// Between a small picture and one in which labels have their own size.
const CLOSE_RIM = { across: 12, down: 12 } as const;
// Side of a grid cell, CSS pixels.
const CELL = 160;
// From afar the sizes of labels differ less than close up.
const EXTRA = { 1: 1, 2: 1, 3: 1.15 } as const;
// A voice at the shoulder of the actor it is stands at most this far from it, and has no name of its own.
const SHOULDER = 8;
// With so many a node is named from afar even where there is little room beside its name, as the largest are.
const MANY_CLAIMS = 9;
/** While no more than so many are lit, as on a path, each has its name, on what recedes if need be. */
const FEW_LIT = 8;
/** Covering the whole of a line is as bad as covering a little of so many. */
const COVERED = 4;
/** Standing hard by another sign is as bad as covering a little of so many lines. */
const CROWD = 8;
/** Lying on a square model unit of another sign is as bad as covering a little of so many lines. */
const HIDING = 1;
/** What each step down the order of places costs beside that. */
const PLAIN = 0.1;
const RANK = { selected: 0, near: 2, plain: 3, alone: 4, receded: 5 } as const;
const MATCHED_RANK = 1;

/**
 * Whose label goes first: what is selected, what a search found or is in focus, what belongs to the selection, what has a line
 * left, then the rest.
 */
function rankOf(node: SceneNode, attention: Attention): number {
  const isAlone = node.emphasis === 'plain' && attention.joined?.has(node.id) === false;
  const rank = isAlone ? RANK.alone : RANK[isNameSelected(node, attention) ? 'selected' : node.emphasis];
  const isAsked = ('matched' in node && node.matched) || ('focused' in node && node.focused);
  return isAsked ? Math.min(MATCHED_RANK, rank) : rank;
}

/** What is looked at in a picture. */
interface Attention {
  /** Whether something recedes, so that what does not is lit. */
  readonly isDrawn: boolean;
  /** What has a line left; `null` where that tells nothing. */
  readonly joined: ReadonlySet<string> | null;
  /** Selected voices without a name of their own: that of the actor they stand by is theirs. */
  readonly nameless: readonly SceneNode[];
}

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
  return steady === 1 ? 1 : Math.min((NATURAL_ZOOM * 0.9) / steady, 4);
};

/** From afar a sign would be read as part of a name beside it, or not at all: the line's dashes tell what it does. */
const LEAST_SIGN_ZOOM = 0.5;

/** Whether a picture is so small at a zoom that names lie on much of the lines. */
export const isFar = (zoom: number): boolean => zoom < LEAST_SIGN_ZOOM;

/**
 * That two sides dispute a line is told further out, where its sign hides nothing: few are, and they matter most. As far as
 * above a sheet on a phone.
 */
const LEAST_CONTESTED_ZOOM = 0.17;

/** Whether names make room for the signs of what is disputed: where other signs are left out, and these are not. */
export const makesRoomForSigns = (zoom: number): boolean => isFar(zoom) && zoom >= LEAST_CONTESTED_ZOOM;

/** The same as `badgeGrowth`, but 0 where a sign is left out: below a zoom, except on a line that is selected. */
export function signGrowth(zoom: number, emphasis: Emphasis, isClearAndContested = false): number {
  const least = isClearAndContested ? LEAST_CONTESTED_ZOOM : LEAST_SIGN_ZOOM;
  return zoom >= least || emphasis === 'selected' ? badgeGrowth(zoom) : 0;
}

/** Where beside its shape a label stands. Beneath, as the layout has it, unless there is no room from afar. */
export const LABEL_SIDES = [
  ...(['below', 'above', 'right', 'left'] as const),
  ...(['below-right', 'below-left', 'above-right', 'above-left'] as const),
] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface LabelPlace {
  /** Font size, in model units; 0 leaves the label out. */
  readonly size: number;
  /** What it reads, none where it is left out. */
  readonly lines: readonly string[];
  readonly side: LabelSide;
  /** How far it is moved from where it would touch the box of its shape on that side, in model units. */
  readonly margin: Point;
  /** What it covers; `null` where it is left out. */
  readonly box: Box | null;
}

/** A straight line, in model units. */
export interface Line {
  readonly start: Point;
  readonly end: Point;
  /** How bad it is to cover all of it, beside covering none of a line that passes. */
  readonly weight: number;
}

/** The lines that matter, which names keep clear of. */
export interface Attended {
  readonly lines: readonly Line[];
  /** What standing elsewhere than beneath its shape costs a name, where covering a little of a line costs 1. */
  readonly leaving: number;
  /** What signs of lines take that no name may hide. */
  readonly signs: readonly Box[];
  /** What has a line left; `null` where all have, or none. */
  readonly joined: ReadonlySet<string> | null;
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
  const rim = steady < FIT.tinyZoom ? TINY_RIM : steady < labelZoom(FIT.smallZoom) ? RIM : CLOSE_RIM;
  const [across, down] = [rim.across / steady, rim.down / steady];
  const isFree = ({ box }: Placed) => !(attended?.signs ?? []).some((sign) => liesOn(box, sign));
  const isWithin = (place: Placed) => isFree(place) && isInside(place);
  const isInside = ({ box: { x1, y1, x2, y2 } }: Placed) =>
    whole !== null &&
    x1 >= whole.x1 - across &&
    x2 <= whole.x2 + across &&
    y1 >= whole.y1 - down &&
    y2 <= whole.y2 + down;
  const side = CELL / steady;
  const isNameless = (node: SceneNode): boolean => node.shown && 'voiceKind' in node && node.label === '';
  const attention: Attention = {
    isDrawn: nodes.some(({ shown, emphasis }) => shown && emphasis === 'receded'),
    joined: attended?.joined ?? null,
    nameless: nodes.filter((node) => isNameless(node) && node.emphasis === 'selected'),
  };
  const ordered = nodes
    .filter((node) => node.shown)
    .toSorted((a, b) => rankOf(a, attention) - rankOf(b, attention) || b.size - a.size || claimsOf(b) - claimsOf(a));
  const signs = new Map(ordered.map((node) => [node, signOf(node)]));
  const byBox = new Map([...signs.values()].map((sign) => [sign.box, sign]));
  const all = createBoxGrid([...byBox.keys()], side);
  const nameless = ordered.filter(isNameless);
  const named = ordered.filter(({ label }) => label !== '');
  const isFew = ordered.filter(({ emphasis }) => emphasis !== 'receded').length <= FEW_LIT;
  const wanted = named
    .filter(({ emphasis }) => !attended?.alone || emphasis !== 'receded')
    .map((node): [string, Wanted<Placed>] => {
      const own = signs.get(node) ?? signOf(node);
      const around = seatsOf(node, sizeOf(node), own.outline);
      // A voice that has no other place free may have a narrower name, no larger than needed. An actor may not: in the page's own
      // picture its name has the same lines however large that is drawn.
      const slim =
        'voiceKind' in node && matters(node, attention)
          ? seatsOf(node, SMALLEST_LABEL / steady, own.outline, 'slim')
          : [];
      const reach = ROOM_AROUND / steady;
      const zone = [...around, ...slim].map(({ box }) => box).reduce(union, own.box);
      const others = [...all.near(widened(zone, reach, reach))].flatMap((box) => byBox.get(box) ?? []);
      const inFront = others.filter(({ recedes }) => !recedes);
      const within = around.filter(isWithin);
      const alike = new Set(
        nameless.filter((other) => isBeside(node, other)).flatMap((other) => signs.get(other) ?? []),
      );
      const lines = (attended?.lines ?? []).filter((line) => mayPass(line, zone));
      const crossed = ({ box, side }: Placed) =>
        lines.reduce((sum, line) => sum + coverOfLine(line, box), side === 'below' ? 0 : (attended?.leaving ?? 0));
      // In a picture of few the name may be larger than all of it.
      const places = within.length > 0 ? within : around.slice(0, 1);
      const nextTo = (room: 'wide' | 'tight', signs: readonly Sign[], among = places) => {
        const around = { own, alike, others: signs };
        const cost = (place: Placed) =>
          crossed(place) + CROWD * crowdOf(place.box, around, steady) + PLAIN * among.indexOf(place);
        const read = among.filter(({ box }) => isReadAsOwn(box, around, steady, room));
        return lines.length > 0 ? sortedBy(read, cost) : read;
      };
      const cover = ({ box }: Placed) => coverOf(box, others);
      // Among voices there is little room. A selected one is marked, so that its name is known for its own also hard by another sign.
      const anywhere = () =>
        sortedBy(
          [...places, ...slim.filter(isWithin)],
          (place) =>
            crossed(place) + HIDING * cover(place) + CROWD * crowdOf(place.box, { own, alike, others }, steady),
        );
      const needed = () => {
        const amongReceded = isLit(node, attention) ? sortedBy(nextTo('tight', inFront), cover) : [];
        const mayCover = rankOf(node, attention) < RANK.near || isFew;
        return [
          ...nextTo('tight', others),
          ...amongReceded.filter((place) => mayCover || cover(place) === 0),
          ...nextTo('tight', others, slim.filter(isWithin)),
          ...(attended?.alone && rankOf(node, attention) === RANK.selected ? anywhere() : []),
        ];
      };
      return [node.id, { places: nextTo('wide', others), needed: matters(node, attention) ? needed() : [] }];
    });
  const seats = seatNames(new Map(wanted), steady, side);
  return new Map(named.map(({ id }) => [id, seats.get(id) ?? LEFT_OUT]));
}

/** Whether a line may pass through a box, by the box around the line. */
const mayPass = ({ start, end }: Line, { x1, y1, x2, y2 }: Box): boolean =>
  Math.min(start.x, end.x) <= x2 &&
  Math.max(start.x, end.x) >= x1 &&
  Math.min(start.y, end.y) <= y2 &&
  Math.max(start.y, end.y) >= y1;

/** What it costs to cover a line in part: something, and the more the less of it is left. */
function coverOfLine(line: Line, box: Box): number {
  const { start, end, weight } = line;
  const share = mayPass(line, box) ? shareWithin(box, start, end) : null;
  return share === null ? 0 : 1 + COVERED * weight * share;
}

const signOf = (node: SceneNode): Sign => ({
  box: shapeBox(node, node.position),
  outline: outlineOf(node),
  recedes: node.emphasis === 'receded',
});

const sortedBy = <Item>(items: readonly Item[], cost: (item: Item) => number): readonly Item[] =>
  items
    .map((item) => ({ item, cost: cost(item) }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ item }) => item);

/** A neighbourhood in focus, and what filters leave a line, is as plain as all at rest: the rest recedes, or has none. */
const isLit = (node: SceneNode, attention: Attention): boolean =>
  rankOf(node, attention) <= (attention.isDrawn || attention.joined ? RANK.plain : RANK.near);

/** Whether the sign of one stands at the shoulder of another. */
const isBeside = (node: SceneNode, { position: { x, y }, ...other }: SceneNode): boolean =>
  Math.hypot(node.position.x - x, node.position.y - y) <= (diameterOf(node) + diameterOf(other)) / 2 + SHOULDER;

/** Whether a name is that of what is selected. */
const isNameSelected = (node: SceneNode, { nameless }: Attention): boolean =>
  node.emphasis === 'selected' || nameless.some((voice) => isBeside(node, voice));

/** Whether a node is named even where that leaves less room beside its name than others need. */
const matters = (node: SceneNode, attention: Attention): boolean =>
  isLit(node, attention) || node.size === 3 || claimsOf(node) >= MANY_CLAIMS;

const LEFT_OUT: LabelPlace = { size: 0, lines: [], side: 'below', margin: { x: 0, y: LABEL_GAP }, box: null };

interface Placed extends LabelPlace {
  readonly box: Box;
}

/** Where the name of a node may stand from afar: as near to its shape as beneath it, in order of preference. */
function seatsOf(node: SceneNode, size: number, outline: Outline, form: LabelForm = 'usual'): readonly Placed[] {
  const at = (side: LabelSide, shift?: Point) => placeOf(node, side, size, form, shift);
  const [upright, level, corners] = [LABEL_SIDES.slice(0, 2), LABEL_SIDES.slice(2, 4), LABEL_SIDES.slice(4)];
  return [
    ...upright.map((side) => at(side)),
    ...level.map((side) => nearer(at(side), outline)),
    // Flush with the shape, not in its middle.
    ...corners.map((side) => at(side, flushAt(node, side))),
    ...corners.map((side) => nearer(at(side), outline)),
    ...[...upright, ...level].flatMap((side) => slides(at(side)).map((place) => nearer(place, outline))),
  ];
}

/** Which way a name stands from its shape. */
const WAYS: Readonly<Record<LabelSide, Point>> = {
  below: { x: 0, y: 1 },
  above: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  'below-right': { x: 1, y: 1 },
  'below-left': { x: -1, y: 1 },
  'above-right': { x: 1, y: -1 },
  'above-left': { x: -1, y: -1 },
};

/** Names beside and at corners of a shape that does not fill its box have room within it; so often they are moved nearer. */
const APPROACHES = 4;

/** A place moved straight towards its shape until it is as near to its outline as a name beneath is. */
function nearer(place: Placed, outline: Outline): Placed {
  let moved = place;
  const way = WAYS[place.side];
  for (let approach = 0; approach < APPROACHES; approach++) {
    const spare = (distanceToOutline(moved.box, outline) - LABEL_GAP) / Math.hypot(way.x, way.y);
    if (spare < 0.5) break;
    moved = shifted(moved, { x: -way.x * spare, y: -way.y * spare });
  }
  return moved;
}

/** From the corner of a shape's box to where a name above or beneath begins, or ends, with the shape. */
function flushAt(node: SceneNode, side: LabelSide): Point {
  const way = WAYS[side];
  return { x: -way.x * (diameterOf(node) + CORNER_GAP), y: way.y * (LABEL_GAP - CORNER_GAP) };
}

/** A place beside a shape moved along it to either side. */
function slides(place: Placed): readonly Placed[] {
  const { x1, y1, x2, y2 } = place.box;
  const across = WAYS[place.side].x === 0;
  const by = across ? (x2 - x1) / 4 : (y2 - y1) / 3;
  return [by, -by].map((slide) => shifted(place, across ? { x: slide, y: 0 } : { x: 0, y: slide }));
}

const shifted = ({ margin, box, ...place }: Placed, { x, y }: Point): Placed => ({
  ...place,
  margin: { x: margin.x + x, y: margin.y + y },
  box: { x1: box.x1 + x, y1: box.y1 + y, x2: box.x2 + x, y2: box.y2 + y },
});

function placeOf(
  node: SceneNode,
  side: LabelSide,
  size: number,
  form: LabelForm = 'usual',
  shift: Point = { x: 0, y: 0 },
): Placed {
  const { x, y } = node.position;
  const own = labelBox(node, node.position, form);
  const growth = size / LABEL_SIZES[node.size];
  const [width, height] = [(own.x2 - own.x1) * growth, (own.y2 - own.y1) * growth];
  const way = WAYS[side];
  // At a corner of the shape's box most shapes have room.
  const gap = way.x === 0 || way.y === 0 ? LABEL_GAP : CORNER_GAP;
  const away = diameterOf(node) / 2 + gap;
  const start = (at: number, towards: number, extent: number) => at + towards * away - (extent * (1 - towards)) / 2;
  const [x1, y1] = [start(x, way.x, width), start(y, way.y, height)];
  const margin = { x: way.x * gap, y: way.y * gap };
  return shifted(
    { size, lines: wrapLabel(node.label, form), side, margin, box: { x1, y1, x2: x1 + width, y2: y1 + height } },
    shift,
  );
}
