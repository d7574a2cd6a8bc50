// @vitest-environment jsdom
import cytoscape from 'cytoscape';
import { describe, expect, it, vi } from 'vitest';
import type { Camera } from '../view/view.ts';
import { holdsBox, NOTHING_COVERED } from './camera.ts';
import { createCameraControl, type CameraControl } from './cameraControl.ts';
import type { Box } from './sceneGeometry.ts';

const SIZE = { width: 390, height: 176 };
const FAR: Camera = { x: 0, y: 0, zoom: 0.15, ...SIZE };
const ELSEWHERE: Camera = { x: 3_000, y: 0, zoom: 1, ...SIZE };

/** Where a picture ends that is told to show what takes a box at a zoom. */
function shownFrom(
  camera: Camera,
  boxAt: (zoom: number) => Box,
  how: Parameters<CameraControl['show']>[1] = {},
): Camera {
  const cy = cytoscape({ headless: true });
  Object.assign(cy, { width: () => SIZE.width, height: () => SIZE.height });
  const control = createCameraControl(cy, {
    wholeBox: () => null,
    shownBox: () => null,
    focusBox: () => null,
    mayAnimate: () => false,
    onRest: vi.fn(),
  });
  control.set(camera, false);
  control.show((zoom) => ({ box: boxAt(zoom), besides: [] }), how);
  const ended = control.get();
  control.destroy();
  return ended;
}

describe('createCameraControl', () => {
  it('neither moves nor keeps anything in a room too small to see anything in', () => {
    const size = { width: 320, height: 420 };
    const cy = cytoscape({ headless: true });
    Object.assign(cy, { width: () => size.width, height: () => size.height });
    const whole = { x1: -500, y1: -500, x2: 500, y2: 500 };
    const onRest = vi.fn();
    const control = createCameraControl(cy, {
      wholeBox: () => whole,
      shownBox: () => whole,
      focusBox: () => whole,
      mayAnimate: () => false,
      onRest,
    });
    const place = (height: number) => {
      const from = { ...size, left: 0, top: 150 };
      size.height = height;
      control.placed(from, { ...from, height }, 'hold');
    };
    control.refresh();
    const fitted = control.get();
    for (const height of [0, 60]) {
      // As a sheet opens over a tour, what was touched is to be brought near, and the sheet closes.
      place(height);
      control.show(() => ({ box: { x1: 400, y1: 400, x2: 440, y2: 440 }, besides: [] }));
      control.fitShown();
      place(420);
      expect(control.get()).toEqual(fitted);
    }
    // Nor where the room is only what a bar leaves.
    control.show(() => ({ box: whole, besides: [] }), { covered: { ...NOTHING_COVERED, top: 360 } });
    expect(control.get()).toEqual(fitted);
    expect(onRest).not.toHaveBeenCalled();
    control.destroy();
  });

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

  it('fills a low room beneath a bar with what is in focus, however much of it names take, and the same from anywhere', () => {
    // Names keep their size on the screen: some 20 pixels above, and as many beneath.
    const boxAt = (zoom: number): Box => ({ x1: -460, y1: -250 - 20 / zoom, x2: 250, y2: 340 + 20 / zoom });
    const covered = { ...NOTHING_COVERED, top: 54, right: 56 };
    const ended = shownFrom(FAR, boxAt, { covered, isCentred: true });
    expect(holdsBox(ended, boxAt(ended.zoom), covered)).toBe(true);
    expect(ended.zoom).toBeGreaterThan(0.115);
    expect(shownFrom(ELSEWHERE, boxAt, { covered, isCentred: true })).toEqual(ended);
  });

  it.each([
    ['what is in focus where the whole would be specks', 176, 100],
    ['the whole where there is room for it', 600, 0],
  ])('fits %s', (_, height, x) => {
    const cy = cytoscape({ headless: true });
    Object.assign(cy, { width: () => 390, height: () => height });
    const whole = { x1: -450, y1: -500, x2: 450, y2: 500 };
    const control = createCameraControl(cy, {
      wholeBox: () => whole,
      shownBox: () => whole,
      focusBox: () => ({ x1: -100, y1: 0, x2: 300, y2: 300 }),
      mayAnimate: () => false,
      onRest: vi.fn(),
    });
    control.refresh();
    expect(control.get().x).toBe(x);
    control.destroy();
  });
});
