// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createPanBuffer, type Frame } from './panBuffer.ts';

const SIZE = { width: 200, height: 100 };
const frame = (change: Partial<Frame> = {}): Frame => ({
  content: 'one',
  zoom: 1,
  pan: { x: 0, y: 0 },
  ...SIZE,
  ...change,
});
const moved = (x: number, y = 0): Frame => frame({ pan: { x, y } });

/** What a context is asked to do, by the canvas it belongs to. */
function recorder(canvas: HTMLCanvasElement) {
  const context = {
    ...{ canvas, save: vi.fn(), restore: vi.fn(), setTransform: vi.fn() },
    drawImage: vi.fn<(picture: unknown, x: number, y: number) => void>(),
  };
  vi.spyOn(canvas, 'getContext').mockReturnValue(context as unknown as CanvasRenderingContext2D);
  return context;
}

function stage() {
  const picture = document.createElement('canvas');
  Object.assign(picture, { width: 0, height: 0 });
  const kept = recorder(picture);
  const page = recorder(document.createElement('canvas'));
  const draw = vi.fn();
  const buffer = createPanBuffer(picture);
  const show = (next: Frame): boolean => buffer.draw(page as unknown as CanvasRenderingContext2D, next, draw);
  return { picture, kept, page, draw, buffer, show };
}

describe('a drawing that is moved about', () => {
  it('is drawn anew at first and after a single step, and copied from then on', () => {
    const { show, draw, page, kept, picture } = stage();
    expect([show(moved(0)), show(moved(5))]).toEqual([false, false]);
    expect(draw.mock.calls.map(([onto]: unknown[]) => onto)).toEqual([page, page]);
    expect(show(moved(9, 2))).toBe(true);
    expect(draw.mock.lastCall).toEqual([kept]);
    // The whole with a margin around it, of which the frame is the middle.
    expect([picture.width, picture.height]).toEqual([360, 180]);
    expect(kept.setTransform).toHaveBeenLastCalledWith(1, 0, 0, 1, 9 + 80, 2 + 40);
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, -80, -40);
    expect(show(moved(29, -8))).toBe(true);
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, -60, -50);
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['something else', { content: 'two' }],
    ['another zoom', { zoom: 2 }],
    ['another size', { width: 300 }],
  ])('is drawn anew for %s, and the copy let go', (_, change) => {
    const { show, draw, page, picture } = stage();
    [0, 1, 2, 3].forEach((x) => show(moved(x)));
    expect(show(frame({ pan: { x: 4, y: 0 }, ...change }))).toBe(false);
    expect(draw.mock.lastCall).toEqual([page]);
    expect(picture.width).toBe(0);
  });

  it('is drawn anew once it was told to', () => {
    const { show, buffer, picture } = stage();
    [0, 1, 2].forEach((x) => show(moved(x)));
    buffer.clear();
    expect(picture.width).toBe(0);
    expect(show(moved(3))).toBe(false);
  });

  it('is drawn as ever where no second picture is to be had', () => {
    const { show, picture, draw, page } = stage();
    vi.spyOn(picture, 'getContext').mockReturnValue(null);
    expect([0, 1, 2, 3].map((x) => show(moved(x)))).toEqual([false, false, false, false]);
    expect(draw.mock.calls.every(([onto]: unknown[]) => onto === page)).toBe(true);
  });

  it('shows, wherever it is moved to, what is there, to the nearest pixel', () => {
    const place = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.integer({ min: -900, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 30 }), (places) => {
        const { show, page, kept, picture } = stage();
        for (const pan of places) {
          if (!show(frame({ pan }))) continue;
          const [, , , , left = 0, top = 0] = kept.setTransform.mock.lastCall as number[];
          const [, x = 0, y = 0] = page.drawImage.mock.lastCall ?? [];
          // The origin of the drawing, through the picture that is kept.
          expect(Math.abs(left + x - pan.x)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(top + y - pan.y)).toBeLessThanOrEqual(0.5);
          // And the frame has no part beyond it.
          expect(-x).toBeGreaterThanOrEqual(0);
          expect(-y).toBeGreaterThanOrEqual(0);
          expect(-x + SIZE.width).toBeLessThanOrEqual(picture.width);
          expect(-y + SIZE.height).toBeLessThanOrEqual(picture.height);
        }
      }),
    );
  });
});
