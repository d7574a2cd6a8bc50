import type { Camera } from './view.ts';

/** How far anybody may zoom, in CSS pixels per model unit. A whole picture must fit above a sheet on a small phone. */
export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;

const round = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  // Adding zero turns −0 into 0, which would otherwise show in a link.
  return Math.round(value * factor) / factor + 0;
};

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/**
 * The camera as links and stores hold it: centre to 0.01 units, zoom to 0.0001, size in whole pixels. Two equal
 * cameras draw equal pixels.
 */
export const roundCamera = (camera: Camera): Camera => ({
  x: round(camera.x, 2),
  y: round(camera.y, 2),
  zoom: round(clampZoom(camera.zoom), 4),
  width: Math.round(camera.width),
  height: Math.round(camera.height),
});
