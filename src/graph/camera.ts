import type { Point } from '../domain/types.ts';
import { clampZoom, roundCamera } from '../view/camera.ts';
import type { Camera } from '../view/view.ts';
import { mostOf } from './mostOf.ts';
import type { Box } from './sceneGeometry.ts';

/** Size of a drawing, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const sameCamera = (a: Camera, b: Camera): boolean =>
  a.x === b.x && a.y === b.y && a.zoom === b.zoom && a.width === b.width && a.height === b.height;

/** Where model (0, 0) is drawn, in CSS pixels from the top left. */
export const toPan = (camera: Camera): Point => ({
  x: camera.width / 2 - camera.x * camera.zoom,
  y: camera.height / 2 - camera.y * camera.zoom,
});

export const fromPan = (pan: Point, zoom: number, size: Size): Camera => ({
  x: (size.width / 2 - pan.x) / zoom,
  y: (size.height / 2 - pan.y) / zoom,
  zoom,
  width: size.width,
  height: size.height,
});

/** The largest zoom at which a box with padding around it fits a drawing; `across` at either side where that differs. */
const zoomToHold = (box: Box, { width, height }: Size, padding: number, across = padding): number =>
  Math.min(
    Math.max(width - 2 * across, 1) / Math.max(box.x2 - box.x1, 1),
    Math.max(height - 2 * padding, 1) / Math.max(box.y2 - box.y1, 1),
  );

/** How a whole picture is fitted. Rooms at its rim are in CSS pixels. */
export const FIT = {
  padding: 14,
  // In a small drawing labels grow beyond what was planned for them (`planLabels`), and need more room at the rim.
  smallPadding: 34,
  smallZoom: 0.7,
  // Where something lies over an edge, from where they no longer have their own size on: 11 CSS pixels for 14 units.
  smallZoomCovered: 11 / 14,
  // Above a sheet that would be most of the drawing's height, while there is room at its sides. Below this zoom labels stick
  // out to the sides instead. Just below a step that labels are planned at, so that what is planned agrees with what is fitted.
  tinyZoom: 0.1986,
  tinyAcross: 66,
  // A picture of two actors should not fill a wall.
  largest: 1.25,
} as const;

/**
 * The camera that shows all of a box with `padding` CSS pixels around it, as large as that goes up to a limit; `across` at
 * either side where that differs.
 */
export function fitCamera(box: Box, { width, height }: Size, padding: number, across = padding): Camera {
  const zoom = Math.min(zoomToHold(box, { width, height }, padding, across), FIT.largest);
  return roundCamera({
    x: (box.x1 + box.x2) / 2,
    y: (box.y1 + box.y2) / 2,
    // Rounded down, so that rounding never cuts the edge of what should fit.
    zoom: Math.floor(zoom * 10_000) / 10_000,
    width,
    height,
  });
}

/** What of a drawing is covered along its edges, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of a drawing that is not covered. */
export const freeOf = ({ width, height }: Size, { top, right, bottom, left }: Covered): Size => ({
  width: Math.max(width - left - right, 1),
  height: Math.max(height - top - bottom, 1),
});

/**
 * The centre of a camera along one way that has `from` to `to` between what is covered before and after, `room` CSS pixels
 * away from it: as near to `centre` as that goes, and in the middle of what is free where there is no such place.
 */
function clearCentre(
  centre: number,
  [from, to]: readonly [number, number],
  { length, before, after, room, zoom }: Readonly<Record<'length' | 'before' | 'after' | 'room' | 'zoom', number>>,
): number {
  const most = from + (length / 2 - before - room) / zoom;
  const least = to - (length / 2 - after - room) / zoom;
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, centre));
}

/** From the middle of a drawing to the middle of what is free of it, in CSS pixels. */
const middleOfFree = ({ top, right, bottom, left }: Covered): Point => ({
  x: (left - right) / 2,
  y: (top - bottom) / 2,
});

/** The camera that shows a whole picture, clear of what is covered, and in the middle where that is clear already. */
export function wholeCamera(box: Box, size: Size, covered: Covered = NOTHING_COVERED): Camera {
  const free = freeOf(size, covered);
  const { x, y, zoom: close } = fitCamera(box, free, FIT.padding);
  const small = fitCamera(box, free, FIT.smallPadding).zoom;
  const tiny = Math.min(fitCamera(box, free, FIT.padding, FIT.tinyAcross).zoom, FIT.tinyZoom);
  const isCovered = Object.values(covered).some((strip) => strip > 0);
  const isSmall = close < (isCovered ? FIT.smallZoomCovered : FIT.smallZoom);
  const [zoom, down, across] =
    isSmall && small < FIT.tinyZoom
      ? [tiny, FIT.padding, FIT.tinyAcross]
      : isSmall
        ? [small, FIT.smallPadding, FIT.smallPadding]
        : [close, FIT.padding, FIT.padding];
  const { left, right, top, bottom } = covered;
  return roundCamera({
    x: clearCentre(x, [box.x1, box.x2], { length: size.width, before: left, after: right, room: across, zoom }),
    y: clearCentre(y, [box.y1, box.y2], { length: size.height, before: top, after: bottom, room: down, zoom }),
    zoom,
    ...size,
  });
}

/** As much more than what a camera was set on, both ways, a drawing shows that is much larger. */
const ROOMY = 1.5;

/**
 * A camera set on one drawing, for another: the same centre. A smaller drawing still shows all the larger one did. In one that
 * is much larger, what was set on a phone is enlarged, and all that the phone showed is in sight with half as much again around
 * it; where that ends the whole picture, nothing is left empty beyond it.
 * @param whole the box of the whole picture, for a drawing that may be enlarged by it
 */
export function adaptCamera(camera: Camera, size: Size, whole: Box | null = null): Camera {
  const [wider, higher] = [size.width / Math.max(camera.width, 1), size.height / Math.max(camera.height, 1)];
  const scale = Math.min(wider, higher);
  const least = scale < 1 ? camera.zoom * scale : camera.zoom;
  const enlarged = Math.max(Math.min(camera.zoom * (scale / ROOMY), FIT.largest), least);
  const seen = whole && wider * higher >= ROOMY && scale > LEAST_HEIGHT ? partOf(whole, camera) : null;
  const zoom = seen ? Math.max(Math.min(zoomToHold(seen, size, FIT.smallPadding), FIT.largest), enlarged) : enlarged;
  if (!seen || zoom === enlarged) return roundCamera({ x: camera.x, y: camera.y, zoom, ...size });
  const clear = { before: 0, after: 0, room: FIT.smallPadding, zoom };
  return roundCamera({
    x: clearCentre(camera.x, [seen.x1, seen.x2], { ...clear, length: size.width }),
    y: clearCentre(camera.y, [seen.y1, seen.y2], { ...clear, length: size.height }),
    zoom,
    ...size,
  });
}

/** A laptop's low window is much larger than a phone although it is a little less high than that. */
const LEAST_HEIGHT = 0.8;

/** What of a picture a camera shows, with half as much again around it; `null` for nothing. */
function partOf(whole: Box, { x, y, zoom, width, height }: Camera): Box | null {
  const [across, down] = [(width * ROOMY) / zoom / 2, (height * ROOMY) / zoom / 2];
  const part = {
    x1: Math.max(whole.x1, x - across),
    y1: Math.max(whole.y1, y - down),
    x2: Math.min(whole.x2, x + across),
    y2: Math.min(whole.y2, y + down),
  };
  return part.x1 < part.x2 && part.y1 < part.y2 ? part : null;
}

/** Where a drawing lies on the page, in CSS pixels from the window's top left. */
export interface Place extends Size {
  readonly left: number;
  readonly top: number;
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;

/** The camera that leaves everything where it is on the page when the drawing takes another place on it. */
export function holdCamera(camera: Camera, from: Place, to: Place): Camera {
  const pan = toPan({ ...camera, width: from.width, height: from.height });
  return fromPan({ x: pan.x + from.left - to.left, y: pan.y + from.top - to.top }, camera.zoom, to);
}

/** Zooms by a factor, keeping still what is drawn at `anchor` (CSS pixels from the top left). */
export function zoomAbout(camera: Camera, factor: number, anchor: Point): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  const shift = 1 / camera.zoom - 1 / zoom;
  return {
    ...camera,
    x: camera.x + (anchor.x - camera.width / 2) * shift,
    y: camera.y + (anchor.y - camera.height / 2) * shift,
    zoom,
  };
}

// Below this, labels of 14 units are under 12 CSS pixels.
const READABLE_ZOOM = 0.86;

/** What is besides is shown down to this, as small as a whole picture on the smallest phone: names keep their size there. */
const LEAST_ZOOM_BESIDES = 0.26;

/** What is to be shown, and how. */
export interface Showing {
  /** Boxes to show with it: all of them where they can be told apart at once, else as many as can. */
  readonly besides?: readonly Box[];
  readonly covered?: Covered;
  /** Room at either side, in CSS pixels, where names reach further out than up or down. */
  readonly across?: number;
  /** No zoom is larger. */
  readonly largest?: number | undefined;
}

/**
 * The nearest camera that has the whole box in sight, clear of what is covered, and, where the drawing is large enough,
 * readable; with others besides, as large as they fit together. The same camera when it does so already.
 */
export function showCamera(
  camera: Camera,
  box: Box,
  padding: number,
  { besides = [], covered = NOTHING_COVERED, across = padding, largest = Infinity }: Showing = {},
): Camera {
  const free = freeOf(camera, covered);
  const room = {
    width: (free.width - 2 * across) / LEAST_ZOOM_BESIDES,
    height: (free.height - 2 * padding) / LEAST_ZOOM_BESIDES,
  };
  const shown = mostOf(box, besides, room);
  const zoom = clampZoom(
    Math.min(zoomToHold(shown, free, padding, across), Math.max(camera.zoom, READABLE_ZOOM), largest),
  );
  const reach = (length: number, room: number) => Math.max(length / 2 - room, 0) / zoom;
  const along = (centre: number, from: number, to: number, half: number): number =>
    to - from > 2 * half ? (from + to) / 2 : Math.min(from + half, Math.max(to - half, centre));
  const middle = middleOfFree(covered);
  return roundCamera({
    ...camera,
    x: along(camera.x + middle.x / zoom, shown.x1, shown.x2, reach(free.width, across)) - middle.x / zoom,
    y: along(camera.y + middle.y / zoom, shown.y1, shown.y2, reach(free.height, padding)) - middle.y / zoom,
    zoom,
  });
}

/** Whether a camera has a box in sight, clear of what is covered. */
export function holdsBox(camera: Camera, box: Box, covered: Covered): boolean {
  const { x, y } = toPan(camera);
  return (
    box.x1 * camera.zoom + x >= covered.left &&
    box.y1 * camera.zoom + y >= covered.top &&
    box.x2 * camera.zoom + x <= camera.width - covered.right &&
    box.y2 * camera.zoom + y <= camera.height - covered.bottom
  );
}

/** A point on the way from one camera to another, `t` from 0 to 1: even in the centre, geometric in the zoom. */
export const betweenCameras = (from: Camera, to: Camera, t: number): Camera => ({
  ...to,
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
  zoom: from.zoom * (to.zoom / from.zoom) ** t,
});
