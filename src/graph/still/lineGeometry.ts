import type { Point } from '../../domain/types.ts';
import { ARROW_SCALES, BORDER_WIDTH, LINE_GAPS, SELECTED } from '../../encoding/drawing.ts';
import { LINE_MARKS, actorDiameter, actorMark } from '../../encoding/marks.ts';
import type { SceneActor, SceneNode, SceneRelationship } from '../scene.ts';
import { controlPoint, diameterOf } from '../sceneGeometry.ts';
import { bubbleCorners, whereLineMeets, whereLineMeetsSides } from './outlines.ts';

/** Where the line of a relationship runs, and what stands on it. Model units. */
export interface LineGeometry {
  readonly width: number;
  readonly start: Point;
  readonly end: Point;
  /** Of the quadratic curve the line is; `null` for a straight one. */
  readonly control: Point | null;
  /** Corners of the arrowhead; its tip, first, all but touches the object's shape. */
  readonly arrow: readonly Point[];
  /** Corners of the bar across a struck line. */
  readonly bar: readonly Point[] | null;
  readonly middle: Point;
}

/** How far from the borders of its two actors a line is drawn, in model units. */
export interface LineEnds {
  readonly subject: number;
  readonly object: number;
}

type Ends = readonly [subject: SceneActor, object: SceneActor];

/**
 * The line of a relationship as the living picture draws it; `null` where its ends lie on each other and there is no
 * room for one. `gaps`: how far from its actors it stops.
 */
export function lineGeometry(
  relationship: SceneRelationship,
  ends: Ends,
  gaps: LineEnds = LINE_GAPS,
): LineGeometry | null {
  const mark = LINE_MARKS[relationship.standing];
  const width = mark.width + (relationship.emphasis === 'selected' ? SELECTED.lineWider : 0);
  const scale = mark.struck ? ARROW_SCALES.struck : ARROW_SCALES.plain;
  const size = arrowSize(width, scale);
  const [subject, object] = ends;
  const control = controlOf(relationship, ends, size, { ...gaps, object: gaps.object + 2 * width * scale });

  const into = control ?? subject.position;
  const start = meet(subject, control ?? object.position, gaps.subject);
  const tip = meet(object, into, gaps.object);
  // The line ends within its arrowhead, so that its own end does not show beside the tip.
  const end = meet(object, into, gaps.object + 2 * width * scale);
  if (!start || !tip || !end) return null;

  // The middle of a straight line is half way between that of the line and that of the line with its arrowhead.
  const middle = control ? onCurve(start, control, end, 0.5) : mix(mix(start, end, 0.5), mix(start, tip, 0.5), 0.5);
  const heading = headedAs(control ? onCurve(start, control, end, 0.9) : middle, tip);
  return {
    width,
    start,
    control,
    end,
    arrow: placed(ARROW, tip, heading, size),
    bar: mark.struck ? placed(BAR, middle, headedAs(start, control ? end : tip), size) : null,
    middle,
  };
}

// Half an arrowhead's and a bar's outline in Cytoscape's own unit, the tip at the origin and the line coming from −y.
export const ARROW: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0.15, y: -0.3 },
  { x: -0.15, y: -0.3 },
];
export const BAR: readonly Point[] = [
  { x: -0.15, y: 0 },
  { x: -0.15, y: -0.1 },
  { x: 0.15, y: -0.1 },
  { x: 0.15, y: 0 },
];
/** Length of an arrowhead as a share of its unit. */
const ARROW_LENGTH = 0.3;

/** The unit an arrowhead is drawn in: Cytoscape's `getArrowWidth`. */
export const arrowSize = (width: number, scale: number): number => Math.max((width * 13.37) ** 0.9, 29) * scale;

/** Where a line from `from` meets a node's border, drawn back by a gap; `null` when `from` lies within. */
export function meet(node: SceneNode, from: Point, gap: number): Point | null {
  const outer = diameterOf(node) + BORDER_WIDTH;
  const met =
    'type' in node
      ? whereLineMeets(actorMark(node.type).shape, node.position, outer, from)
      : whereLineMeetsSides(bubbleCorners(node.position, outer), node.position, from);
  if (!met) return null;
  const length = Math.hypot(met.x - from.x, met.y - from.y);
  const share = Math.max((length - gap) / length, 1e-5);
  return Number.isNaN(share) ? met : mix(from, met, share);
}

function controlOf(relationship: SceneRelationship, ends: Ends, size: number, gaps: LineEnds): Point | null {
  const [subject, object] = ends;
  if (relationship.bow === 0) return null;
  const control = controlPoint(subject.position, object.position, relationship.bow);
  const start = meet(subject, control, gaps.subject);
  const end = meet(object, control, gaps.object);
  const least = 3 * size * ARROW_LENGTH;
  return pushedFrom(object, pushedFrom(subject, control, start, control, least), end, control, least);
}

/**
 * A control point kept at a least distance from where its line ends at an actor, straight away from that actor: a
 * bend too near would turn the arrowhead aside, and one within the shape would leave no line. Cytoscape does the same.
 */
function pushedFrom(actor: SceneActor, control: Point, end: Point | null, before: Point, least: number): Point {
  const centre = actor.position;
  const length = Math.hypot(control.x - centre.x, control.y - centre.y);
  if (length === 0) return control;
  if (end) {
    const lacking = least - Math.hypot(before.x - end.x, before.y - end.y);
    return lacking > 0 ? mix(centre, control, (length + lacking) / length) : control;
  }
  const diameter = actorDiameter(actor.type, actor.size) + BORDER_WIDTH;
  const far = mix(centre, control, (length + 2 * diameter) / length);
  const rim = meet(actor, far, 0) ?? far;
  const rimDistance = Math.hypot(rim.x - centre.x, rim.y - centre.y);
  return mix(centre, control, (rimDistance + least) / length);
}

export const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

const onCurve = (a: Point, b: Point, c: Point, t: number): Point => mix(mix(a, b, t), mix(b, c, t), t);

export const headedAs = (from: Point, to: Point): number => Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;

export function placed(outline: readonly Point[], at: Point, angle: number, size: number): readonly Point[] {
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  return outline.map(({ x, y }) => ({ x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos }));
}
