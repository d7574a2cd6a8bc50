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
    drawImage: vi.fn<(picture: unknown, ...places: number[]) => void>(),
    clearRect: vi.fn(),
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
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, 80, 40, 200, 100, 0, 0, 200, 100);
    expect(show(moved(29, -8))).toBe(true);
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, 60, 50, 200, 100, 0, 0, 200, 100);
    expect(draw).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['something else', { content: 'two' }],
    ['another size', { width: 300 }],
  ])('is drawn anew for %s, and the copy let go', (_, change) => {
    const { show, draw, page, picture } = stage();
    [0, 1, 2, 3].forEach((x) => show(moved(x)));
    expect(show(frame({ pan: { x: 4, y: 0 }, ...change }))).toBe(false);
    expect(draw.mock.lastCall).toEqual([page]);
    expect(picture.width).toBe(0);
  });

  it('is copied larger and smaller while it comes nearer and goes away, and drawn anew before it is too soft', () => {
    const { show, draw, page, picture } = stage();
    [0, 1, 2].forEach((x) => show(moved(x)));
    draw.mockClear();
    const zoomed = (zoom: number) => show(frame({ zoom, pan: { x: 2, y: 0 } }));
    expect(zoomed(1.25)).toBe(true);
    // What lies at the origin stays there: 80 + 2 of the picture is 2 of the frame.
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, 80 + 2 - 2 / 1.25, 40, 160, 80, 0, 0, 200, 100);
    expect(draw).not.toHaveBeenCalled();
    expect([zoomed(1.4), zoomed(1.1)]).toEqual([true, true]);
    expect(draw).not.toHaveBeenCalled();
    expect(zoomed(1.6)).toBe(true);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(page.drawImage).toHaveBeenLastCalledWith(picture, 80, 40, 200, 100, 0, 0, 200, 100);
  });

  it('is drawn anew where the frame would show more than is kept', () => {
    const { show, draw } = stage();
    [0, 1, 2].forEach((x) => show(moved(x)));
    draw.mockClear();
    const middle = { x: 102, y: 50 };
    const away = (zoom: number) => show(frame({ zoom, pan: { x: middle.x - 100 * zoom, y: middle.y - 50 * zoom } }));
    expect(away(0.6)).toBe(true);
    expect(draw).not.toHaveBeenCalled();
    expect(away(0.5)).toBe(true);
    expect(draw).toHaveBeenCalledTimes(1);
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

  it('shows, wherever it is moved to and however near, what is there, to the nearest pixel', () => {
    const place = fc.record({
      x: fc.double({ min: -900, max: 900, noNaN: true }),
      y: fc.integer({ min: -900, max: 900 }),
      zoom: fc.constantFrom(0.5, 0.9, 1, 1, 1, 1.3, 2),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 30 }), (places) => {
        const { show, page, kept, picture } = stage();
        for (const { zoom, ...pan } of places) {
          if (!show(frame({ pan, zoom }))) continue;
          const [keptZoom = 0, , , , left = 0, top = 0] = kept.setTransform.mock.lastCall as number[];
          const [, x = 0, y = 0, width = 0, height = 0, ...whole] = page.drawImage.mock.lastCall ?? [];
          expect(whole).toEqual([0, 0, SIZE.width, SIZE.height]);
          expect(width).toBeCloseTo((SIZE.width * keptZoom) / zoom);
          expect(height).toBeCloseTo((SIZE.height * keptZoom) / zoom);
          // The origin of the drawing, through the picture that is kept.
          const scale = SIZE.width / width;
          expect(Math.abs((left - x) * scale - pan.x)).toBeLessThanOrEqual(0.5);
          expect(Math.abs((top - y) * scale - pan.y)).toBeLessThanOrEqual(0.5);
          expect(scale).toBeLessThanOrEqual(1.5);
          // And the frame has no part beyond it.
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(picture.width);
          expect(y + height).toBeLessThanOrEqual(picture.height);
        }
      }),
    );
  });
});
