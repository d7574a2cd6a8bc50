import type { Standing } from '../domain/standing.ts';
import type { Point } from '../domain/types.ts';
import { BADGE } from '../encoding/drawing.ts';
import { roomsForDisputes } from './badgePlan.ts';
import {
  badgeGrowth,
  isFar,
  labelZoom,
  makesRoomForSigns,
  planLabels,
  type Attended,
  type LabelPlace,
  type Line,
} from './labelPlan.ts';
import { nodesOf, type Emphasis, type GraphScene, type SceneNode } from './scene.ts';
import { controlPoint, curvePoint, type Box } from './sceneGeometry.ts';

/** Into so many straight pieces a bowed line is cut to tell whether it passes a name. */
const PIECES = 4;

/** Covering so much of a line that two sides dispute is as bad as of so many others. */
const CONTESTED = 3;
/** Less far, where most names stand beneath, one leaves that place only to keep clear of two lines or more. */
const LEAVING = 2;
/** With more lines than this, names at rest do not look for the side that fewest pass. */
const MOST_LINES = 400;

interface Joining {
  readonly from: string;
  readonly to: string;
  readonly bow: number;
  readonly shown: boolean;
  readonly emphasis: Emphasis;
  readonly standing?: Standing;
}

/**
 * What from afar the signs of what is disputed take, before there are names. Nothing close up, where names leave them room, and
 * nothing in a picture of very many lines.
 */
function signRooms(scene: GraphScene, zoom: number): readonly Box[] {
  const count = scene.relationships.length + (scene.sourcing?.links.length ?? 0);
  return makesRoomForSigns(zoom) && count <= MOST_LINES ? roomsForDisputes(scene, BADGE.size * badgeGrowth(zoom)) : [];
}

/**
 * Where each node's label stands in a scene at a zoom, and how large. Below their own size names keep clear of lines
 * where they can, the more so from afar, and while something is looked at, of those that do not recede. In a picture of sources, where names and lines are many, what recedes goes without a name then;
 * pointed at, a node has its name back.
 */
export function planSceneLabels(scene: GraphScene, zoom: number): ReadonlyMap<string, LabelPlace> {
  const nodes = nodesOf(scene);
  const attends = nodes.some(({ emphasis }) => emphasis === 'receded');
  const at = new Map<string, Point>(nodes.map(({ id, position }) => [id, position]));
  const joining: readonly Joining[] =
    scene.sourcing?.links ?? scene.relationships.map((line) => ({ ...line, from: line.subject, to: line.object }));
  const isAtRest = !attends && !isFar(zoom);
  // Among voices, names are too many to be choosy less far.
  const minds =
    attends || (joining.length <= MOST_LINES && !(isAtRest && (scene.sourcing !== undefined || labelZoom(zoom) === 1)));
  if (!minds) return planOf(nodes, zoom, null);
  const lines = joining.flatMap(({ shown, emphasis, from, to, bow, standing }): readonly Line[] => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!shown || emphasis === 'receded' || !start || !end) return [];
    const pieces = piecesOf(start, end, bow);
    // At rest no name moves because the standing of a line is another.
    const weight = (standing === 'contested' && !isAtRest ? CONTESTED : 1) / pieces.length;
    return pieces.map((piece) => ({ ...piece, weight }));
  });
  return planOf(nodes, zoom, {
    lines,
    leaving: isAtRest ? LEAVING : 0,
    signs: signRooms(scene, zoom),
    joined: joinedOf(nodes, joining),
    alone: attends && scene.sourcing !== undefined,
  });
}

/** What has a line left, where that tells some from others. */
function joinedOf(nodes: readonly SceneNode[], joining: readonly Joining[]): ReadonlySet<string> | null {
  const joined = new Set(joining.flatMap(({ shown, from, to }) => (shown ? [from, to] : [])));
  const left = nodes.filter(({ id, shown }) => shown && joined.has(id)).length;
  return left === 0 || left === nodes.filter(({ shown }) => shown).length ? null : joined;
}

/** What labels were last planned for, and how. */
interface Planned {
  readonly nodes: readonly SceneNode[];
  readonly zoom: number;
  readonly attended: Attended | null;
  readonly labels: ReadonlyMap<string, LabelPlace>;
}

let last: Planned | null = null;

/**
 * The plan of the labels alone. The last is kept, since whatever lies on a picture asks for it in the frame in which it
 * is drawn, and a scene has the same plan as one before it of which only the standing of lines was another.
 */
function planOf(nodes: readonly SceneNode[], zoom: number, attended: Attended | null): ReadonlyMap<string, LabelPlace> {
  const steady = labelZoom(zoom);
  const isKnown =
    last?.zoom === steady &&
    last.nodes.length === nodes.length &&
    last.nodes.every((node, at) => isSame(node, nodes[at])) &&
    isSameAttention(last.attended, attended);
  if (last && isKnown) return last.labels;
  const labels = planLabels(nodes, zoom, attended);
  last = { nodes, zoom: steady, attended, labels };
  return labels;
}

const isSameAttention = (a: Attended | null, b: Attended | null): boolean =>
  a === null || b === null
    ? a === b
    : a.alone === b.alone &&
      a.leaving === b.leaving &&
      a.joined?.size === b.joined?.size &&
      [...(a.joined ?? [])].every((id) => b.joined?.has(id)) &&
      a.lines.length === b.lines.length &&
      a.lines.every((line, at) => isSame(line, b.lines[at])) &&
      a.signs.length === b.signs.length &&
      a.signs.every((sign, at) => isSame(sign, b.signs[at]));

/** Whether two records hold the same values, points compared by what they hold. */
function isSame<Whole extends object>(a: Whole, b: Whole | undefined): boolean {
  if (b === undefined) return false;
  const values = new Map<string, unknown>(Object.entries(b));
  const own = Object.entries(a);
  return (
    own.length === values.size &&
    own.every(([key, value]) => {
      const other = values.get(key);
      const arePoints = typeof value === 'object' && value !== null && typeof other === 'object' && other !== null;
      return value === other || (arePoints && isSame<object>(value as object, other));
    })
  );
}

function piecesOf(start: Point, end: Point, bow: number): readonly Omit<Line, 'weight'>[] {
  if (bow === 0) return [{ start, end }];
  const control = controlPoint(start, end, bow);
  const along = (share: number): Point => curvePoint(start, control, end, share);
  return Array.from({ length: PIECES }, (_, piece) => ({
    start: along(piece / PIECES),
    end: along((piece + 1) / PIECES),
  }));
}
