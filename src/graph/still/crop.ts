import type { Point } from '../../domain/types.ts';
import { LABEL_SIZES } from '../../encoding/labels.ts';
import type { Camera } from '../../view/view.ts';
import { FIT, type Size } from '../camera.ts';
import { nodesOf, type GraphScene } from '../scene.ts';
import { planScene } from '../scenePlan.ts';
import { boxAround, controlPoint, shapeBox, union, type Box } from '../sceneGeometry.ts';

/** Half a thick line with its arrowhead, in model units. */
const LINE_ROOM = 6;

/** At this zoom a label of the smallest size is 11.5 CSS pixels high, and every label has its own place. */
export const LEGIBLE_ZOOM = 11.5 / LABEL_SIZES[1];

/** A part of a scene, and the size it is drawn in. */
export interface Crop {
  readonly size: Size;
  readonly camera: Camera;
}

/**
 * What a scene shows and nothing else: labels, curves and signs with the same room on every side. It is drawn as large as a
 * width of `least` CSS pixels allows, never larger than the picture on a page would enlarge it; and not smaller than legible,
 * unless it would be wider than `most` then.
 */
export function cropTo(scene: GraphScene, { least, most }: { readonly least: number; readonly most: number }): Crop {
  const rough = boxAround(nodesOf(scene).filter((node) => node.shown)) ?? EMPTY;
  const across = Math.max(rough.x2 - rough.x1, 1);
  const down = Math.max(rough.y2 - rough.y1, 1);
  const fitted = Math.max((least - 2 * FIT.padding) / across, LEGIBLE_ZOOM);
  const zoom = Math.min(fitted, FIT.largest, (most - 2 * FIT.padding) / across, (2 * most - 2 * FIT.padding) / down);
  const box = drawnBox(scene, zoom) ?? EMPTY;
  const size = {
    width: Math.ceil((box.x2 - box.x1) * zoom + 2 * FIT.padding),
    height: Math.ceil((box.y2 - box.y1) * zoom + 2 * FIT.padding),
  };
  return { size, camera: { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2, zoom, ...size } };
}

const EMPTY: Box = { x1: -60, y1: -30, x2: 60, y2: 30 };

/** The box around all that is drawn of a scene at a zoom, in model units; `null` for nothing. */
function drawnBox(scene: GraphScene, zoom: number): Box | null {
  const nodes = nodesOf(scene).filter((node) => node.shown);
  const { labels, badges } = planScene(scene, zoom);
  const places = new Map<string, Point>(nodes.map(({ id, position }) => [id, position]));
  const curve = (subject: string, object: string, bow: number): readonly Box[] => {
    const [from, to] = [places.get(subject), places.get(object)];
    return from && to ? [curveBox(from, to, bow)] : [];
  };
  const sign = (id: string): readonly Box[] => {
    const place = badges.get(id);
    return place ? [place.box] : [];
  };
  const [first, ...rest] = [
    ...nodes.map((node) => shapeBox(node, node.position)),
    ...nodes.flatMap((node) => labels.get(node.id)?.box ?? []),
    ...scene.relationships.flatMap(({ id, subject, object, bow, shown }) =>
      shown ? [...curve(subject, object, bow), ...sign(id)] : [],
    ),
    ...(scene.sourcing?.links ?? []).flatMap(({ id, from, to, bow, shown }) =>
      shown ? [...curve(from, to, bow), ...sign(id)] : [],
    ),
  ];
  return first ? rest.reduce(union, first) : null;
}

/** A box around a line from the middle of one shape to that of another. A curve comes half as near as its control point. */
function curveBox(from: Point, to: Point, bow: number): Box {
  const control = controlPoint(from, to, bow);
  const middle = { x: (from.x + to.x + 2 * control.x) / 4, y: (from.y + to.y + 2 * control.y) / 4 };
  const [xs, ys] = [
    [from.x, middle.x, to.x],
    [from.y, middle.y, to.y],
  ];
  return {
    x1: Math.min(...xs) - LINE_ROOM,
    y1: Math.min(...ys) - LINE_ROOM,
    x2: Math.max(...xs) + LINE_ROOM,
    y2: Math.max(...ys) + LINE_ROOM,
  };
}
