import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ZOOM, MIN_ZOOM, roundCamera } from '../view/camera.ts';
import {
  adaptCamera,
  betweenCameras,
  fitCamera,
  fromPan,
  holdCamera,
  showCamera,
  toPan,
  wholeCamera,
  zoomAbout,
} from './camera.ts';

const camera = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});
const BOX = { x1: -450, y1: -400, x2: 450, y2: 500 };
const SIZE = { width: 790, height: 800 };

describe('roundCamera', () => {
  it('rounds once and for all, and keeps the zoom in its limits', () => {
    fc.assert(
      fc.property(camera, (c) => {
        expect(roundCamera(roundCamera(c))).toEqual(roundCamera(c));
      }),
    );
    expect(roundCamera({ x: 1.005, y: -0.001, zoom: 99, width: 790.4, height: 800 })).toEqual({
      x: 1,
      y: 0,
      zoom: MAX_ZOOM,
      width: 790,
      height: 800,
    });
  });

  it('survives the way through Cytoscape’s pan: what is set is what is read', () => {
    fc.assert(
      fc.property(camera, (c) => {
        const rounded = roundCamera(c);
        expect(roundCamera(fromPan(toPan(rounded), rounded.zoom, rounded))).toEqual(rounded);
      }),
    );
  });
});

describe('fitCamera', () => {
  it('has the whole box in sight, with padding, as large as that goes', () => {
    const { zoom, x, y } = fitCamera(BOX, SIZE, 14);
    expect({ x, y }).toEqual({ x: 0, y: 50 });
    expect(900 * zoom).toBeLessThanOrEqual(790 - 28);
    expect(900 * zoom).toBeGreaterThan(790 - 28 - 0.2);
  });

  it('does not blow a single actor up, and copes with a drawing smaller than its padding', () => {
    expect(fitCamera({ x1: 0, y1: 0, x2: 10, y2: 10 }, SIZE, 14).zoom).toBe(1.25);
    expect(fitCamera(BOX, { width: 10, height: 10 }, 14).zoom).toBe(MIN_ZOOM);
  });
});

describe('wholeCamera', () => {
  it('has the whole box in sight, clear of what is covered', () => {
    const side = fc.integer({ min: 0, max: 150 });
    fc.assert(
      fc.property(side, side, side, side, (top, right, bottom, left) => {
        const { zoom, ...set } = wholeCamera(BOX, SIZE, { top, right, bottom, left });
        const pan = toPan({ zoom, ...set });
        expect(BOX.x1 * zoom + pan.x).toBeGreaterThanOrEqual(left);
        expect(BOX.y1 * zoom + pan.y).toBeGreaterThanOrEqual(top);
        expect(BOX.x2 * zoom + pan.x).toBeLessThanOrEqual(SIZE.width - right);
        expect(BOX.y2 * zoom + pan.y).toBeLessThanOrEqual(SIZE.height - bottom);
      }),
    );
  });

  it('has it in sight on the smallest strip too, and never shows it smaller in a larger drawing', () => {
    const width = 390;
    let before = 0;
    for (let height = 90; height <= 900; height += 1) {
      const { y, zoom } = wholeCamera(BOX, { width, height });
      expect(Math.abs(y - 50) + 450).toBeLessThanOrEqual(height / 2 / zoom);
      expect(zoom).toBeGreaterThanOrEqual(before);
      before = zoom;
    }
    // Not a dot in the middle of room for names.
    expect(wholeCamera(BOX, { width, height: 176 }).zoom * 900).toBeGreaterThan(140);
  });
});

describe('wholeCamera, of what is clear of it already', () => {
  it('stays in the middle, and moves no further than it must', () => {
    const tall = { width: 400, height: 900 };
    const { y, zoom } = wholeCamera(BOX, tall);
    const strip = (bottom: number) => wholeCamera(BOX, tall, { top: 0, right: 0, bottom, left: 0 });
    expect(strip(56)).toEqual(wholeCamera(BOX, tall));
    const clear = strip(300);
    expect(clear.zoom).toBe(zoom);
    expect(clear.y).toBeGreaterThan(y);
    expect((500 - clear.y) * zoom + 450 + 34).toBeCloseTo(600, 0);
  });

  it('leaves labels that are larger than planned the room that they need beside what lies over an edge', () => {
    // From below 11 ⁄ 14 on they are.
    const { zoom } = wholeCamera(BOX, { width: 900, height: 760 }, { top: 40, right: 0, bottom: 0, left: 0 });
    expect(zoom).toBeLessThan(11 / 14);
    expect(900 * zoom).toBeLessThanOrEqual(720 - 2 * 34);
  });
});

describe('adaptCamera', () => {
  it('keeps centre and zoom in a drawing as large or larger', () => {
    const set = { x: 10, y: 20, zoom: 1.2, ...SIZE };
    expect(adaptCamera(set, { width: 1600, height: 800 })).toEqual({ ...set, width: 1600 });
  });

  it('enlarges what was set on a much smaller one, with all of it in sight, and no further than a whole picture is', () => {
    const set = { x: 138.6, y: 233.94, zoom: 0.5841, width: 390, height: 176 };
    const laptop = { width: 900, height: 760 };
    expect(adaptCamera(set, { width: 390, height: 176 })).toEqual(set);
    const { zoom } = adaptCamera(set, laptop);
    expect(zoom).toBeGreaterThan(0.85);
    expect(laptop.width / zoom).toBeGreaterThanOrEqual(set.width / set.zoom);
    expect(laptop.height / zoom).toBeGreaterThanOrEqual(set.height / set.zoom);
    expect(adaptCamera(set, { width: 4000, height: 4000 }).zoom).toBe(1.25);
    expect(adaptCamera({ ...set, zoom: 2 }, laptop).zoom).toBe(2);
  });

  it('leaves nothing empty beyond the whole picture where a phone showed all of it, and keeps that in sight', () => {
    const phone = { x: 120, y: -90, zoom: 0.34, width: 390, height: 649 };
    for (const laptop of [
      { width: 781, height: 811 },
      { width: 707, height: 640 },
    ]) {
      const { zoom, ...adapted } = adaptCamera(phone, laptop, BOX);
      expect(zoom).toBeCloseTo((Math.min(laptop.width, laptop.height) - 68) / 900, 2);
      const pan = toPan({ zoom, ...adapted });
      expect(BOX.x1 * zoom + pan.x).toBeGreaterThanOrEqual(0);
      expect(BOX.x2 * zoom + pan.x).toBeLessThanOrEqual(laptop.width);
      expect(BOX.y1 * zoom + pan.y).toBeGreaterThanOrEqual(0);
      expect(BOX.y2 * zoom + pan.y).toBeLessThanOrEqual(laptop.height);
    }
    // Who looks from afar on a laptop and makes the window a little larger still does.
    const afar = { x: 0, y: 0, zoom: 0.4, ...SIZE };
    expect(adaptCamera(afar, { width: 900, height: 820 }, BOX).zoom).toBe(0.4);
  });

  it('shows the same part in a smaller one', () => {
    const set = { x: 10, y: 20, zoom: 1.2, ...SIZE };
    const adapted = adaptCamera(set, { width: 395, height: 700 });
    expect(adapted).toEqual({ x: 10, y: 20, zoom: 0.6, width: 395, height: 700 });
  });
});

describe('holdCamera', () => {
  const place = fc.record({
    left: fc.integer({ min: 0, max: 600 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 200, max: 3000 }),
  });
  interface Place {
    left: number;
    top: number;
    width: number;
    height: number;
  }
  /** Where a model point is on the page. */
  const onPage = (c: Parameters<typeof toPan>[0], { left, top }: Place) => ({
    x: left + toPan(c).x + 70 * c.zoom,
    y: top + toPan(c).y - 30 * c.zoom,
  });

  it('leaves everything where it is on the page, and comes back with the place', () => {
    fc.assert(
      fc.property(camera, place, place, (c, from, to) => {
        const seen = { ...c, width: from.width, height: from.height };
        const held = holdCamera(seen, from, to);
        expect({ width: held.width, height: held.height, zoom: held.zoom }).toEqual({
          width: to.width,
          height: to.height,
          zoom: c.zoom,
        });
        expect(onPage(held, to).x).toBeCloseTo(onPage(seen, from).x, 6);
        expect(onPage(held, to).y).toBeCloseTo(onPage(seen, from).y, 6);
        expect(holdCamera(held, to, from).x).toBeCloseTo(seen.x, 6);
      }),
    );
  });
});

describe('zoomAbout', () => {
  it('keeps what is under the pointer there', () => {
    fc.assert(
      fc.property(camera, fc.double({ min: 0.5, max: 2, noNaN: true }), (c, factor) => {
        const anchor = { x: 17, y: 123 };
        const model = (each: typeof c) => ({
          x: each.x + (anchor.x - each.width / 2) / each.zoom,
          y: each.y + (anchor.y - each.height / 2) / each.zoom,
        });
        const after = model(zoomAbout(c, factor, anchor));
        expect(after.x).toBeCloseTo(model(c).x, 6);
        expect(after.y).toBeCloseTo(model(c).y, 6);
      }),
    );
  });
});

describe('showCamera', () => {
  const far = { x: 0, y: 0, zoom: 1, ...SIZE };

  it('stays where it is when all is in sight and readable', () => {
    expect(showCamera(far, { x1: -100, y1: -100, x2: 100, y2: 100 }, 40)).toEqual(far);
  });

  it('zooms out of nothing that fits, however near it is', () => {
    const near = { ...far, zoom: 2 };
    expect(showCamera(near, { x1: -10, y1: -10, x2: 10, y2: 10 }, 40)).toEqual(near);
  });

  it('moves no further than it must', () => {
    expect(showCamera(far, { x1: 500, y1: 0, x2: 600, y2: 10 }, 40)).toEqual({ ...far, x: 600 - (395 - 40) });
  });

  it('zooms in to what could not be read, and out to what would not fit', () => {
    expect(showCamera({ ...far, zoom: 0.3 }, { x1: 0, y1: 0, x2: 50, y2: 50 }, 40).zoom).toBe(0.86);
    expect(showCamera(far, { x1: -1000, y1: 0, x2: 1000, y2: 50 }, 40).zoom).toBeCloseTo(710 / 2000, 4);
  });

  it('keeps clear of what is covered', () => {
    const covered = { top: 0, right: 100, bottom: 0, left: 0 };
    const shown = showCamera(far, { x1: 300, y1: 0, x2: 340, y2: 10 }, 40, { covered });
    expect(toPan(shown).x + 340 * shown.zoom).toBe(790 - 100 - 40);
    // What is clear of it already stays.
    expect(showCamera(far, { x1: -100, y1: 0, x2: 200, y2: 10 }, 40, { covered })).toEqual(far);
  });

  it('shows what is besides where all can be told apart, and else leaves it out', () => {
    const box = { x1: 0, y1: 0, x2: 50, y2: 50 };
    expect(showCamera(far, box, 40, { besides: [{ ...box, x1: 560, x2: 600 }] }).x).toBe(600 - (395 - 40));
    expect(showCamera(far, box, 40, { besides: [{ ...box, x1: 2800, x2: 2900 }] })).toEqual(far);
  });

  it('has a neighbourhood between a sheet and a button whole, where that is as low as on a phone', () => {
    const phone = { x: 0, y: 0, zoom: 0.3, width: 390, height: 177 };
    const [box, besides] = [
      { x1: 150, y1: 255, x2: 194, y2: 320 },
      { x1: -135, y1: 139, x2: 440, y2: 413 },
    ];
    const covered = { top: 0, right: 56, bottom: 0, left: 0 };
    const { zoom, ...shown } = showCamera(phone, box, 16, { besides: [besides], covered, across: 40 });
    const pan = toPan({ zoom, ...shown });
    expect(besides.x1 * zoom + pan.x).toBeGreaterThanOrEqual(40 - 0.1);
    expect(besides.x2 * zoom + pan.x).toBeLessThanOrEqual(390 - 56 - 40 + 0.1);
    expect(besides.y1 * zoom + pan.y).toBeGreaterThanOrEqual(16);
    expect(besides.y2 * zoom + pan.y).toBeLessThanOrEqual(177 - 16);
  });

  it('has of a neighbourhood that is too wide as many in sight as can be told apart, and what is asked for always', () => {
    const phone = { x: 0, y: 0, zoom: 0.86, width: 390, height: 177 };
    const at = (x: number, y: number) => ({ x1: x - 20, y1: y - 20, x2: x + 20, y2: y + 40 });
    const [left, right] = [
      [at(-300, 0), at(-280, 100)],
      [at(300, 0), at(350, 60), at(400, -60)],
    ];
    const shown = showCamera(phone, at(0, 0), 16, { besides: [...left, ...right, at(4000, 0)], across: 40 });
    expect(shown.zoom).toBeGreaterThanOrEqual(0.3);
    const pan = toPan(shown);
    const isSeen = ({ x1, x2, y1, y2 }: ReturnType<typeof at>) =>
      x1 * shown.zoom + pan.x >= 0 &&
      x2 * shown.zoom + pan.x <= 390 &&
      y1 * shown.zoom + pan.y >= 0 &&
      y2 * shown.zoom + pan.y <= 177;
    expect([at(0, 0), ...right].every(isSeen)).toBe(true);
    // Three are at one side, two at the other, and a phone is too narrow for both.
    const wide = showCamera(phone, at(0, 0), 16, { besides: [at(-900, 0), at(850, 0), at(800, 0)] });
    expect(wide.x).toBeGreaterThan(0);
  });

  it('has the box in sight, always', () => {
    fc.assert(
      fc.property(camera, (c) => {
        const box = { x1: 300, y1: -200, x2: 420, y2: -150 };
        const shown = showCamera({ ...c, ...SIZE }, box, 40);
        expect(Math.abs(box.x1 - shown.x) * shown.zoom).toBeLessThanOrEqual(395);
        expect(Math.abs(box.x2 - shown.x) * shown.zoom).toBeLessThanOrEqual(395);
        expect(Math.abs(box.y1 - shown.y) * shown.zoom).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe('betweenCameras', () => {
  it('starts at one and ends at the other', () => {
    const [from, to] = [
      { x: 0, y: 0, zoom: 0.5, ...SIZE },
      { x: 9, y: -9, zoom: 2, ...SIZE },
    ];
    expect(betweenCameras(from, to, 0)).toEqual(from);
    expect(betweenCameras(from, to, 1)).toEqual(to);
    expect(betweenCameras(from, to, 0.5).zoom).toBeCloseTo(1);
  });
});
