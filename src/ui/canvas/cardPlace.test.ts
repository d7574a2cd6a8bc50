import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace } from './cardPlace.ts';

const ROOM = { width: 780, height: 600 };
const around = (x: number, y: number, half = 12) => ({
  left: x - half,
  top: y - half,
  width: 2 * half,
  height: 2 * half,
});
const one = (x: number, y: number) => ({ part: around(x, y), weight: 1 });

describe('cardPlace', () => {
  it('is centred beneath what the card is about, its name included', () => {
    const named = { left: 370, top: 80, width: 60, height: 70 };
    expect(cardPlace(named, { width: 200, height: 60 }, ROOM)).toEqual({ x: 300, y: 156 });
  });

  it('is above where there is no room beneath', () => {
    expect(cardPlace(around(400, 560), { width: 200, height: 60 }, ROOM)).toEqual({ x: 300, y: 482 });
  });

  it('is where it covers least of what is to be kept in sight', () => {
    const card = { width: 200, height: 100 };
    const place = (...kept: readonly ReturnType<typeof one>[]) => cardPlace(around(400, 300), card, ROOM, kept);
    const [beneath, above] = [
      [one(400, 370), one(320, 400), one(480, 400)],
      [one(400, 200), one(320, 200), one(480, 200), one(230, 200), one(560, 200), one(230, 400), one(560, 400)],
    ] as const;
    expect(place()).toEqual({ x: 300, y: 318 });
    expect(place(...beneath)).toEqual({ x: 300, y: 182 });
    expect(place(...beneath, ...above)).toEqual({ x: 418, y: 250 });
    expect(place(...beneath, ...above, { part: around(500, 300, 60), weight: 20 })).toEqual({ x: 182, y: 250 });
  });

  it('stands beside a line rather than on it', () => {
    const line = Array.from({ length: 15 }, (_, at) => ({ part: around(390 + at, 40 * at, 4), weight: 100 }));
    const { x } = cardPlace(around(400, 300), { width: 200, height: 100 }, ROOM, line);
    expect(x > 404 || x + 200 < 390).toBe(true);
  });

  it('is in the room and not on what the card is about, wherever that is', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: ROOM.width }),
      y: fc.integer({ min: 0, max: ROOM.height }),
    });
    const size = fc.record({ width: fc.integer({ min: 40, max: 288 }), height: fc.integer({ min: 20, max: 160 }) });
    fc.assert(
      fc.property(point, size, fc.array(point), (at, card, others) => {
        const about = around(at.x, at.y);
        const { x, y } = cardPlace(
          about,
          card,
          ROOM,
          others.map((other) => one(other.x, other.y)),
        );
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + card.width).toBeLessThanOrEqual(ROOM.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + card.height).toBeLessThanOrEqual(ROOM.height);
        const isBeside =
          y >= about.top + 24 || y + card.height <= about.top || x >= about.left + 24 || x + card.width <= about.left;
        expect(isBeside).toBe(true);
      }),
    );
  });
});
