import type { Point } from '../domain/types.ts';
import { lengthInside, overlap, segmentsCross } from './layouts/planar.ts';
import type { SceneActor, SceneNode, SceneVoice } from './scene.ts';
import { diameterOf, labelBox, shapeBox, union, type Box } from './sceneGeometry.ts';
import { voiceRing } from './voiceRing.ts';

/** A voice to be placed: how it is drawn, what it is joined to, and the actor it is, if any. */
export interface UnplacedVoice {
  readonly node: SceneVoice;
  /** The actors and voices at the other ends of its lines by their ids, each with how much the line weighs. */
  readonly links: ReadonlyMap<string, number>;
  readonly namesake: string | null;
}

interface Placed {
  readonly at: Point;
  readonly shape: Box;
  readonly label: Box;
  /** Around both. */
  readonly whole: Box;
}

const ORIGIN: Point = { x: 0, y: 0 };
/** Beyond any picture, model units. */
const FAR = 1_000;
const EVERYWHERE: Box = { x1: -Infinity, y1: -Infinity, x2: Infinity, y2: Infinity };

interface End {
  readonly at: Point;
  readonly weight: number;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly weight: number;
}

/** What a voice is placed among: everything else that has a place. */
interface Surroundings {
  readonly boxes: readonly Placed[];
  /** Where its own lines end. */
  readonly ends: readonly End[];
  /** What its lines should not run through: everything but their ends. */
  readonly foreign: readonly Placed[];
  readonly lines: readonly Line[];
  readonly field: Box;
}

/** With more nodes than this, voices stand in a ring around the actors, which takes no time. */
const MOST_AMONG = 150;
/**
 * How many times in all a line may be held against a node or another line, so that many lines take no longer than few.
 * Where there are more lines, fewer places are looked at, those with the shortest lines.
 */
const MOST_WORK = 15_000_000;
const FEWEST_PLACES = 24;
// From afar labels are drawn larger than their own size; this is what they come to where the whole is fitted.
const LABEL_GROWTH = 1.05;
const MARGIN = 4;
/** How many places are tried along a side of the field, how far apart at least, and how far beyond it; model units. */
const MOST_ALONG = 40;
const LEAST_PITCH = 28;
const BEYOND = 40;
/** Places tried around the best of those, each way, and their distance as a share of the first. */
const NEAR = 3;
const NEAR_SHARE = 1 / 6;
const PASSES = 2;
/** What the page's own controls take of the lower corners where the whole is fitted: from the side, from below; model units. */
const CONTROLS = { width: 200, height: 20 } as const;

// What a place costs, measured in the length of its lines, model units. Found by trying.
const OUTSIDE = 40;
// What a picture is larger by in height makes it smaller on a screen, and its lower corners hold the page's own controls.
const ABOVE_OR_BELOW = 30;
const THROUGH_SHAPE = 80;
const THROUGH_LABEL = 26;
const OWN_LABEL = 6;
const CROSSING = 22;
const UNDER_LINE = 30;
const SECOND_CHOICE = 25;

/**
 * Where voices rest among actors that have their places: near whom they speak about, covering nothing, with few lines
 * through names and few crossings; one that is an actor at its shoulder. The same input gives the same places on every
 * machine: only additions, products and square roots, which IEEE 754 fixes to the last bit.
 */
export function voicePlaces(
  actors: readonly SceneActor[],
  voices: readonly UnplacedVoice[],
): ReadonlyMap<string, Point> {
  const fixed = new Map<string, Placed>(actors.map((actor) => [actor.id, placed(actor, actor.position)]));
  const [first, ...rest] = [...fixed.values()].map(({ whole }) => whole);
  const field = first ? rest.reduce(union, first) : { x1: 0, y1: 0, x2: 0, y2: 0 };
  if (actors.length + voices.length > MOST_AMONG) return voiceRing(fixed, field, voices);

  const all = new Map(fixed);
  // Those at the shoulder of the actor they are have little choice, so they choose first.
  const others: UnplacedVoice[] = [];
  for (const voice of voices) {
    const actor = voice.namesake === null ? undefined : fixed.get(voice.namesake);
    if (!actor) {
      others.push(voice);
      continue;
    }
    const around = surroundings(voice, all, voices, EVERYWHERE);
    // A bubble may lean over the corners of its actor's box, where the shape is not, but never over the name.
    const boxes = around.boxes.map((box) => (box === actor ? { ...box, shape: box.label, whole: box.label } : box));
    const outline = placed(voice.node, ORIGIN);
    const places = shoulders(actor, diameterOf(voice.node) / 2).map((at) => shifted(outline, at));
    const free = places.filter((place) => isFree(place, boxes));
    all.set(voice.node.id, cheapest(free.length > 0 ? free : places, around, SECOND_CHOICE));
  }
  const lines = voices.reduce((sum, { links }) => sum + links.size, 0);
  const mostPlaces = Math.max(FEWEST_PLACES, MOST_WORK / (PASSES * lines * (lines + actors.length + voices.length)));
  const corners = [
    { x1: field.x1 - FAR, x2: field.x1 + CONTROLS.width },
    { x1: field.x2 - CONTROLS.width, x2: field.x2 + FAR },
  ].map((sides) => solid({ ...sides, y1: field.y2 - CONTROLS.height, y2: field.y2 + FAR }));
  const ordered = others.toSorted((a, b) => b.links.size - a.links.size);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const voice of ordered) {
      all.delete(voice.node.id);
      const around = surroundings(voice, all, voices, field);
      const taken = [...around.boxes, ...corners];
      const outline = placed(voice.node, ORIGIN);
      const { places, pitch } = freePlaces(outline, field, taken);
      const best = cheapest(places, around, 0, mostPlaces);
      const nearby = gridOver(boxOf(best.at), NEAR * NEAR_SHARE * pitch, NEAR_SHARE * pitch)
        .map((at) => shifted(outline, at))
        .filter((place) => isFree(place, taken));
      all.set(voice.node.id, cheapest([best, ...nearby], around, 0, mostPlaces));
    }
  }
  return new Map([...all].flatMap(([id, { at }]) => (fixed.has(id) ? [] : [[id, at] as const])));
}

function placed(node: SceneNode, at: Point): Placed {
  const shape = shapeBox(node, at);
  if (node.label === '') return { at, shape, label: { x1: at.x, y1: at.y, x2: at.x, y2: at.y }, whole: shape };
  const own = labelBox(node, at);
  const half = ((own.x2 - own.x1) / 2) * LABEL_GROWTH;
  const label = { x1: at.x - half, y1: own.y1, x2: at.x + half, y2: own.y1 + (own.y2 - own.y1) * LABEL_GROWTH };
  return { at, shape, label, whole: union(shape, label) };
}

/** What has its place at the origin, elsewhere. Measuring its label anew each time would be most of the work. */
const shifted = ({ shape, label, whole }: Placed, at: Point): Placed => ({
  at,
  shape: shiftedBox(shape, at),
  label: shiftedBox(label, at),
  whole: shiftedBox(whole, at),
});

const solid = (box: Box): Placed => ({ at: ORIGIN, shape: box, label: boxOf(ORIGIN), whole: box });

const boxOf = ({ x, y }: Point): Box => ({ x1: x, y1: y, x2: x, y2: y });

const shiftedBox = ({ x1, y1, x2, y2 }: Box, { x, y }: Point): Box => ({
  x1: x1 + x,
  y1: y1 + y,
  x2: x2 + x,
  y2: y2 + y,
});

/** Evenly spread places over a box and so far beyond it, row by row. */
function gridOver({ x1, y1, x2, y2 }: Box, beyond: number, pitch: number): readonly Point[] {
  const points: Point[] = [];
  for (let y = y1 - beyond; y <= y2 + beyond; y += pitch) {
    for (let x = x1 - beyond; x <= x2 + beyond; x += pitch) points.push({ x: Math.round(x), y: Math.round(y) });
  }
  return points;
}

/** Places around an actor for a bubble of a half width, best first: where its tail, lower left, points to the actor. */
function shoulders({ at, shape }: Placed, half: number): readonly Point[] {
  const rim = (shape.x2 - shape.x1) / 2;
  const beside = rim + half + 3;
  return [
    [rim * 0.72 + half * 0.56 + 1, -(rim * 0.72 + half + 1)],
    [beside, -half * 0.4],
    [-(rim * 0.72 + half * 0.56), -(rim * 0.72 + half + 1)],
    [-beside, -half * 0.4],
    [0, -beside],
  ].map(([x = 0, y = 0]) => ({ x: Math.round(at.x + x), y: Math.round(at.y + y) }));
}

function surroundings(
  { node, links }: UnplacedVoice,
  all: ReadonlyMap<string, Placed>,
  voices: readonly UnplacedVoice[],
  field: Box,
): Surroundings {
  const ends: End[] = [];
  const foreign: Placed[] = [];
  for (const [id, each] of all) {
    const weight = links.get(id);
    if (weight === undefined) foreign.push(each);
    else ends.push({ at: each.at, weight });
  }
  const lines: Line[] = [];
  for (const other of voices) {
    const from = other.node.id === node.id ? undefined : all.get(other.node.id);
    if (!from) continue;
    for (const [id, weight] of other.links) {
      const to = all.get(id);
      if (to) lines.push({ from: from.at, to: to.at, weight });
    }
  }
  return { boxes: [...all.values()], ends, foreign, lines, field };
}

/** Where an outline would cover nothing: over the field or, where that is full, as far beyond it as needed. */
function freePlaces(
  outline: Placed,
  field: Box,
  boxes: readonly Placed[],
): { readonly places: readonly Placed[]; readonly pitch: number } {
  const side = Math.max(field.x2 - field.x1, field.y2 - field.y1);
  for (let beyond = BEYOND; ; beyond *= 2) {
    const pitch = Math.max(LEAST_PITCH, (side + 2 * beyond) / MOST_ALONG);
    const places = gridOver(field, beyond, pitch)
      .map((at) => shifted(outline, at))
      .filter((place) => isFree(place, boxes));
    if (places.length > 0) return { places, pitch };
  }
}

const isFree = (place: Placed, boxes: readonly Placed[]): boolean => boxes.every((other) => !covers(place, other));

/**
 * The place that costs least; of equals the first. Each costs `later` more than the one before it anyway; only the
 * `most` with the shortest lines are considered.
 */
function cheapest(places: readonly Placed[], around: Surroundings, later = 0, most = Infinity): Placed {
  // Length is known at once and is a lower bound, so most places are never looked at closely.
  const byLength = places
    .map((place, order) => ({ place, least: lengthCost(place.at, around.ends) + order * later }))
    .toSorted((a, b) => a.least - b.least)
    .slice(0, most);
  let best: { readonly place: Placed; readonly cost: number } | null = null;
  for (const { place, least } of byLength) {
    if (best && least >= best.cost) break;
    const cost = costOf(place, least, around, best?.cost ?? Infinity);
    if (!best || cost < best.cost) best = { place, cost };
  }
  if (!best) throw new Error('There is no place to choose from.');
  return best.place;
}

const distance = (a: Point, b: Point): number => Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));

function lengthCost(at: Point, ends: readonly End[]): number {
  let sum = 0;
  for (const end of ends) sum += end.weight * distance(at, end.at);
  // A voice that speaks about many is long whatever its place; what else it costs must still count.
  return sum / Math.sqrt(Math.max(ends.length, 1));
}

/** The whole cost of a place, or anything from `limit` on once it is that dear. */
function costOf(place: Placed, least: number, around: Surroundings, limit: number): number {
  const { shape, label, whole, at } = place;
  const { field } = around;
  let cost =
    least +
    OUTSIDE * (Math.max(field.x1 - whole.x1, 0) + Math.max(whole.x2 - field.x2, 0)) +
    ABOVE_OR_BELOW * (Math.max(field.y1 - whole.y1, 0) + Math.max(whole.y2 - field.y2, 0));
  for (const { from, to, weight } of around.lines) {
    if (cost >= limit) return cost;
    if (isApart(from, to, whole)) continue;
    if (hasLabel(place) && lengthInside(from, to, label) > 4) cost += UNDER_LINE * weight;
    if (lengthInside(from, to, shape) > 0) cost += 2 * UNDER_LINE * weight;
  }
  for (const { at: end, weight } of around.ends) {
    if (cost >= limit) return cost;
    // Its own name would cover where the line begins.
    if (hasLabel(place) && lengthInside(at, end, label) > 4) cost += OWN_LABEL * weight;
    for (const other of around.foreign) {
      if (isApart(at, end, other.whole)) continue;
      if (lengthInside(at, end, other.shape) > 0) cost += THROUGH_SHAPE * weight;
      if (lengthInside(at, end, other.label) > 4) cost += THROUGH_LABEL * weight;
    }
    for (const { from, to } of around.lines) if (segmentsCross(at, end, from, to)) cost += CROSSING * weight;
  }
  return cost;
}

/** Whether shape or label of one lies over shape or label of the other, or nearly so. */
function covers(a: Placed, b: Placed): boolean {
  if (overlap(a.whole, b.whole, MARGIN) === 0) return false;
  return (
    overlap(a.shape, b.shape, MARGIN) > 0 ||
    (hasLabel(b) && overlap(a.shape, b.label, MARGIN) > 0) ||
    (hasLabel(a) && (overlap(a.label, b.shape, MARGIN) > 0 || (hasLabel(b) && overlap(a.label, b.label, MARGIN) > 0)))
  );
}

const hasLabel = ({ label }: Placed): boolean => label.x2 > label.x1;

/** Whether a line cannot meet a box, by its extent alone. */
const isApart = (a: Point, b: Point, box: Box): boolean =>
  Math.max(a.x, b.x) < box.x1 ||
  Math.min(a.x, b.x) > box.x2 ||
  Math.max(a.y, b.y) < box.y1 ||
  Math.min(a.y, b.y) > box.y2;
