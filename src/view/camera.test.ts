import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampZoom, MAX_ZOOM, MIN_ZOOM, roundCamera } from './camera.ts';

describe('roundCamera', () => {
  it('rounds the centre to hundredths, the zoom to ten-thousandths, the size to pixels', () => {
    expect(roundCamera({ x: 1.236, y: -7.004, zoom: 1.000_06, width: 800.5, height: 599.5 })).toEqual({
      x: 1.24,
      y: -7,
      zoom: 1.0001,
      width: 801,
      height: 600,
    });
  });

  it('has no minus nought, which an address could not hold', () => {
    const { x, y } = roundCamera({ x: -0.001, y: -0, zoom: 1, width: 1, height: 1 });
    expect([Object.is(x, 0), Object.is(y, 0)]).toEqual([true, true]);
  });

  it('changes nothing the second time', () => {
    const size = fc.double({ min: 1, max: 100_000, noNaN: true });
    const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const camera = fc.record({
      x: coordinate,
      y: coordinate,
      zoom: fc.double({ min: 0.001, max: 400, noNaN: true }),
      width: size,
      height: size,
    });
    fc.assert(
      fc.property(camera, (any) => {
        const once = roundCamera(any);
        expect(roundCamera(once)).toEqual(once);
      }),
    );
  });
});

describe('clampZoom', () => {
  it.each([
    [0, MIN_ZOOM],
    [1, 1],
    [100, MAX_ZOOM],
  ])('of %d is %d', (zoom, clamped) => {
    expect(clampZoom(zoom)).toBe(clamped);
  });
});
