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

  it('is in the room and not on what the card is about, wherever that is', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: 0, max: ROOM.width }), y: fc.integer({ min: 0, max: ROOM.height }) }),
        fc.record({ width: fc.integer({ min: 40, max: 288 }), height: fc.integer({ min: 20, max: 160 }) }),
        (at, card) => {
          const { x, y } = cardPlace(at, card, ROOM);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + card.width).toBeLessThanOrEqual(ROOM.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + card.height).toBeLessThanOrEqual(ROOM.height);
          expect(y > at.y || y + card.height < at.y).toBe(true);
        },
      ),
    );
  });
});
