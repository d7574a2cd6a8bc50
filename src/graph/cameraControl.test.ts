// @vitest-environment jsdom
import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import type { Camera } from '../view/view.ts';
import { holdsBox, NOTHING_COVERED } from './camera.ts';
import { createCameraControl } from './cameraControl.ts';
import type { Box } from './sceneGeometry.ts';

const SIZE = { width: 390, height: 176 };
const FAR: Camera = { x: 0, y: 0, zoom: 0.15, ...SIZE };
const ELSEWHERE: Camera = { x: 3_000, y: 0, zoom: 1, ...SIZE };

/** Where a picture ends that is told to show what takes a box at a zoom. */
function shownFrom(camera: Camera, boxAt: (zoom: number) => Box): Camera {
  const cy = cytoscape({ headless: true });
  Object.assign(cy, { width: () => SIZE.width, height: () => SIZE.height });
  const control = createCameraControl(cy, {
    wholeBox: () => null,
    shownBox: () => null,
    mayAnimate: () => false,
    onRest: vi.fn(),
  });
  control.set(camera, false);
  control.show((zoom) => ({ box: boxAt(zoom), besides: [] }));
  const ended = control.get();
  control.destroy();
  return ended;
}

describe('createCameraControl', () => {
  it('shows all of a name that comes to stand elsewhere many times on the way there', () => {
    // Names keep their size on the screen, so that they reach less far the nearer one is; the last move changes the side of one.
    const REACH = [
      { below: 0.2, x1: -570 },
      { below: 0.38, x1: -450 },
      { below: 0.43, x1: -370 },
      { below: 0.48, x1: -300 },
      { below: Infinity, x1: -345 },
    ];
    const steps = (zoom: number): Box => ({
      x1: REACH.find(({ below }) => zoom < below)?.x1 ?? 0,
      y1: 0,
      x2: 400,
      y2: 60,
    });
    const ended = shownFrom(FAR, steps);
    expect(holdsBox(ended, steps(ended.zoom), NOTHING_COVERED)).toBe(true);
  });

  it('leaves room for a name that stands elsewhere at each of two zooms', () => {
    const boxAt = (zoom: number): Box => ({ x1: zoom > 0.7 ? -340 : -200, y1: 0, x2: 200, y2: 60 });
    const ended = shownFrom(ELSEWHERE, boxAt);
    expect(holdsBox(ended, boxAt(ended.zoom), NOTHING_COVERED)).toBe(true);
    expect(ended.zoom).toBeGreaterThan(0.6);
  });
});
