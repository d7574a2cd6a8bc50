import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPlace } from './cardPlace.ts';

const ROOM = { width: 780, height: 600 };

describe('cardPlace', () => {
  it('is centred beneath what the card is about', () => {
    expect(cardPlace({ x: 400, y: 100 }, { width: 200, height: 60 }, ROOM)).toEqual({ x: 300, y: 118 });
  });

  it('is above where there is no room beneath', () => {
    expect(cardPlace({ x: 400, y: 560 }, { width: 200, height: 60 }, ROOM)).toEqual({ x: 300, y: 482 });
  });

  it('is where it covers fewest of what belongs to it', () => {
    const [at, card] = [
      { x: 400, y: 300 },
      { width: 200, height: 100 },
    ];
    const place = (...others: readonly { x: number; y: number }[]) => cardPlace(at, card, ROOM, others);
    const [beneath, above] = [
      { x: 400, y: 370 },
      { x: 400, y: 200 },
    ];
    expect(place()).toEqual({ x: 300, y: 318 });
    expect(place(beneath)).toEqual({ x: 300, y: 182 });
    expect(place(beneath, above)).toEqual({ x: 418, y: 250 });
    expect(place(beneath, above, { x: 500, y: 300 })).toEqual({ x: 182, y: 250 });
  });

  it('is in the room and not on what the card is about, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 0, max: ROOM.width }), y: fc.integer({ min: 0, max: ROOM.height }) }),
        fc.record({ width: fc.integer({ min: 40, max: 288 }), height: fc.integer({ min: 20, max: 160 }) }),
        fc.array(
          fc.record({ x: fc.integer({ min: 0, max: ROOM.width }), y: fc.integer({ min: 0, max: ROOM.height }) }),
        ),
        (at, card, others) => {
          const { x, y } = cardPlace(at, card, ROOM, others);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + card.width).toBeLessThanOrEqual(ROOM.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + card.height).toBeLessThanOrEqual(ROOM.height);
          expect(y > at.y || y + card.height < at.y || x > at.x || x + card.width < at.x).toBe(true);
        },
      ),
    );
  });
});
