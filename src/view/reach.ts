import type { DatasetIndex } from '../domain/datasetIndex.ts';
import type { Point } from '../domain/types.ts';
import type { Camera } from './view.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many times its own size further, on every side, the picture may be taken apart. */
const ROOM = 3;

function around(places: readonly Point[]): Area | null {
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function grown({ left, top, right, bottom }: Area, times: number): Area {
  const [width, height] = [Math.max(right - left, 1), Math.max(bottom - top, 1)];
  return {
    left: left - times * width,
    right: right + times * width,
    top: top - times * height,
    bottom: bottom + times * height,
  };
}

/** The area of the resting places a dataset stores; `null` where it stores none, since then nothing is far from them. */
const restingArea = ({ dataset: { layout } }: DatasetIndex): Area | null => around(Object.values(layout ?? {}));

/** Whether something may be put there and still be found: a fit of the whole picture shows it beside the rest. */
export function isWithinReach(index: DatasetIndex, { x, y }: Point): boolean {
  const area = restingArea(index);
  if (!area) return true;
  const { left, right, top, bottom } = grown(area, ROOM);
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether a camera sees any part of the area that is drawn in, with the moved places. */
export function seesPicture(index: DatasetIndex, camera: Camera, moved: readonly Point[]): boolean {
  const area = restingArea(index);
  if (!area) return true;
  // Voices are drawn around the actors.
  const { left, right, top, bottom } = grown(area, 0.5);
  const [halfWidth, halfHeight] = [camera.width / camera.zoom / 2, camera.height / camera.zoom / 2];
  const sees = (from: number, to: number, centre: number, half: number) => centre + half >= from && centre - half <= to;
  return (
    (sees(left, right, camera.x, halfWidth) && sees(top, bottom, camera.y, halfHeight)) ||
    moved.some(({ x, y }) => sees(x, x, camera.x, halfWidth) && sees(y, y, camera.y, halfHeight))
  );
}
